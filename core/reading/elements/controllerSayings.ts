import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import {properNames, type ProperName} from './properNames.js'

const role =
  '(?:(?:data)?behandlingsansvarlige?|behandlingsansvarleg|dataansvarlige?|dataansvarleg|personuppgiftsansvarige?|ansvarlige? for (?:behandlingen?|behandling|personopplysning\\p{L}*|håndtering\\p{L}*|at )|ansvarleg for (?:behandling\\p{L}*)|ansvarig för (?:behandling\\p{L}*|personuppgift\\p{L}*)|(?:data )?controllers?|responsible for (?:the )?(?:processing|handling|collection|your)|personvernansvarlig)'
const is = '(?:er|är|is|are|acts as|som er|som)'
/** `X … er behandlingsansvarlig` */
const roleAfterName = latin(`(?<!\\p{L})${is}\\s(?:\\p{L}+\\s){0,3}?${role}`, 'giu')
/** `Behandlingsansvarlig … er: X`, `Controller: X` */
const nameAfterRole = latin(
  `(?<!\\p{L})${role}(?:\\s[^.:]{0,80}?)?(?:\\s(?:er|är|is)(?!\\p{L}):?|\\s?:|$)`,
  'giu',
)
/** `X … decides why and how`: the words of Art. 4(7) in plain language. */
const decides = latin(
  /(?<!\p{L})(?:decides?|determines?|bestemmer|bestemmar|afgør|bestämmer|avgjer|avgjør)\s(?:(?:selv|sjølv|själv|over|om|alone)\s)?(?:why|how|what|the purpose|hvorfor|hvordan|hva|hvad|kvifor|korleis|formål\p{L}*|føremål\p{L}*|varför|hur|ändamål\p{L}*|over opplysning\p{L}*)/giu,
)
/** `X ansvarar för behandlingen`: a verb where others have a role. */
const answers = latin(
  /(?<!\p{L})(?:ansvarar|svarar|svarer|har (?:et )?ansvar(?:et)?)\s(?:for|för)\s(?:\p{L}+\s){0,3}?(?:behandling|hantering|håndtering|handsaming|personuppg|personoppl|personopl|opplysning|oplysning|uppgift|personvern)/giu,
)
/** `X (herefter …)`: a name that is given a short form, before the word for it. */
const shortened =
  /(?<![\s,])[\s,]{0,3}\(?(?:nedan|heretter|herefter|härefter|hereinafter|hereafter)[\s,]+(?:kallad|kalt|kaldet|benævnt|benämnd|omtalt|referred|called|also|[«“”"])/giu
const association =
  /forening|lag(?:et)?$|klubb|klub(?:ben)?$|stiftelse|fond|förening|idrettslag|idrætsforening|forbund|förbund|society|association|(?:sko|sku)l[ea]$|barnehage$|børnehave$|förskola$|menighet$|menighed$|församling$|muse(?:um|et)$|sameie$|school$|college$/iu
const collects = latin(
  /(?<!\p{L})(?:hvordan|korleis|hur|how|hvorfor|hvilke|når|that|at|om hvordan)\s((?:\p{L}|\d)(?:[^\s]*)(?:\s[^\s,]+){0,6}?)\s(?:samler|samlar|innhenter|behandler|behandlar|bruker|brukar|bruger|indsamler|samlar|hanterar|håndterer|handterer|collects?|process(?:es)?|uses?|handles?|og dens|registrerer|anvender|ivaretar|använder)(?!\p{L})/giu,
)

/** Ways a block has of saying who is responsible; each match stands where the words are. */
export interface ControllerSayings {
  readonly roleAfterName: readonly RegExpExecArray[]
  readonly nameAfterRole: readonly RegExpExecArray[]
  readonly decides: readonly RegExpExecArray[]
  readonly collects: readonly RegExpExecArray[]
  readonly answers: readonly RegExpExecArray[]
  readonly shortened: readonly RegExpExecArray[]
  readonly associations: readonly ProperName[]
}

/** A block that says nothing of it. */
export const noSayings: ControllerSayings = {
  roleAfterName: [],
  nameAfterRole: [],
  decides: [],
  collects: [],
  answers: [],
  shortened: [],
  associations: [],
}

/** The blocks that say something of who is responsible, each with what it says. */
export const controllerSayings = eachBlock(({text, kind}): readonly ControllerSayings[] => {
  if (kind === 'chrome') return []
  const isProse = kind === 'paragraph' || kind === 'heading' || kind === 'title'
  const said: ControllerSayings = {
    roleAfterName: [...text.matchAll(roleAfterName)],
    nameAfterRole: [...text.matchAll(nameAfterRole)],
    decides: [...text.matchAll(decides)],
    collects: [...text.matchAll(collects)],
    answers: [...text.matchAll(answers)],
    shortened: [...text.matchAll(shortened)],
    associations: isProse
      ? properNames(text).filter((name) => name.text.includes(' ') && association.test(name.text))
      : [],
  }
  return Object.values(said).some((found) => found.length > 0) ? [said] : []
})
