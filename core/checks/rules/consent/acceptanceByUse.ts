import {latin} from '../../../reading/latin.js'
import type {Rule} from '../../rule.js'
import {sentencesWhere} from '../../sentencesWhere.js'
import {
  acceptWord,
  changeWord,
  consentWord,
  cookieWord,
  noticeWord,
} from '../../words/consentWords.js'
import {silentYes} from '../../words/silentYes.js'

const goingOn = latin(
  /(?:fortsett\p{L}*|fortsætt\p{L}*|fortsätt\p{L}*|fortsatt?e?|fortset|continu\p{L}*|keep|vidare|ved (?:å|at) (?:bruke?|bruge|benytte|anvende|besøke|besøge|nytte)|genom att (?:använda|besöka)|by (?:using|visiting|accessing|entering|browsing))(?!\p{L})/iu,
)
const use =
  /(?:bruk|brug|benytt|anvend|använd|nytte|use|using|access|besøk|besøg|besök|visit|brows)/iu
/** A customer or a member goes on being one. */
const staysOn = latin(
  /(?:fortsett\p{L}*|fortsætt\p{L}*|fortsätt\p{L}*|fortset\p{L}*|fortsatt?e?|held fram|heldt fram|continu\p{L}*|keep)(?: [^\s.;,]+){0,4}? (?:handl\p{L}*|kjøp\p{L}*|køb\p{L}*|köp\p{L}*|shop\p{L}*|bestill\p{L}*|beställ\p{L}*|order\p{L}*|buy\p{L}*|purchas\p{L}*|kunde\p{L}*|kund|customer|medlem\p{L}*|member\p{L}*|abonn\p{L}*|subscri\p{L}*|tren\p{L}*|træn\p{L}*|book\p{L}*|bo hos)(?!\p{L})/iu,
)
/** To hand something over or to sign up, where that is said to accept the notice. */
const giving = latin(
  /(?:ved (?:å|at|din|dit|tilmelding|afgivelse|bestilling|påmelding|innmelding|indmeldelse|køb|kjøp|registrering)|genom att|by (?:submitting|providing|registering|ordering|signing|joining))(?!\p{L})/iu,
)
const privacy = /personvern|persondata|privatliv|integritet|privacy|databeskyt|dataskydd/iu
const unaccepted = latin(
  /(?:ikke|ikkje|inte|not|n't|cannot)\s(?:\p{L}+\s){0,4}(?:aksepter\p{L}*|godta\p{L}*|godtek\p{L}*|accept\p{L}*|godkänn\p{L}*|godkjen\p{L}*|agree|enige?|einig)(?!\p{L})|(?<!\p{L})(?:uenige?|ueinig|oenig|disagree|(?:gillar|liker|likar) du (?:inte|ikke|ikkje)|(?:ikke|ikkje|inte) (?:liker|likar|gillar)|(?:do not|don't) like)(?!\p{L})/iu,
)
const mayAccept = latin(
  /aksept|accept|godta|godtek|godk|agree|approve|happy with|enig|einig|gillar|liker|likar|don't like|forstå|går (?:du )?med på|samtyk|samtyc|consent|(?<!\p{L})(?:ja|yes)(?!\p{L})/iu,
)
const stay = latin(
  /(?:(?:ikke|ikkje|inte|not|n't|cannot)[^.]{0,40}(?:bruk|brug|benytt|anvend|använd|use|using|access|continue|fortsett)|(?:slutt|ophør|stopp|sluta|forlat|lämna|undlad|avstå|afstå|refrain|stop|leave|cease|discontinue)\p{L}*|(?:la|lad|lade|låt|låta) (?:\p{L}+ )?(?:være|vere|bli) (?:å|at|med)|(?:ska|skal|bør|må) du (?:inte|ikke|ikkje))/iu,
)

const processing = latin(
  /(?:behandl\p{L}*|process\p{L}*|collect\p{L}*|saml\p{L}*|registrer\p{L}*) (?:\p{L}+ ){0,4}(?:opplysn|oplysn|uppgift|data|information|personopp|personopl|personupp)/iu,
)

/** A notice that binds whoever goes on: to be informed is a right, and nothing to agree to. */
export const acceptanceByUse: Rule = {
  name: 'acceptance_by_use',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1), 13; WP260 rev.01, paragraphs 29–31'},
  messages: {
    said: {
      en: 'Nobody has to accept a privacy notice: it informs. Say how people are told of changes, and ask where consent is needed.',
      nb: 'Ingen trenger å godta en personvernerklæring: den informerer. Si hvordan folk får vite om endringer, og spør der det trengs samtykke.',
      da: 'Ingen skal acceptere en privatlivspolitik: den oplyser. Skriv, hvordan folk får besked om ændringer, og spørg dér, hvor samtykke er nødvendigt.',
    },
  },
  inBlock: ({text, kind}) =>
    kind === 'heading' || !mayAccept.test(text) ? [] : sentencesWhere(text, isAcceptanceByUse),
}

/** Whether a sentence takes going on for agreeing to the notice, or shuts out who does not agree. */
export function isAcceptanceByUse(sentence: string): boolean {
  return silentYes(sentence) === 'notice' || isAcceptedByUse(sentence)
}

function isAcceptedByUse(sentence: string): boolean {
  if (!noticeWord.test(sentence) && !changeWord.test(sentence)) return false
  if (unaccepted.test(sentence)) return stay.test(sentence) && !cookieWord.test(sentence)
  const isGiving = giving.test(sentence) && privacy.test(sentence) && noticeWord.test(sentence)
  if (isGiving && acceptWord.test(sentence) && !consentWord.test(sentence)) {
    return (
      !isOfProcessing(sentence) && !/(?:klikk|klik|klick|click|tick|kryss|kryds)/iu.test(sentence)
    )
  }
  if (acceptWord.test(sentence) && staysOn.test(sentence) && changeWord.test(sentence)) return true
  if (!acceptWord.test(sentence) || !use.test(sentence) || !goingOn.test(sentence)) return false
  // To agree to data being used, or to cookies, is consent: that is another rule's.
  if (consentWord.test(sentence) && !changeWord.test(sentence)) return false
  return changeWord.test(sentence) || !isOfProcessing(sentence)
}

function isOfProcessing(sentence: string): boolean {
  return cookieWord.test(sentence) || processing.test(sentence)
}
