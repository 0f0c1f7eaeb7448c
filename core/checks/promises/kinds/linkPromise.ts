import {latin} from '../../../reading/latin.js'
import {period} from '../../../words/period.js'
import {aboutLeaving} from '../aboutLeaving.js'
import type {Promised, PromiseKind} from '../promiseKind.js'
import {termsIn, type Term} from '../termsIn.js'
import {withTerm} from '../withTerm.js'

const link = latin(/(?<!\p{L})\p{L}*(?:lenk|lenkj|link|länk|nedlast|download|nedlad)\p{L}*/iu)
const works = latin(
  /(?<!\p{L})(?:gyldig\p{L}*|gjeld\p{L}*|gjelder|gælder|giltig\p{L}*|gäller|valid|virk(?:er|ar)?|verk(?:ar)?|fung(?:erer|erar)|works?|working|expire\p{L}*|utløp\p{L}*|udløb\p{L}*|går ut|åpen|åben|open|öppen|available|tilgjengelig|tilgjengeleg|tilgængelig\p{L}*|tillgänglig\p{L}*)(?!\p{L})/iu,
)
const undo = latin(
  /(?<!\p{L})(?:angr\p{L}*|ångra\p{L}*|fortryd\p{L}*|undo|undone|ombestem\p{L}*|omgjør\p{L}*|gjøres om|change (?:your|their) mind)(?!\p{L})/iu,
)

/** How long a link works: to the files, to undo an opt-out, or to leave, which never ends. */
export const linkPromise: PromiseKind = {
  hint: latin(
    /lenk|link|länk|lasta? ned|nedlast|download|ladda|angr|ångra|fortryd|undo|change your mind/iu,
  ),
  messages: {
    link: {
      en: 'The text says the link works for {said} days; the settings say {kept}. Change one of them.',
      nb: 'Teksten sier at lenken virker i {said} dager; innstillingene sier {kept}. Endre ett av dem.',
      da: 'Teksten siger, at linket virker i {said} dage; indstillingerne siger {kept}. Ret en af dem.',
    },
    undo: {
      en: 'The text says that leaving can be undone for {said} days; the link in the receipt works for {kept}. Change the text.',
      nb: 'Teksten sier at avmeldingen kan angres i {said} dager; lenken i kvitteringen virker i {kept}. Endre teksten.',
      da: 'Teksten siger, at afmeldingen kan fortrydes i {said} dage; linket i kvitteringen virker i {kept}. Ret teksten.',
    },
    leaving: {
      en: 'The text says the link to unsubscribe works for {said} days; it never stops working. Take the limit out.',
      nb: 'Teksten sier at avmeldingslenken virker i {said} dager; den slutter aldri å virke. Ta vekk grensen.',
      da: 'Teksten siger, at linket til afmelding virker i {said} dage; det holder aldrig op med at virke. Fjern grænsen.',
    },
  },
  read: (sentence, block) => {
    const leaving = aboutLeaving(sentence, block) === 'said'
    const isUndone = undo.test(sentence) && (leaving || aboutLeaving(block, block) === 'said')
    if (!isUndone && !(link.test(sentence) && works.test(sentence))) return undefined
    const [term, another] = termsIn(sentence)
    if (!term || another || term.days < 1) return undefined
    if (isUndone) return limit('undo', sentence, term)
    return limit(leaving ? 'leaving' : 'link', sentence, term)
  },
}

const settings = {link: 'downloadLinkDays', undo: 'undoDays'} as const

function limit(say: 'link' | 'undo' | 'leaving', sentence: string, term: Term): Promised {
  const said = String(term.days)
  if (say === 'leaving') {
    // What has a setting beside it is a notice of the Studio, whose links are the product's.
    return {
      unkept: ({undoDays}) => (undoDays === undefined ? undefined : {say, values: {said}}),
    }
  }
  return {
    term: {of: say, days: term.days, words: term.words},
    unkept: (kept, language) => {
      const days = kept[settings[say]]
      if (days === undefined || days === term.days) return undefined
      const fix = withTerm(sentence, term, period(language, days, 'day'))
      return {say, values: {said, kept: String(days)}, ...(fix !== undefined && {fix})}
    },
  }
}
