import {latin} from '../../../reading/latin.js'
import {remembered} from '../../../reading/remembered.js'

const columns = latin(
  /(?<!\p{L})(?:navn|namn|name|cookie|informasjonskapsel|informasjonskapsler|informasjonskapselen|kaka|leverandør|udbyder|tilbyder|utsteder|leverantör|provider|vendor|supplier|domene|domæne|domän|domain|formål|føremål|hensikt|purpose|ändamål|syfte|beskrivelse|skildring|beskrivning|description|informasjon|information|type|typ|kategori|category|varighet|varighed|varaktighet|varaktighed|levetid|livslängd|lagringstid|lagringsperiode|opbevaringsperiode|utløpstid|utløp|utløper|udløb|udløber|udløbstid|utgår|utgang|expiry|expires|expiration|duration|retention|rettslig grunnlag|behandlingsgrunnlag|retsgrundlag|rättslig grund|legal basis|databehandler|personuppgiftsbiträde|processor|mottaker|mottakar|modtager|mottagare|recipient|land|country|plassering|placering|location|tredje part|third party|part|set by|satt av|sett av|sat af|placed by|storage (?:time|period)|how long|hvor lenge|hvor længe|hur länge|kor lenge|gjelder|oppbevaring|oppbevaringstid|opbevaring|opbevaringstid|lagring|bevaringstid)(?!\p{L})/giu,
)
/** Columns whose cells were copied with nothing between them. */
const withoutSpaces =
  /(?:(?:Name|Navn|Namn|Cookie|Token|Provider|Udbyder|Leverandør|Leverantör|Tilbyder|Purpose|Formål|Hensikt|Syfte|Ändamål|Type|Typ|Expiry|Expires|Duration|Varighet|Varighed|Utløp|Utløpstid|Udløb|Domain|Domene|Domæne|Domän|Beskrivelse|Beskrivning|Description)){3,}/
/** Every such table says what for, or for how long. */
const needed =
  /utløp|varigh|varakt|levetid|lagring|opbevar|livsl|expir|durat|retention|udløb|formål|føremål|hensikt|purpose|ändam|syfte|storage|bevaring|how long|hvor l|hur länge|kor lenge/i
const most = 45

/** A table's header whose columns have run together into one line. */
export interface TableHeader {
  readonly from: number
  readonly to: number
}

/**
 * Finds names of columns in a row, with nothing between them that a sentence would have: a comma, a
 * full stop, a small word. Three columns at least.
 */
export const tableHeaderIn: (text: string) => TableHeader | undefined = remembered((text) => {
  if (!needed.test(text)) return undefined
  const joined = withoutSpaces.exec(text)
  if (joined) return {from: joined.index, to: joined.index + joined[0].length}
  let run: {from: number; to: number; names: Set<string>} | undefined
  let found: TableHeader | undefined
  for (const {0: name, index} of text.matchAll(columns)) {
    const gap = run ? text.slice(run.to, index) : ''
    if (run && gap.length <= most && isGap(gap)) {
      run.to = index + name.length
      run.names.add(name.toLowerCase())
    } else {
      found = headerOf(text, run) ?? found
      run = {from: index, to: index + name.length, names: new Set([name.toLowerCase()])}
    }
  }
  return headerOf(text, run) ?? found
})

const ofSentence = latin(
  /(?<!\p{L})(?:og|och|and|or|er|är|is|are|som|vi|we|du|you|å|at|att|to|the|de|det|den|for|för|dine|dina|your)(?!\p{L})/iu,
)
const capital = latin(/(?<![\p{L}-])\p{Lu}/gu)

function isGap(gap: string): boolean {
  return !/[.,:;()?!]/.test(gap) && !ofSentence.test(gap)
}

function headerOf(
  text: string,
  run: {from: number; to: number; names: Set<string>} | undefined,
): TableHeader | undefined {
  if (!run || run.names.size < 3) return undefined
  const words = text.slice(run.from, run.to)
  // Each column begins with a capital; a sentence has one.
  const capitals = words.match(capital)?.length ?? 0
  return capitals >= 3 ? {from: run.from, to: run.to} : undefined
}
