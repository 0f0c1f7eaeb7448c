import {latin} from '../../../reading/latin.js'
import {periodOfMonths} from '../../../words/period.js'
import type {KeptRetention} from '../keptPromises.js'
import type {PromiseKind} from '../promiseKind.js'
import {termsIn, type Term} from '../termsIn.js'
import {withTerm} from '../withTerm.js'

const keeps = latin(
  /(?<!\p{L})(?:slett\p{L}*|slet(?:tes|ter|tet)|rader\p{L}*|gallr\p{L}*|delet\p{L}*|eras\p{L}*|lagr\p{L}*|oppbevar\p{L}*|opbevar\p{L}*|gem(?:mer|mes|t)|spara[srd]?\p{L}*|bevar(?:er|es|ar|as)|tas vare på|kept|keep|retain\p{L}*|store[sd]?)(?!\p{L})/iu,
)
/** How long a title has to be to be found in a sentence: `Drift` stands in anything. */
const leastLetters = 6
const isLetter = latin(/\p{L}/u)

/** How long the data of a purpose is kept, where the sentence has the purpose's own name. */
export const retentionPromise: PromiseKind = {
  hint: latin(
    /slett|slet|rader|gallr|delet|eras|lagr|bevar|gem|spara|vare på|kept|keep|retain|store/iu,
  ),
  messages: {
    retention: {
      en: 'The text keeps “{purpose}” for {said}; its settings say {kept}. Change one of them.',
      nb: 'Teksten lagrer «{purpose}» i {said}; innstillingene sier {kept}. Endre ett av dem.',
      da: 'Teksten opbevarer »{purpose}« i {said}; indstillingerne siger {kept}. Ret en af dem.',
    },
  },
  read: (sentence) => {
    if (!keeps.test(sentence)) return undefined
    const terms = termsIn(sentence).filter(({days}) => days >= 1)
    const [term] = terms
    if (!term) return undefined
    return {
      unkept: ({retentions}, language) => {
        const named = (retentions ?? []).filter(({title}) => isNamed(sentence, title))
        const [purpose] = named
        if (!purpose || named.some((each) => terms.some((said) => isSame(each, said))))
          return undefined
        const {title, months} = purpose
        const kept = periodOfMonths(language, months)
        const fix =
          named.length > 1 || terms.length > 1 ? undefined : withTerm(sentence, term, kept)
        const values = {
          purpose: title,
          said: term.words,
          kept: {
            en: periodOfMonths('en', months),
            nb: periodOfMonths('nb', months),
            da: periodOfMonths('da', months),
          },
        }
        return {say: 'retention', severity: 'warning', values, ...(fix !== undefined && {fix})}
      },
    }
  },
}

/** Whether the title stands in the sentence as words of its own, in any case. */
function isNamed(sentence: string, title: string): boolean {
  if (title.length < leastLetters) return false
  const at = sentence.toLowerCase().indexOf(title.toLowerCase())
  return (
    at !== -1 &&
    !isLetter.test(sentence.charAt(at - 1)) &&
    !isLetter.test(sentence.charAt(at + title.length))
  )
}

/** Months have 28 to 31 days, so that 90 days are three and 365 are twelve. */
function isSame({months}: KeptRetention, {days}: Term): boolean {
  return days >= months * 28 && days <= months * 31
}
