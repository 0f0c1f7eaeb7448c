import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import {nameAfter} from './nameBeside.js'
import {formOf} from './organisationNames.js'

/** A company or an association that a sentence has do what only who speaks in a notice does. */
export interface ActingName {
  readonly name: string
  readonly from: number
  readonly to: number
  /** It is who is responsible, in so many words: "the responsible doctor, Example I/S". */
  readonly isResponsible: boolean
}

/** Associations say by their first word what companies say by their last. */
const association = latin(
  /^(?:brf|sameiet|borettslaget|bostadsrättsföreningen|ejerforeningen|stiftelsen|foreningen|föreningen|klubben|(?:sejl|seil|segel|ski|golf|båt|ride|rid|fotball|fodbold|fotbolls|idretts|idræts|idrotts|turn|tennis|skytte|svømme)[\p{L}-]*(?:klubb?(?:en)?|lag(?:et)?|forening(?:en)?|förening(?:en)?))$/iu,
)
/** What controllers promise, keep for themselves and decide; a supplier does none of it in a notice. */
const acts = latin(
  /^(?: \([^)]{1,40}\))?,? (?:(?:vil|ska|skal|will|shall|may|can|kan|må|får|har|have|has|also|også|også|også|också|òg|never|aldri|aldrig|ikke|ikkje|inte|not|do|does|reserverer|alltid|altid|always|only|kun|bare|bara|berre)[ ,]+){0,4}(?:selg(?:e|er)|sel|sælg(?:e|er)|sälj(?:a|er)|sells?|lei(?:er|e) ut|gi(?:r|ver)? (?:aldri|aldrig|ikke|bare|kun)|ger (?:aldrig|inte|bara)|forbehold(?:e|er)|förbehåll(?:a|er)|etterhald\p{L}*|reserves?|utlever(?:e|er|ar) (?:aldri|aldrig|ikke|ikkje|inte|kun|bare|person|opplysn|oplysn|uppgift|data)\p{L}*|lämna(?:r)? (?:aldrig |inte |bara )?(?:ut|vidare)|disclos(?:e|es)|pass(?:es)? (?:on|along)|videregi(?:r)?|videregive(?:r)?|vidareformidl\p{L}*|plikt(?:er|ar)|forplikt\p{L}*|forpligte\p{L}*|förbind\p{L}*|förplikt\p{L}*|undertakes?|is (?:obliged|committed)|commits?|er (?:opptatt|optaget|forpliktet|forpligtet)|är (?:mån|skyldig)|beskytt\p{L}*|vern(?:er|ar)|skydd\p{L}*|protects?|respekter\p{L}*|respects?|värn\p{L}* om|samle?r? inn|samlar in|samlar inn|inns?aml\p{L}*|indsaml\p{L}*|innhent\p{L}*|inhämt\p{L}*|collects?|(?:bruke|använda|bruge|anvende|use) (?:ditt|din|dine|dit|your|dina)|gjør(?:,)? (?:hva|alt|sitt)|gør(?:,)? (?:hvad|alt|sit)|gör (?:vad|allt|sitt)|does (?:what|its|everything)|gjer (?:det|alt|sitt)|tar (?:ditt|dine|personvern|ikke ansvar|ikkje ansvar|inget ansvar)|tager (?:dit|dine|persondata|intet ansvar)|takes (?:your|no)|fraskriv\p{L}*|frånsäg\p{L}*|disclaims|oppdaterer|opdaterer|uppdaterar|updates|kan (?:når som helst|när som helst)|garanter\p{L}*|guarantees?|svarer (?:innen|inden)|svarar inom|accepts? no|assumes? no|is not (?:liable|responsible)|er ikke ansvarlig|er ikkje ansvarleg|är inte ansvarig|ansvarar inte|ansvarer ikke|svarer på (?:spørsmål|spørgsmål)|svarar på frågor|answers? (?:all )?questions|påtar seg ikke|påtager sig (?:ikke|intet)|inngår|indgår|ingår (?:\p{L}+ )?avtal|enters? into|ønsker|önskar|wishes|strives|strävar|tilstreber|bestræber|legger vekt|lægger vægt|lägger vikt)(?!\p{L})/iu,
)
/** Who is on behalf of another, or a supplier by the same sentence, does it for who speaks. */
const onBehalf = latin(
  /(?<!\p{L})(?:cookies?|informasjonskaps\p{L}*|kakor|piksel\p{L}*|pixel\p{L}*|når du betaler|betaler du|på vegne av|på vegner av|på vegne af|for oss|for os|för oss|för vår räkning|åt oss|on (?:our|behalf)|for us|på våre vegne|på vores vegne|på vår\p{L}* vegn\p{L}*|leverandør\p{L}*|leverantör\p{L}*|supplier|databehandler\p{L}*|databehandlar\p{L}*|personuppgiftsbiträde\p{L}*|processor|vår samarbeid\p{L}*|partner\p{L}*|konsern\p{L}*|koncern\p{L}*|selv ansvarlig|selvstendig|selvstændig|självständig|independent)(?!\p{L})/iu,
)
/** Who has agreements with processors decides, although the word is there. */
const contracts = latin(
  /(?<!\p{L})(?:avtale\p{L}*|aftale\p{L}*|avtal\p{L}*|agreements?|contracts?) (?:med|with) (?:\p{L}+ ){0,3}(?:databehandl|personuppgiftsbiträd|processor|leverandør|leverantör|supplier)\p{L}*/giu,
)
const bought = latin(
  /(?<!\p{L})(?:[Ss]kulle|[Hh]vis|[Dd]ersom|[Vv]iss|[Oo]m|[Ww]hen|[Ii]f|[Ss]hould|[Nn]år) (?=[\p{Lu}\d])/gu,
)
const isBought =
  /^ (?:skulle |should |were to |å |at )?(?:bli|blir|blive|bliver|blive|be|is|are|vert|verta|bli) (?:kjøpt|kjøpte|købt|köpt|köps|solgt|seld|såld|säljs|sold|acquired|merged|overtatt|overtaget|uppköpt|fusjonert|fusioneret)/iu
