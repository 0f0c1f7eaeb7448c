import type {NamedController, NamedOrganisation} from '../noticeElements.js'
import type {NoticeBlock, NoticeText} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'
import {properNames} from './properNames.js'

const works =
  /(?<!\p{L})(?:databehandl(?:er|ere|erne|erar|arar|eravtal\p{L}*|eraftal\p{L}*)|underdatabehandler\p{L}*|leverandør(?:en|er|ene|erne|ar|ane)?|underleverandør\p{L}*|leverantör\p{L}*|underleverantör\p{L}*|personuppgiftsbiträde\p{L}*|processors?|sub-?processors?|service providers?|suppliers?|vendors?|samarbeidspartner\p{L}*|samarbejdspartner\p{L}*|samarbetspartner\p{L}*|partners?|tredjepart(?:er|ar)?|third part(?:y|ies)|mottaker\p{L}*|modtager\p{L}*|mottagare|recipients?|drift(?:es|er)?|hosting|hostet|hosted|leveres|leveret|leverer|levererar|levereras|provided by|plattform(?:en)?|platformen?|analyseverktøy\p{L}*|analyseværktøj\p{L}*|analysverktyg\p{L}*|(?:\p{L}+)?system(?:er|et|ene|erne|en|s)?|betalingsløsning\p{L}*|betalingstjeneste\p{L}*|betaltjänst\p{L}*|løsning(?:en|er)?|verktøy(?:et)?|værktøj\p{L}*|verktyg\p{L}*|deler|utleverer|videregiver|overfører|delar|lämnar ut|share|disclose|transfer|benytter|bruker|brukar|bruger|anvender|använder|uses?|using|via|gjennom|gennem|genom)(?!\p{L})/iu
const sure =
  /(?<!\p{L})(?:databehandl(?:er|ere|erne|eravtal\p{L}*|eraftal\p{L}*)|underdatabehandler\p{L}*|leverandør(?:en|er|ene|erne|ar|ane)?|underleverandør\p{L}*|leverantör\p{L}*|personuppgiftsbiträde\p{L}*|processors?|service providers?|suppliers?|vendors?|samarbeidspartner\p{L}*|samarbejdspartner\p{L}*|samarbetspartner\p{L}*|\p{L}*systemer|\p{L}*system)(?!\p{L})/iu

/**
 * Those a notice says work for it or get data, once each, in order: organisations in sentences about
 * suppliers and sharing, items of lists that such words lead, and well-known services, which get data
 * wherever they are used. The controller, its brands and the owner of a pasted notice are none.
 */
export function readProcessors(
  {blocks}: NoticeText,
  organisations: readonly NamedOrganisation[],
  controller: NamedController | undefined,
  brands: readonly {readonly name: string}[],
): NamedOrganisation[] {
  const own = new Set(
    [
      controller?.name,
      ...brands.map(({name}) => name),
      ...blocks.map(({embedded}) => embedded),
    ].flatMap((name) => (name ? [key(name)] : [])),
  )
  const isOwn = (name: string): boolean =>
    [...own].some(
      (each) =>
        key(name) === each || each.startsWith(`${key(name)} `) || key(name).startsWith(`${each} `),
    )
  const found: NamedOrganisation[] = []
  let lead: string | undefined
  blocks.forEach((block, index) => {
    if (block.kind !== 'item') lead = isLead(block) ? block.text : undefined
    if (block.kind === 'chrome' || block.kind === 'title') return
    found.push(...processorsIn(block, index, lead, organisations))
  })
  return onceEach(found.filter(({name}) => !isOwn(name)))
}

/** One of each name, at its first mention; with its form of company where that is said anywhere. */
function onceEach(found: readonly NamedOrganisation[]): NamedOrganisation[] {
  const byName = new Map<string, NamedOrganisation>()
  for (const each of found) {
    const first = byName.get(key(each.name))
    if (!first) byName.set(key(each.name), each)
    else if (first.form === undefined && each.form !== undefined) {
      const {block, from, to} = first
      byName.set(key(each.name), {...each, block, from, to})
    }
  }
  return [...byName.values()]
}

