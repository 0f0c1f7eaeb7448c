import type {
  NamedAddress,
  NamedController,
  NamedNumber,
  NamedOrganisation,
  NamedUrl,
} from '../noticeElements.js'
import type {Mention, NoticeBlock, NoticeText} from '../noticeText.js'
import {addressesIn} from './addressesIn.js'
import {properNames} from './properNames.js'

const role =
  '(?:(?:data)?behandlingsansvarlige?|behandlingsansvarleg|dataansvarlige?|dataansvarleg|personuppgiftsansvarige?|ansvarlige? for (?:behandlingen?|behandling|personopplysning\\p{L}*|håndtering\\p{L}*|at )|ansvarleg for (?:behandling\\p{L}*)|ansvarig för (?:behandling\\p{L}*|personuppgift\\p{L}*)|(?:data )?controllers?|responsible for (?:the )?(?:processing|handling|collection|your)|personvernansvarlig)'
const is = '(?:er|är|is|are|acts as|som er|som)'
/** `X … er behandlingsansvarlig` */
const roleAfterName = new RegExp(`(?<!\\p{L})${is}\\s(?:\\p{L}+\\s){0,3}?${role}`, 'giu')
/** `Behandlingsansvarlig … er: X`, `Controller: X` */
const nameAfterRole = new RegExp(
  `(?<!\\p{L})${role}(?:\\s[^.:]{0,80}?)?(?:\\s(?:er|är|is)(?!\\p{L}):?|\\s?:|$)`,
  'giu',
)
const label =
  /^(?:firmanavn|firma|selskap|selskapsnavn|virksomhed|virksomhet|navn|company|company name|bolag|företag|name)\s?:\s?(.+)$/iu
const collects =
  /(?<!\p{L})(?:hvordan|korleis|hur|how|hvorfor|hvilke|når|that|at|om hvordan)\s((?:\p{L}|\d)(?:[^\s]*)(?:\s[^\s,]+){0,6}?)\s(?:samler|samlar|innhenter|behandler|behandlar|bruker|brukar|bruger|indsamler|samlar|hanterar|håndterer|handterer|collects?|process(?:es)?|uses?|handles?|og dens|registrerer|anvender|ivaretar|använder)(?!\p{L})/giu
const host = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|dk|se|com|net|org|eu|io|info|nu|fi|de)$/iu

export interface ReadBefore {
  readonly organisations: readonly NamedOrganisation[]
  readonly orgNumbers: readonly NamedNumber[]
  readonly emails: readonly NamedAddress[]
  readonly phones: readonly NamedNumber[]
  readonly urls: readonly NamedUrl[]
}

interface Candidate extends Mention {
  readonly name: string
  readonly weight: number
}

/**
 * Who is responsible: the organisation that is called so, else the one whose notice it says it is.
 * Where the notice itself names a brand or a domain alone, a company may still be named in somebody
 * else's notice pasted in: then that is its name, and it stays unnamed.
 */
export function readController(text: NoticeText, read: ReadBefore): NamedController | undefined {
  const candidates = text.blocks.flatMap((block, index) =>
    candidatesIn(text.blocks, block, index, read.organisations),
  )
  const isOwn = ({block}: Mention): boolean => text.blocks[block]?.embedded === undefined
  const own = heaviest(candidates.filter(isOwn))
  const company = isCompany(own, read.organisations)
    ? own
    : heaviest(candidates.filter((each) => !isOwn(each) && isCompany(each, read.organisations)))
  const chosen = own ?? company
  if (!chosen) return undefined
  const {block, from, to} = chosen
  const name = (company ?? chosen).name
  const isUnnamed = company === undefined || company !== chosen
  return {block, from, to, name, isUnnamed, ...contactsOf(text, read, name, company ?? chosen)}
}

function heaviest(candidates: readonly Candidate[]): Candidate | undefined {
  const counts = new Map<string, number>()
  for (const {name} of candidates)
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  const weightOf = ({name, weight}: Candidate): number =>
    weight + Math.min(9, counts.get(name.toLowerCase()) ?? 0)
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (!best || weightOf(each) > weightOf(best) ? each : best),
    undefined,
  )
}

function isCompany(
  candidate: Candidate | undefined,
  organisations: readonly NamedOrganisation[],
): boolean {
  if (!candidate) return false
  const isByForm = organisations.some(
    ({name, form}) => form !== undefined && name.toLowerCase() === candidate.name.toLowerCase(),
  )
  return (
    isByForm ||
    /forening|lag(?:et)?$|klubb|klub(?:ben)?$|stiftelse|fond|kommune|förening|association|idrettslag|idrætsforening|turlag|forbund|förbund|society|university|universitet/iu.test(
      candidate.name,
    )
  )
}

