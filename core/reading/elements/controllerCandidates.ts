import {isContactLine} from '../formats/isContactLine.js'
import {latin} from '../latin.js'
import type {NamedOrganisation} from '../noticeElements.js'
import type {Mention, NoticeBlock} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'
import type {ReadBefore} from './contactsOf.js'
import {controllerSayings, noSayings, type ControllerSayings} from './controllerSayings.js'
import {nameAtEnd} from './nameAtEnd.js'
import {nameBeforeNumber} from './nameBeforeNumber.js'
import {properNames} from './properNames.js'

const label =
  /^(?:firmanavn|firma|selskap|selskapsnavn|virksomhed|virksomhet|navn|company|company name|bolag|företag|name)\s?:\s?(.+)$/iu
const host = latin(
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|dk|se|com|net|org|eu|io|info|nu|fi|de)$/iu,
)

const we = latin(/(?<!\p{L})(?:we|vi)\s$/iu)
const twoSentences = latin(/[.!?]\s\p{Lu}/u)
const hostAtEnd = latin(/[\p{L}\d.-]+\.(?:no|dk|se|com|net|org|eu)\s*$/iu)
/** Words with a capital that are what somebody is, and nobody's name. */
const noName = latin(
  /^(?:Vi|We|Du|Hvem|Who|Vem|Som|Den|Det|Dette|This|The|Eier|Ejer|Ägare|Styret|Styrelsen|Daglig leder|\p{L}+(?:forening|klinikk|butikk|virksomhed|virksomhet|selskap|selskab|bedrift|bolag|företag|förening|kliniken?|butik|medlemskap|firma|lag|klubb?|senter|center)(?:et|en|a|e|t)?|\p{L}*(?:skolen|skulen|skolan|barnehagen|børnehaven|förskolan|kommunen|menigheten|menigheden|församlingen|hotellet|museet|salongen|salonen|apoteket|stiftelsen|sameiet|praksisen|mottagningen|restauranten|restaurangen|campingen|campingpladsen)|(?:Klinikk?|Butikk?|Virksomhed|Virksomhet|Selskap|Selskab|Bedrift|Bolag|Företag|Forening|Förening|Firma|Senter|Center|Klubb?|Lag)(?:et|en|a|e|t)?)$/iu,
)

/** `er selv ansvarlig`: whoever is meant, it is somebody besides the one who speaks. */
const ofOthers = latin(
  /(?<!\p{L})(?:selv|sjølv|själv|själva|selve|independent|separate|own|egen)(?!\p{L})/iu,
)
const supplies = latin(
  /(?<!\p{L})(?:databehandl\p{L}*|\p{L}*leverandør\p{L}*|\p{L}*leverantör\p{L}*|personuppgiftsbiträde\p{L}*|processors?|suppliers?|providers?|hostes|hosted|driftes)(?!\p{L})/iu,
)

/** A company that stands alone on a line, as in an address. */
export const onItsOwnLine = 20

/** Words that may name who is responsible, and how much they weigh. */
export interface Candidate extends Mention {
  readonly name: string
  readonly weight: number
  /** A company's number stands right after it: it is a firm's name, whatever its form. */
  readonly isNumbered?: boolean
}

/** Every name in a notice that may be the controller's: called so, said to collect data, or a company. */
export function controllerCandidates(
  blocks: readonly NoticeBlock[],
  {organisations, orgNumbers}: Pick<ReadBefore, 'organisations' | 'orgNumbers'>,
): Candidate[] {
  const said = new Map(controllerSayings(blocks).map(({block, found}) => [block, found]))
  const companies = Map.groupBy(
    organisations.filter(({form}) => form !== undefined),
    ({block}) => block,
  )
  const numbers = Map.groupBy(orgNumbers, ({block}) => block)
  const speaking = new Set([...said.keys(), ...companies.keys(), ...numbers.keys()])
  return [...speaking]
    .toSorted((one, other) => one - other)
    .flatMap((block) =>
      candidatesIn(blocks, block, said.get(block) ?? noSayings, {
        organisations,
        here: companies.get(block) ?? [],
        orgNumbers: numbers.get(block) ?? [],
      }),
    )
}

interface ReadHere extends Pick<ReadBefore, 'organisations' | 'orgNumbers'> {
  readonly here: readonly NamedOrganisation[]
}

