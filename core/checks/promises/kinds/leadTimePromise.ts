import {latin} from '../../../reading/latin.js'
import {period} from '../../../words/period.js'
import {aboutChanges, changeHint, changesHeading} from '../aboutChanges.js'
import type {PromiseKind} from '../promiseKind.js'
import {termsIn} from '../termsIn.js'
import {withTerm} from '../withTerm.js'

const before = latin(
  /(?<!\p{L})(?:før|føre|innan|before|in advance|på forhånd|på førehand|i förväg|prior|forinden|minst|mindst|at least|senest|senast|varsel|notice)(?!\p{L})/iu,
)
const tells = latin(
  /(?<!\p{L})(?:varsl\p{L}*|varsel|besked|beskjed|meddel\p{L}*|melding|underret\p{L}*|underrätt\p{L}*|informer\p{L}*|notif\p{L}*|notice|inform|announc\p{L}*|kunngj\p{L}*|kungör\p{L}*|tell|told|let you know|(?:si|sier|seier|seie|sig|siger|säger) (?:vi |vi deg |det )?(?:fra|frå|til|ifrå|till|ifrån)|skriver|skriv|sender|skickar|send|sent|mail\p{L}*|e-?post\p{L}*|publiser\p{L}*|publicer\p{L}*|publish\p{L}*)(?!\p{L})/iu,
)

/** How long before a change people are told of it. */
export const leadTimePromise: PromiseKind = {
  hint: changeHint,
  messages: {
    lead: {
      en: 'The text promises word {said} days before a change; the settings give {kept}. Change one of them.',
      nb: 'Teksten lover varsel {said} dager før en endring; innstillingene gir {kept}. Endre ett av dem.',
      da: 'Teksten lover besked {said} dage før en ændring; indstillingerne giver {kept}. Ret en af dem.',
    },
  },
  read: (sentence, block) => {
    const about = aboutChanges(sentence, block)
    if (!about || !before.test(sentence) || !tells.test(sentence)) return undefined
    const [term, another] = termsIn(sentence)
    if (!term || another) return undefined
    return {
      ...(about === 'underHeading' && {under: changesHeading}),
      term: {of: 'lead', days: term.days, words: term.words},
      unkept: ({leadTimeDays}, language) => {
        if (leadTimeDays === undefined || isSameTime(leadTimeDays, term.days)) return undefined
        const fix = withTerm(sentence, term, period(language, leadTimeDays, 'day'))
        const values = {said: String(term.days), kept: String(leadTimeDays)}
        return {
          say: 'lead',
          // Only what is surely about the notice may stop it from being published.
          severity: about === 'said' ? 'error' : 'warning',
          values,
          ...(fix !== undefined && {fix}),
        }
      },
    }
  },
}

/** A month in words is as good as 30 or 31 days. */
function isSameTime(kept: number, said: number): boolean {
  return kept === said || (said === 30 && kept === 31)
}
