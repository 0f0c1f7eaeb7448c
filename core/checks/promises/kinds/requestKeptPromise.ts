import {periodLength} from '../../../calendar/isoPeriod.js'
import {latin} from '../../../reading/latin.js'
import {periodInWords} from '../../../words/period.js'
import type {PromiseKind} from '../promiseKind.js'
import {termsIn} from '../termsIn.js'
import {withTerm} from '../withTerm.js'

/** What was collected for whoever asked, and the files it was handed over in. */
const collected = latin(
  /(?<!\p{L})(?:(?:det|alt|hva|what|everything|opplysningene|oplysningerne|uppgifterna|data),? (?:som |that )?(?:vi|we) (?:har |have )?(?:samle\p{L}*|sammenstill\p{L}*|samla\p{L}*|indsamle\p{L}*|collect\p{L}*|gather\p{L}*) (?:\p{L}+ ){0,2}?(?:til|till|for|åt) (?:deg|dig|you|saken|sagen|ärendet|the request)|(?:innsyns|indsigts|eksport|export)(?:fil|rapport|svar|krav|begjæring|anmodning|sak|sag)\p{L}*|registerutdrag\p{L}*|(?:access|subject access|data) (?:requests?|reports?)|the export(?:ed)?(?: files?)?)(?!\p{L})/iu,
)
const ends = latin(
  /(?<!\p{L})(?:slett\p{L}*|slet(?:tes|ter|tet)|rader\p{L}*|gallr\p{L}*|delet\p{L}*|eras\p{L}*|lagr\p{L}*|oppbevar\p{L}*|opbevar\p{L}*|gem(?:mer|mes|t)|spara[srd]\p{L}*|sparas|kept|keep|store[sd]?|krypter\p{L}*|encrypted)(?!\p{L})/iu,
)
/** The clause the words stand in: a purpose's row says how long the case is kept beside it. */
const clauseEnd = /[;.]|\)|(?:^|[^\d]),(?= )/

/** How long what was collected for a request is kept. */
export const requestKeptPromise: PromiseKind = {
  hint: latin(
    /samle|samla|collect|gather|innsyns|indsigts|eksport|export|registerutdrag|access|data re/iu,
  ),
  isInRows: true,
  messages: {
    requestKept: {
      en: 'The text says that what is collected for a request is kept for {said}; here it is deleted {kept} after it was ready. Change the text.',
      nb: 'Teksten sier at det som samles til en sak, lagres i {said}; her slettes det {kept} etter at det var klart. Endre teksten.',
      da: 'Teksten siger, at det, der samles til en sag, opbevares i {said}; her slettes det {kept} efter, at det var klart. Ret teksten.',
    },
  },
  read: (sentence) => {
    const found = collected.exec(sentence)
    if (!found) return undefined
    const rest = sentence.slice(found.index + found[0].length)
    const end = clauseEnd.exec(rest.replace(/^,/, ' '))
    const clause = sentence.slice(0, found.index + found[0].length + (end?.index ?? rest.length))
    const term = termsIn(clause).find(({from}) => from > found.index)
    if (!term || !ends.test(clause.slice(found.index))) return undefined
    return {
      unkept: ({requestKept}, language) => {
        if (requestKept === undefined || isSameLength(term.days, requestKept)) return undefined
        const fix = withTerm(sentence, term, periodInWords(language, requestKept))
        const values = {
          said: term.words,
          kept: {
            en: periodInWords('en', requestKept),
            nb: periodInWords('nb', requestKept),
            da: periodInWords('da', requestKept),
          },
        }
        return {say: 'requestKept', severity: 'warning', values, ...(fix !== undefined && {fix})}
      },
    }
  },
}

/** Months have 28 to 31 days in words: 90 days are three. */
function isSameLength(days: number, kept: string): boolean {
  const {unit, count} = periodLength(kept)
  return unit === 'day' ? days === count : days >= count * 28 && days <= count * 31
}