function candidatesIn(
  blocks: readonly NoticeBlock[],
  {text, kind, cells}: NoticeBlock,
  block: number,
  organisations: readonly NamedOrganisation[],
): Candidate[] {
  if (kind === 'chrome') return []
  const here = organisations.filter((each) => each.block === block && each.form !== undefined)
  const found: Candidate[] = []
  const put = (from: number, to: number, weight: number): void => {
    const company = here.find((each) => each.from < to && from < each.to)
    const name = company?.name ?? text.slice(from, to)
    found.push({block, from: company?.from ?? from, to: company?.to ?? to, name, weight})
  }
  for (const match of text.matchAll(roleAfterName)) {
    const subject = subjectBefore(text, match.index, here)
    if (subject) put(subject.from, subject.to, 100)
  }
  for (const match of text.matchAll(nameAfterRole)) {
    const start = match.index + match[0].length
    const name = nameAfter(text, start, here)
    if (name) put(name.from, name.to, 90)
    else if (text.slice(start).trim() === '') found.push(...nameBelow(blocks, block, organisations))
  }
  for (const match of text.matchAll(collects)) {
    const from = match.index + match[0].indexOf(match[1] ?? '')
    const subject = subjectBefore(text, from + (match[1] ?? '').length, here)
    if (subject && subject.from >= from) put(subject.from, subject.to, 40)
  }
  for (const each of here)
    found.push({
      ...each,
      weight:
        kind === 'title' || kind === 'heading'
          ? 12
          : cells
            ? 0
            : each.to - each.from === text.length
              ? 20
              : 5,
    })
  return found
}

/** The name that ends, but for brackets and commas, where a verb begins. */
function subjectBefore(
  text: string,
  end: number,
  here: readonly NamedOrganisation[],
): {from: number; to: number} | undefined {
  const company = here.findLast(
    (each) =>
      each.to <= end && end - each.to < 110 && !/[.!?]\s\p{Lu}/u.test(text.slice(each.to, end)),
  )
  const gap = company ? text.slice(company.to, end) : ''
  if (
    company &&
    (gap.length < 4 || /^[\s,]*(?:\(|org|v\/|ved|cvr|med|with|,|som|which|«|")/iu.test(gap))
  )
    return company
  const start = Math.max(0, end - 80)
  const before = text.slice(start, end)
  const [domain] = /[\p{L}\d.-]+\.(?:no|dk|se|com|net|org|eu)\s*$/iu.exec(before) ?? []
  if (domain && host.test(domain.trim())) {
    const from = start + before.lastIndexOf(domain)
    return {from, to: from + domain.trim().length}
  }
  const name = properNames(before.replace(/\s*\([^()]*\)\s*$/, '').replace(/[\s,]+$/, '')).at(-1)
  const bare = before.replace(/\s*\([^()]*\)\s*$/, '').replace(/[\s,]+$/, '')
  if (
    !name ||
    name.to !== bare.length ||
    /^(?:Vi|We|Du|Hvem|Who|Vem|Som|Den|Det|Dette|This|Eier|Klinikken|Selskapet|Virksomheten|Bedriften|Foreningen)$/i.test(
      name.text,
    )
  )
    return undefined
  return {from: start + name.from, to: start + name.to}
}

function nameAfter(
  text: string,
  start: number,
  here: readonly NamedOrganisation[],
): {from: number; to: number} | undefined {
  const company = here.find((each) => each.from >= start && each.from - start < 60)
  if (company) return company
  const [name] = properNames(text.slice(start, start + 80))
  const gap = name ? text.slice(start, start + name.from) : ''
  return name && gap.trim().length < 2 ? {from: start + name.from, to: start + name.to} : undefined
}

function nameBelow(
  blocks: readonly NoticeBlock[],
  block: number,
  organisations: readonly NamedOrganisation[],
): Candidate[] {
  for (let index = block + 1; index <= block + 3; index += 1) {
    const {text = '', kind} = blocks[index] ?? {}
    if (text.length > 90 || kind === 'heading') break
    const company = organisations.find((each) => each.block === index && each.form !== undefined)
    if (company) return [{...company, weight: 95}]
    const named = label.exec(text)?.[1]
    if (named)
      return [
        {block: index, from: text.length - named.length, to: text.length, name: named, weight: 95},
      ]
  }
  return []
}

/** Numbers and addresses that stand beside the controller's name; those of officers and others do not. */
function contactsOf(
  text: NoticeText,
  read: ReadBefore,
  name: string,
  at: Mention,
): Pick<NamedController, 'orgNumber' | 'address' | 'emails' | 'phones'> {
  const places = [
    at.block,
    ...text.blocks.flatMap((block, index) =>
      block.text.toLowerCase().includes(name.toLowerCase()) ? [index] : [],
    ),
  ]
  const distance = ({block}: Mention): number =>
    Math.min(...places.map((place) => (block >= place ? block - place : (place - block) * 3)))
  const nearest = <T extends Mention>(all: readonly T[], most: number): T | undefined =>
    all
      .filter((each) => distance(each) <= most)
      .toSorted((one, other) => distance(one) - distance(other))[0]
  const isOthers = ({block, from}: NamedNumber): boolean =>
    read.organisations.some(
      (each) =>
        each.block === block && each.to <= from && from - each.to < 25 && each.name !== name,
    )
  const orgNumber = nearest(
    read.orgNumbers.filter((each) => !isOthers(each)),
    6,
  )?.digits
  const address = nearest(
    addressesIn(text.blocks).filter(
      ({block}) =>
        !/Datatilsyn|Integritetsskydd|IMY|Datainspek/.test(text.blocks[block]?.text ?? ''),
    ),
    8,
  )?.address
  const own = ({block}: Mention): boolean => text.blocks[block]?.embedded === undefined
  const emails = [...new Set(read.emails.filter(own).map((each) => each.address))].filter(
    (each) => !/@datatilsynet|@imy\.se/.test(each),
  )
  const phones = [...new Set(read.phones.filter(own).map(({digits}) => digits))]
  return {...(orgNumber && {orgNumber}), ...(address && {address}), emails, phones}
}