const form = /[\s,]+(?:as|asa|aps|a\/s|ab|inc|llc|ltd|limited|gmbh|oy|bv|b\.v|plc)\.?$/

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(form, '')
    .replace(/[\s.]+$/, '')
}

function isLead({text, kind}: NoticeBlock): boolean {
  return (text.endsWith(':') || kind === 'heading') && sure.test(text)
}

function processorsIn(
  block: NoticeBlock,
  index: number,
  lead: string | undefined,
  organisations: readonly NamedOrganisation[],
): NamedOrganisation[] {
  const here = organisations.filter((each) => each.block === index)
  const known = here.filter((each) => each.form === undefined)
  const isListed = block.kind === 'item' && lead !== undefined
  const inSentences = sentencesOf(block.text).flatMap((sentence) => {
    const within = here.filter(({from, to}) => from >= sentence.from && to <= sentence.to)
    const named =
      isListed || works.test(sentence.text)
        ? within
        : within.filter((each) => each.form === undefined)
    const listed = isListed ? itemNames(sentence, block.text) : listNames(sentence)
    const fresh = listed.filter(
      ({from, to}) => !here.some((each) => each.from < to && from < each.to),
    )
    return [...named, ...fresh.map(({from, to, text}) => ({block: index, from, to, name: text}))]
  })
  const all = new Set([...inSentences, ...(block.kind === 'heading' ? [] : known)])
  return [...all].toSorted((one, other) => one.from - other.from)
}

interface Part {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** An item names who it is about first: `Aspit AS / Physic`, `Eziteq AS – membership`. */
function itemNames({text, from}: Part, block: string): Part[] {
  if (from > 0 || block.length > 250) return []
  const [head = ''] = text.split(
    /\s[–-]\s|[(:,]|\s(?:for|til|til|leverer|som|er|vedrørende|for å|to|which|that|is|är)\s/,
  )
  return properNames(head).map((name) => ({...name}))
}

const such =
  /(?:følgende|følgjande|som|slik som|såsom|for eksempel|eksempelvis|f\.eks\.|t\.ex\.|exempelvis|such as|including|like|herunder|inkludert|følgende leverandører|systemer|systemene|system|er|är|is|are)[\s:;]+(?:\p{Ll}+\s){0,2}$/iu
const between =
  /^(?:\s?[,;/&+]\s?|,?\s(?:og|och|and|samt|eller|or)\s|\s\p{Ll}+(?:\s\p{Ll}+){0,3}(?:\s?[,;/&+]\s?|\s(?:og|och|and|samt)\s))$/u

const shares =
  /(?<!\p{L})(?:deler|utleverer|videregiver|overfører|overlater|delar|lämnar ut|delast|share|disclose|transfer|sender)(?!\p{L})/iu
const never = /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|not|never)(?!\p{L})/iu
const receiver = /(?<!\p{L})(?:med|til|till|with|to)\s$/iu

/**
 * Names one after another in a sentence about suppliers, after a word that begins such a list; in one
 * about sharing, after `with` and `to`.
 */
function listNames({text, from}: Part): Part[] {
  const isShared = shares.test(text) && !never.test(text)
  const list: Part[] = []
  let end: number | undefined
  for (const name of properNames(text)) {
    const before = text.slice(0, name.from)
    const isStart =
      name.from > 0 &&
      ((sure.test(text) && such.test(before)) || (isShared && receiver.test(before)))
    const goesOn = end !== undefined && between.test(text.slice(end, name.from))
    end = isStart || goesOn ? name.to : undefined
    if (end !== undefined) list.push({text: name.text, from: name.from + from, to: name.to + from})
  }
  return list
}