/** "Requests are sent to Example Ltd": who answers them is controller. */
const asked = latin(
  /(?<!\p{L})(?:henvendelse\p{L}*|førespurnad\p{L}*|forespørs\p{L}*|forespørg\p{L}*|anmodning\p{L}*|begjæring\p{L}*|begäran|förfråg\p{L}*|requests?|enquir\p{L}*|inquir\p{L}*)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:rettes|rettast|sendes|sendast|stilles|skickas|skickar|riktas|ställs|sender|send|sent|directed|addressed|made) (?:til|till|to) (?=\p{Lu})/giu,
)
/** "When you shop at Example Toys": said of one's own house. */
const customers = latin(
  /(?<!\p{L})(?:[Nn]år|[Nn]är|[Ww]hen|[Ii]f|[Hh]vis|[Dd]ersom|[Oo]m|[Dd]u som|[Dd]eg som|[Dd]ig, der) (?:(?:du|you) )?(?:kjøper|handler|handlar|kjøper inn|køber|köper|bestiller|beställer|tinger|shopper|trener|tränar|træner|buy|shop|order) (?:\p{L}+ )?(?:hos|at|from|with) (?=\p{Lu}\S+ \p{Lu})/gu,
)
const officer =
  /personvernomb|databeskyttelsesrådgiv|dataskyddsombud|data protection officer|\bDPO\b|advokat|attorney/i
const responsible = latin(
  /(?<!\p{L})(?:ansvarlige?|ansvarlege|ansvariga?|responsible)(?: \p{L}+){1,2}, (?=\p{Lu})/gu,
)

/** Each sentence that begins with a company's or an association's name, and has it act as a controller. */
export const actingNames = remembered((text: string): readonly ActingName[] =>
  sentencesOf(text).flatMap(({text: sentence, from: start}) => {
    const found: ActingName[] = []
    const add = (at: number, isFitting: (rest: string) => boolean, isResponsible: boolean) => {
      const named = companyAt(sentence, at)
      if (!named || !isFitting(sentence.slice(named.to))) return
      found.push({name: named.name, from: start + at, to: start + named.to, isResponsible})
    }
    add(0, (rest) => acts.test(rest), false)
    for (const {0: said, index} of sentence.matchAll(subject)) {
      add(index + said.length, (rest) => acts.test(rest), false)
    }
    for (const {0: said, index} of sentence.matchAll(bought)) {
      add(index + said.length, (rest) => isBought.test(rest), false)
    }
    for (const {0: said, index} of sentence.matchAll(responsible)) {
      add(index + said.length, () => true, true)
    }
    for (const {0: said, index} of officer.test(sentence) ? [] : sentence.matchAll(asked)) {
      add(index + said.length, () => true, false)
    }
    for (const {0: said, index} of sentence.matchAll(customers)) {
      const at = index + said.length
      const named = nameAfter(sentence, at)
      if (named?.name.includes(' ')) {
        found.push({
          name: named.name,
          from: start + at,
          to: start + named.to,
          isResponsible: false,
        })
      }
    }
    return found.length > 0 && onBehalf.test(sentence.replace(contracts, ' ')) ? [] : found
  }),
)

/** "…, you agree that Example AS may use your name." */
const subject = latin(/(?<!\p{L})(?:at|att|that|og|och|and|hvor|där|where) (?=\p{Lu}|brf )/gu)

const withForm = latin(
  /^.*? (?:AS|ASA|ApS|A\/S|I\/S|AB|HB|KB|SA|ENK|ANS|LLC|Inc|Ltd|Limited|GmbH|Oy)(?![\p{L}/])/u,
)
const capital = latin(/^\p{Lu}/u)

function companyAt(text: string, at: number): {name: string; to: number} | undefined {
  const named = nameAfter(text, at)
  if (!named) return undefined
  const [first = '', second] = named.name.split(' ')
  // The name may have taken on a capital word behind its form; the form ends it.
  const form = withForm.exec(named.name)
  if (form) return {name: form[0], to: at + form[0].length}
  const isAssociation = association.test(first) && second !== undefined && capital.test(second)
  return formOf(named.name) !== undefined || isAssociation ? named : undefined
}
