import {businessKinds} from './businessKind.js'
import {wholeWords as words, type Template} from './template.js'

/** None of the kinds that are told apart does any of it; schools, associations and software may. */
const strangeTo = businessKinds.filter(
  (each) => !['school', 'association', 'foundation', 'software', 'finance'].includes(each),
)

const trade = (name: string, strong: string): Template => ({
  name,
  strangeTo,
  strong: words(strong),
  mostPlaces: 2,
})

/** Trades whose templates are copied now and then, by the words that are theirs alone. */
export const rarerTrades: readonly Template[] = [
  trade(
    'car rental',
    'leiebil(?:en|er)?|leigebil(?:en|ar)?|lejebil(?:en|er)?|hyrbil(?:en|ar)?|rental cars?|førerkortnummer\\p{L}*|kørekortnummer\\p{L}*|körkortsnummer|driving licen[cs]e numbers?',
  ),
  trade(
    'church',
    'kirkebok\\p{L}*|kyrkjebok\\p{L}*|kirkebog\\p{L}*|kyrkobok\\p{L}*|konfirmant\\p{L}*|konfirmand\\p{L}*|dåpssamtale\\p{L}*|dåbssamtale\\p{L}*|dopsamtal\\p{L}*|parish registers?',
  ),
  trade(
    'library',
    'lånekort\\p{L}*|lånerkort\\p{L}*|lånarkort\\p{L}*|library cards?|utlånshistorikk\\p{L}*|udlånshistorik\\p{L}*|lånehistorik\\p{L}*|borrowing history',
  ),
  trade(
    'gambling',
    'spillekonto\\p{L}*|spilkonto\\p{L}*|spelkonto\\p{L}*|gaming accounts?|kasino\\p{L}*|casino\\p{L}*|spillegrense\\p{L}*|innsatsgrense\\p{L}*|insättningsgräns\\p{L}*|betting',
  ),
  trade(
    'construction',
    'byggesøknad\\p{L}*|byggeansøgning\\p{L}*|bygglovsansök\\p{L}*|byggeplass\\p{L}*|byggeplads\\p{L}*|byggarbetsplats\\p{L}*|building sites?|HMS-kort\\p{L}*|ID06',
  ),
  trade(
    'freight',
    'fraktbrev\\p{L}*|fragtbrev\\p{L}*|fraktsedl\\p{L}*|fraktsedel\\p{L}*|waybills?|tolldeklarasjon\\p{L}*|tolddeklaration\\p{L}*|tulldeklaration\\p{L}*|customs declarations?|sjåførkort\\p{L}*|kjøre- og hviletid\\p{L}*|køre- og hviletid\\p{L}*|tachograph\\p{L}*',
  ),
  trade(
    'funeral',
    "avdødes\\p{L}*|afdødes\\p{L}*|den avlidnes?|the deceased[’']?s?|gravsted\\p{L}*|gravplass\\p{L}*|bisettelse\\p{L}*|bisættelse\\p{L}*|begravningsceremoni\\p{L}*",
  ),
  trade(
    'recruitment',
    'kandidatdatabase\\p{L}*|kandidatbase(?:n)?|kandidatprofil\\p{L}*|candidate (?:database|profile)s?|konsulentprofil\\p{L}*',
  ),
  trade(
    'dating',
    'partnerønske\\p{L}*|matchprofil\\p{L}*|matchmaking|dating ?profil\\p{L}*|dating profiles?',
  ),
]
