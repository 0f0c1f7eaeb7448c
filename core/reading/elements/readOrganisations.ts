import {eachBlock} from '../eachBlock.js'
import {escapePattern} from '../escapePattern.js'
import {knownServices} from '../knownServices.js'
import {latin} from '../latin.js'
import type {NamedOrganisation} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {remembered} from '../remembered.js'
import {isNameWord, tokensOf, type Token} from './tokensOf.js'

const forms = new Set(
  'AS As ASA ANS SA ApS APS Aps A/S I/S K/S P/S IVS AmbA AMBA AB HB KB Inc LLC Ltd Limited PLC Plc GmbH AG Oy OY Oyj BV B.V NV SA DA ENK Enk NUF Corp Corporation SARL ehf KS'.split(
    ' ',
  ),
)

/** Small words within a name: `Hud og Helse AS`. */
const joints = new Set('og och and & of i på for för de av af von van the'.split(' '))

/** Words that begin a sentence before a name, and are no part of it. */
const openers = new Set(
  'i hos ved for under vi vår vårt våre når alle som av af på til fra med om den det de denne dette disse hvis dersom kontakt følgende at in by when if we our this that these to from with all er du dine jeg ditt en et ett ei både også både eller og och and vid från för när hos vi vår våra utöver via mellom mellem mellan between as firmanavn firma navn company companies such är is vores både herunder blant bl.a ledd selskapet virksomheten virksomheden bolaget företaget klinikken butikken foreningen nettstedet eier ejer ägare owner eies drives driftes adresse leverandør leverandøren databehandler processor controller behandlingsansvarlig dataansvarlig personuppgiftsansvarig'.split(
    ' ',
  ),
)

/** `IT-leverandør Skyhus AS`: what somebody is, before the name. */
const isRole =
  /(?:leverandør|leverantör|leverandøren|partner|byrå|bureau|supplier|provider|processor|databehandler)$/i
/** `Personvernerklæring for Skyhus AS` names a text before the company. */
const isTitleWord =
  /personvern|privacy|polic|erklæring|politik|integritet|vilkår|terms|kunde|informa|cookie/i

const longestName = 7

/** Every organisation that is named, each time: by its form, or because its name is well known. */
export function readOrganisations({blocks}: Pick<NoticeText, 'blocks'>): NamedOrganisation[] {
  const lines = new Set(nameLines(blocks).map(({found}) => found))
  return organisations(blocks).map(({block, found}) =>
    wholeName({...found, block}, blocks[block]?.text ?? '', lines),
  )
}

const nameLines = eachBlock(({text}) => (isLineOfName(text) ? [text] : []))
const organisations = eachBlock(({text}) => organisationsIn(text))

const lineOfName = latin(
  /^\p{Lu}[\p{L}\d&’'.-]*(?:\s(?:\p{Lu}[\p{L}\d&’'.-]*|og|och|and|&|ved|vid|i|på|for|för|av|af|of|de|the)){1,7}\s(?:AS|ASA|ApS|A\/S|I\/S|AB|Oyj?|SA|HB|KB|ANS|DA|ENK|Ltd|Limited)$/u,
)

/** `Legene ved Torget AS` alone on its line: there, `ved` is of the name. */
function isLineOfName(text: string): boolean {
  const [first = ''] = text.split(' ')
  return lineOfName.test(text) && !openers.has(first.toLowerCase()) && !isTitleWord.test(text)
}

/** The name as it stands on a line of its own, where a sentence seems to hold the end of it alone. */
function wholeName(
  organisation: NamedOrganisation,
  text: string,
  lines: ReadonlySet<string>,
): NamedOrganisation {
  const {to, name} = organisation
  for (const line of lines) {
    const from = to - line.length
    if (line.length > name.length && from >= 0 && text.slice(from, to) === line) {
      return {...organisation, from, name: line}
    }
  }
  return organisation
}

type Placed = Omit<NamedOrganisation, 'block'>

const organisationsIn: (text: string) => readonly Placed[] = remembered((text) => {
  const tokens = tokensOf(text)
  const byForm = tokens.flatMap((token, index) => {
    if (!forms.has(token.text) || /^such$/i.test(tokens[index - 1]?.text ?? '')) return []
    const first = firstOfName(tokens, index)
    if (!first) return []
    const to = text[token.to] === '.' && /^(?:Inc|Corp)$/.test(token.text) ? token.to + 1 : token.to
    return [{from: first.from, to, name: text.slice(first.from, to), form: token.text}]
  })
  const known = knownIn(text).map((each) => withForm(text, each))
  // `Get a Newsletter AB`: small words within a known name do not end it.
  const whole = byForm.filter(
    (each) => !known.some(({from, to}) => from < each.from && each.to <= to),
  )
  const others = known.filter(
    ({from, to}) => !whole.some((each) => from < each.to && each.from < to),
  )
  return [...whole, ...others].toSorted((one, other) => one.from - other.from)
})

const formBehind = latin(
  /^,? (?:Group )?(Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|A\/S|ApS|AS|AB|GmbH|Oy|B\.?V\.?)(?![\p{L}\d])/u,
)

/** A known name with the form of company behind it: `Facebook, Inc.`, `e-conomic A/S`. */
function withForm(text: string, {from, to}: {from: number; to: number}): Placed {
  const [behind, form] = formBehind.exec(text.slice(to, to + 20)) ?? []
  if (behind === undefined || form === undefined) return {from, to, name: text.slice(from, to)}
  const end = to + behind.length
  return {from, to: end, name: text.slice(from, end), form: form.replace(/\.$/, '')}
}

/** Goes back from a form to the first word of the name before it. */
function firstOfName(tokens: readonly Token[], form: number): Token | undefined {
  let first: Token | undefined
  let hasJoint = false
  for (let index = form - 1; index >= 0 && form - index <= longestName; index -= 1) {
    const token = tokens[index]
    const after = tokens[index + 1]
    if (!token || !after?.isNext || forms.has(token.text)) break
    if (isNameWord(token.text)) {
      if (openers.has(token.text.toLowerCase()) || isRole.test(token.text)) break
      if (hasJoint && (isKnown(token.text) || isTitleWord.test(token.text))) break
      first = token
      hasJoint = false
    } else if (first && !hasJoint && (joints.has(token.text) || /^\d{1,3}$/.test(token.text))) {
      hasJoint = true
    } else break
  }
  return first
}

const byLength = knownServices.toSorted((one, other) => other.name.length - one.name.length)
const spelt = new Map(byLength.map((service) => [service.name.toLowerCase(), service]))
const escaped = byLength.map(({name}) => escapePattern(name))
const known = latin(`(?<![\\p{L}\\d@./_-])(?:${escaped.join('|')})(?![\\p{L}\\d@_])`, 'giu')

/** `.no` or `-konto` right after a name: it is part of another word. */
const goesOn = latin(/^\.\p{L}|^-(?!pi(?:x|ks)el|tag(?!\p{L}))\p{L}/iu)

function isKnown(text: string): boolean {
  return spelt.has(text.toLowerCase())
}

/** Where a text names well-known services; a name within a domain or an address is none. */
function knownIn(text: string): {from: number; to: number}[] {
  return [...text.matchAll(known)].flatMap(({0: found, index}) => {
    const {isWord, name} = spelt.get(found.toLowerCase()) ?? {}
    if (isWord && found !== name) return []
    const to = index + found.length
    return goesOn.test(text.slice(to, to + 8)) ? [] : [{from: index, to}]
  })
}
