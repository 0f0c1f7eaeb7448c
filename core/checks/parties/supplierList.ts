import {eachBlock} from '../../reading/eachBlock.js'
import {latin} from '../../reading/latin.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import {oncePer} from '../oncePer.js'
import type {CheckedNotice} from '../rule.js'
import {coreName} from './organisationNames.js'
import {voicesOf, type Voice} from './voicesOf.js'

/** The notice's own list of those who get data. */
export interface SupplierList {
  /** The blocks that hold it. */
  readonly blocks: ReadonlySet<number>
  /** What stands in it. */
  readonly text: string
  /** The notice says that it is the whole list. */
  readonly isComplete: boolean
  /** It names suppliers, and no mere recipients. */
  readonly isOfProcessors: boolean
}

const processors =
  /databehandl|underdatabehandl|databehandlar|underleverandør|leverandør|leverantör|underleverantör|personuppgiftsbiträd|processor|supplier|service provider|subcontractor|vendors?\b|samarbeidspart|samarbejdspart|samarbetspart/i
const forUs = latin(
  /(?<!\p{L})(?:handsamar|handsamer|behandler|behandlar|process(?:es)?) (?:\p{L}+ )?(?:for oss|for os|för oss|åt oss|for us)(?!\p{L})|(?<!\p{L})(?:work|works|arbeider|arbeidar|arbejder|arbetar|jobber|jobbar) (?:for|för|åt) (?:us|oss|os)(?!\p{L})/iu,
)
/** Words that say those who get data follow. */
const recipients = latin(
  /(?:(?:deler|delar|share|utlever\p{L}*|lämnar (?:ut|vidare)|lämnas (?:ut|vidare)|videregi\p{L}*|vidareformid\p{L}*|overfør\p{L}*|överför\p{L}*|disclos\p{L}*|transfer|passes?|gir|ger|giver)(?![\p{L}]).{0,60}(?:med|with|til|till|to|disse|desse|følgende|følgjande|dem|them))|(?:firma\p{L}*|selskap\p{L}*|selskab\p{L}*|virksomhed\p{L}*|bolag|företag|compan\p{L}*|parties|tjenester|tenester|tjänster|services|mottakere|mottakarar|modtagere|mottagare|recipients).{0,60}(?:hjelper|hjelpar|hjælper|hjälper|help|behandler|behandlar|handsamar|process|arbeider|arbejder|arbetar|work|følgende|følgjande|nedenfor|nedanför|herunder|below|disse|these|dessa)|kven som får|hvem som får|hvem får|hvem modtager|hvem (?:vi )?deler|vem får|vilka får|who (?:gets|receives|has access)/iu,
)
const complete = latin(
  /(?<!\p{L})(?:complete list|full list|fuld liste|fullstendig (?:liste|oversikt)|fullständig (?:lista|förteckning)|komplett (?:liste|lista)|komplet liste|hele listen|alle leverandør\p{L}*|alla leverantör\p{L}*|all (?:our )?(?:suppliers|processors)|samtlige|samtliga|(?:bare|kun|bara|endast|berre|only) (?:\p{L}+ )?(?:med|til|till|with|to|i|in) (?:dem|de|dei|those|the ones?|the companies) (?:\p{L}+ )?(?:som|der|who|that|which|listed|named|mentioned|nevnt|nævnt)|(?:som|der) (?:er |är )?(?:nevnt|nævnt|nämns|räknas upp|listet|listas|anges) her(?:över|under)?|ingen andre|inga andra|ikkje andre|nobody else|no one else|(?:aldri|aldrig|ikke|inte|never|not) .{0,40}(?:andre enn|andre end|andra än|anyone else|others than|other than))(?!\p{L})/iu,
)
/** "All our suppliers are listed: …", in one breath. */
const inline = latin(
  /(?<!\p{L})(?:alle|alla|all|følgende|följande|the following|våre|våra|vores|our|disse|dessa|these)(?: \p{L}+){0,3} (?:leverandør\p{L}*|leverantör\p{L}*|databehandl\p{L}*|personuppgiftsbiträden\p{L}*|suppliers|processors|underleverandør\p{L}*)[^:.]{0,50}: (?=\p{Lu})/iu,
)

