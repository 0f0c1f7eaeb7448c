import {latin} from '../../reading/latin.js'
import {anyWord} from '../anyWord.js'

// One vocabulary for all five languages: texts mix Norwegian and Danish, and copy English.

/** Cookies, as they are called. */
export const cookieWord =
  /cookie|informasjonskaps|informationskaps|infokaps|(?:^|[^a-zåäöæø])kaps(?:el|elen|len|ler|lene|lar|lane)(?![a-zåäöæø])|(?:små|small) (?:tekst|text|text-)?\s?(?:fil|file)[a-zåäöæø]* (?:på|on|i) |kakor(?:na)?(?![a-zåäöæø])|(?:^|[^a-zåäöæø])kakan?(?![a-zåäöæø])/i

/** To agree to something. */
export const consentWord = anyWord('samtyk', 'samtyck', 'consent', 'medgiv')

/** To take something as it is: `accept`, `godta`, `agree`. */
export const acceptWord = anyWord(
  'aksept',
  'accept',
  'godta',
  'godtar',
  'godtag',
  'godtek',
  'godkjen',
  'godkend',
  'godkän',
  'agree',
  'approve',
  'happy with',
  'enig!',
  'einig!',
  'indforstået',
  'innforstått',
  'införstådd',
  'går du med på',
  'går med på',
)

/** What a notice or its terms are called. */
export const noticeWord = latin(
  /erklæring|erklaering|(?<!\p{L})(?:privacy|cookie)?\s?(?:notice|policy|policies|terms|conditions|statement)(?!\p{L})|politik|policy|vilkår|vilkår|villkor|betingelse|retningslinj|riktlinj/iu,
)

/** That something is changed, or new. */
export const changeWord = anyWord(
  'endr',
  'ændr',
  'ändr',
  'brigd',
  'chang',
  'updat',
  'oppdater',
  'opdater',
  'uppdater',
  'amend',
  'revis',
  'reviderer',
  'justere',
  'modif',
)

/** A browser, as a program. */
export const browserWord = latin(
  /nettles|nettlesar|netlæs|browser|webbläs|internettleser|internet explorer|(?<!\p{L})(?:chrome|firefox|safari)(?!\p{L})/iu,
)

/** Why data may be used without asking: Art. 6(1)(f). */
export const interestWord = latin(
  /berettiget interesse|berettigede interesse|berettiga interess|legitime? interesse|rettmessige? interesse|interesseav|interesseafv|berättiga(?:t|de) intresse|intresseavv|legitimate interest|(?:bokstav|litra|punkt|led) f(?!\p{L})|6\s?\(1\)\s?\(?f\)?/iu,
)