function candidatesIn(
  blocks: readonly NoticeBlock[],
  block: number,
  said: ControllerSayings,
  {organisations, here, orgNumbers}: ReadHere,
): Candidate[] {
  const {text = '', kind = 'chrome'} = blocks[block] ?? {}
  if (kind === 'chrome') return []
  const found: Candidate[] = []
  const put = (from: number, to: number, weight: number, isNumbered = false): void => {
    const company = here.find((each) => each.from < to && from < each.to)
    const name = company?.name ?? text.slice(from, to)
    found.push({
      block,
      from: company?.from ?? from,
      to: company?.to ?? to,
      name,
      weight,
      isNumbered,
    })
  }
  for (const match of said.roleAfterName) {
    const subject = subjectBefore(text, match.index, here)
    const company = here[0]
    const isOther = ofOthers.test(text.slice(match.index, match.index + match[0].length + 12))
    if (subject) put(subject.from, subject.to, isOther ? 15 : 60)
    else if (company && we.test(text.slice(0, match.index))) {
      put(company.from, company.to, 60)
    }
  }
  for (const match of said.nameAfterRole) {
    const start = match.index + match[0].length
    const name = nameAfter(text, start, here)
    if (name) put(name.from, name.to, 60)
    else if (text.slice(start).trim() === '') found.push(...nameBelow(blocks, block, organisations))
  }
  for (const {index} of said.decides) {
    const sentence = sentencesOf(text).find((each) => each.from <= index && index < each.to)
    const [name] = sentence ? properNames(sentence.text) : []
    if (sentence && name?.from === 0) put(sentence.from, sentence.from + name.to, 40)
  }
  for (const match of said.collects) {
    const from = match.index + match[0].indexOf(match[1] ?? '')
    const subject = subjectBefore(text, from + (match[1] ?? '').length, here)
    if (subject && subject.from >= from) put(subject.from, subject.to, 40)
  }
  for (const {index} of said.answers) {
    const subject = subjectBefore(text, index, here)
    if (subject) put(subject.from, subject.to, 50)
  }
  for (const {index} of said.shortened) {
    const [clause = ''] = /[^.;:,]*$/.exec(text.slice(0, index)) ?? []
    const name = nameAtEnd(clause)
    const from = index - clause.length
    if (name) put(from + name.from, from + name.to, 10)
  }
  for (const name of said.associations) put(name.from, name.to, 3)
  for (const number of orgNumbers) {
    const name = nameBeforeNumber(text, number.from)
    if (name) put(name.from, name.to, 10, true)
  }
  for (const each of here) {
    found.push({...each, weight: weightOf(each, kind, text) - (isSupplier(each, text) ? 30 : 0)})
  }
  return found
}

/** The name that ends, but for brackets and commas, where a verb begins. */
function subjectBefore(
  text: string,
  end: number,
  here: readonly NamedOrganisation[],
): {from: number; to: number} | undefined {
  const company = here.findLast(
    (each) => each.to <= end && end - each.to < 110 && !twoSentences.test(text.slice(each.to, end)),
  )
  const gap = company ? text.slice(company.to, end) : ''
  if (
    company &&
    (gap.length < 4 || /^[\s,]*(?:\(|org|v\/|ved|cvr|med|with|,|som|which|«|")/iu.test(gap))
  )
    return company
  const start = Math.max(0, end - 80)
  const before = text.slice(start, end)
  const [domain] = hostAtEnd.exec(before) ?? []
  if (domain && host.test(domain.trim())) {
    const from = start + before.lastIndexOf(domain)
    return {from, to: from + domain.trim().length}
  }
  const bare = before
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(
      /[\s,]+(?:ved|v\/|represented by|företräds av|genom|gjennom|repræsenteret ved|representert ved)\s?[^,]{1,40}$/iu,
      '',
    )
    .replace(/[\s,]+$/, '')
  const name = properNames(bare).at(-1)
  if (!name || name.to !== bare.length || noName.test(name.text)) return undefined
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
    if (company) return [{...company, weight: 65}]
    const after = blocks[index + 1]?.text ?? ''
    // Right above its address or its number a line alone is a name, whatever its form.
    if (isContactLine(after) && !/\d|@|:/.test(text) && nameAtEnd(text)?.to === text.length) {
      return [{block: index, from: 0, to: text.length, name: text, weight: 55}]
    }
    const named = label.exec(text)?.[1]
    if (named)
      return [
        {block: index, from: text.length - named.length, to: text.length, name: named, weight: 65},
      ]
  }
  return []
}

function isSupplier({from, to}: Mention, text: string): boolean {
  return sentencesOf(text).some(
    (sentence) => sentence.from <= from && to <= sentence.to && supplies.test(sentence.text),
  )
}

function weightOf({from, to}: Mention, kind: NoticeBlock['kind'], text: string): number {
  if (kind === 'title' || kind === 'heading') return 12
  if (kind === 'item' || kind === 'row') return -20
  return kind === 'paragraph' && to - from === text.length ? onItsOwnLine : 5
}