/** Where a notice lists its suppliers, as items, as rows, as short lines, or after a colon. */
export const supplierList: (notice: CheckedNotice) => SupplierList = oncePer((notice) => {
  const {blocks} = notice.text
  const voices = voicesOf(notice)
  const inText = listedInline(blocks).flatMap(({block, found}) =>
    voices[block] === 'own' ? [found] : [],
  )
  const found = listedBlocks(notice, voices, inText.length === 0)
  const texts = [...found.blocks].map((block) => blocks[block]?.text ?? '')
  const isComplete =
    found.leads.some((lead) => complete.test(lead)) ||
    inText.length > 0 ||
    blocks.some(({text}, index) => {
      const isNear = [-3, -2, -1, 1, 2].some((before) => found.blocks.has(index - before))
      return isNear && voices[index] === 'own' && complete.test(text)
    })
  return {
    blocks: found.blocks,
    text: [...texts, ...inText].join('\n'),
    isComplete,
    isOfProcessors:
      inText.length > 0 ||
      [...found.leads, ...texts].some((each) => processors.test(each) || forUs.test(each)),
  }
})

const listedInline = eachBlock(({text}) =>
  sentencesOf(text).flatMap((sentence) => {
    const lead = inline.exec(sentence.text)
    return lead ? [sentence.text.slice(lead.index + lead[0].length)] : []
  }),
)

const lines = eachBlock(({text, kind}) => [
  {text, kind, isShort: isShortLine(text), isLead: isLead(text, kind === 'heading')},
])

function listedBlocks(
  notice: CheckedNotice,
  voices: readonly Voice[],
  isInProse: boolean,
): {blocks: Set<number>; leads: string[]} {
  const {elements} = notice
  const {blocks} = notice.text
  const named = new Set(elements.organisations.map(({block}) => block))
  const listed = new Set<number>()
  const leads: string[] = []
  let lead: string | undefined
  let pending: number[] = []
  const close = (): void => {
    // A list of those who get data names at least two of them.
    if (lead !== undefined && pending.filter((each) => named.has(each)).length >= 2) {
      for (const each of pending) listed.add(each)
      leads.push(lead)
    }
    pending = []
  }
  for (const {block: index, found} of lines(blocks)) {
    const {text, kind, isShort} = found
    // Names on short lines are read as headings now and then.
    const isLine = kind !== 'heading' || named.has(index)
    const isEntry = kind === 'item' || kind === 'row' || (isLine && isShort)
    if (isEntry && lead !== undefined && voices[index] === 'own') {
      pending.push(index)
      continue
    }
    close()
    lead = found.isLead ? text : undefined
  }
  close()
  // A list that looks like one is the list; names in sentences are then what it may lack.
  for (const block of listed.size > 0 || !isInProse ? [] : proseLists(notice, voices)) {
    listed.add(block)
    leads.push(blocks[block]?.text ?? '')
  }
  return {blocks: listed, leads}
}

/** A sentence of three suppliers or more, one after another, in a paragraph that calls them that. */
function proseLists({text: {blocks}, elements}: CheckedNotice, voices: readonly Voice[]): number[] {
  return [...Map.groupBy(elements.organisations, ({block}) => block)].flatMap(([block, named]) => {
    const {text = '', kind} = blocks[block] ?? {}
    if (named.length < 3 || kind !== 'paragraph' || voices[block] !== 'own') return []
    if (!processors.test(text) && !forUs.test(text)) return []
    const isList = sentencesOf(text).some(({from, to}) => {
      const within = named.filter((each) => each.from >= from && each.to <= to)
      return new Set(within.map(({name}) => makerOf(name))).size >= 3
    })
    return isList ? [block] : []
  })
}

function isLead(text: string, isHeading: boolean): boolean {
  const last = sentencesOf(text).at(-1)?.text ?? text
  if (isHeading) return processors.test(text) || recipients.test(text)
  const isOpen = /:\s*$/.test(text) || (last.length < 80 && !/[.!?]$/.test(last))
  return isOpen
    ? processors.test(last) || recipients.test(last)
    : processors.test(last) && text.length < 200
}

const startsAsName = latin(/^\p{Lu}|^\p{L}+\.\p{L}{2,}|^e-/u)
const endsSentence = latin(/[.!?:]$|[.!?] \p{Lu}/u)

/** A line of a list that lost its marks: a name, and what it is for. */
function isShortLine(text: string): boolean {
  return (
    text.length < 90 && startsAsName.test(text) && !endsSentence.test(text.replace(/Inc\.$/, ''))
  )
}

/** The word of a well-known company's name that its services and daughters share. */
export function makerOf(name: string): string {
  const first = coreName(name).replace(/^the /, '').split(' ')[0] ?? ''
  return makers.get(first) ?? first
}

const makers = new Map([
  ['facebook', 'meta'],
  ['instagram', 'meta'],
  ['youtube', 'google'],
  ['recaptcha', 'google'],
  ['adwords', 'google'],
  ['doubleclick', 'google'],
  ['gmail', 'google'],
  ['rocket', 'mailchimp'],
  ['aws', 'amazon'],
])
