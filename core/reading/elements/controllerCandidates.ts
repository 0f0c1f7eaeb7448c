import {isContactLine} from '../formats/isContactLine.js'
import {latin} from '../latin.js'
import type {NamedOrganisation} from '../noticeElements.js'
import type {Mention, NoticeBlock} from '../noticeText.js'
import {remembered} from '../remembered.js'
import {sentencesOf} from '../sentencesOf.js'
import type {ReadBefore} from './contactsOf.js'
import {nameAtEnd} from './nameAtEnd.js'
import {nameBeforeNumber} from './nameBeforeNumber.js'
import {properNames} from './properNames.js'

const role =
  '(?:(?:data)?behandlingsansvarlige?|behandlingsansvarleg|dataansvarlige?|dataansvarleg|personuppgiftsansvarige?|ansvarlige? for (?:behandlingen?|behandling|personopplysning\\p{L}*|håndtering\\p{L}*|at )|ansvarleg for (?:behandling\\p{L}*)|ansvarig för (?:behandling\\p{L}*|personuppgift\\p{L}*)|(?:data )?controllers?|responsible for (?:the )?(?:processing|handling|collection|your)|personvernansvarlig)'
const is = '(?:er|är|is|are|acts as|som er|som)'
/** `X … er behandlingsansvarlig` */
const roleAfterName = latin(new RegExp(`(?<!\\p{L})${is}\\s(?:\\p{L}+\\s){0,3}?${role}`, 'giu'))
/** `Behandlingsansvarlig … er: X`, `Controller: X` */
const nameAfterRole = latin(
  new RegExp(
    `(?<!\\p{L})${role}(?:\\s[^.:]{0,80}?)?(?:\\s(?:er|är|is)(?!\\p{L}):?|\\s?:|$)`,
    'giu',
  ),
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
  /forening|lag(?:et)?$|klubb|klub(?:ben)?$|stiftelse|fond|förening|idrettslag|idrætsforening|forbund|förbund|society|association/iu
const label =
  /^(?:firmanavn|firma|selskap|selskapsnavn|virksomhed|virksomhet|navn|company|company name|bolag|företag|name)\s?:\s?(.+)$/iu
const collects = latin(
  /(?<!\p{L})(?:hvordan|korleis|hur|how|hvorfor|hvilke|når|that|at|om hvordan)\s((?:\p{L}|\d)(?:[^\s]*)(?:\s[^\s,]+){0,6}?)\s(?:samler|samlar|innhenter|behandler|behandlar|bruker|brukar|bruger|indsamler|samlar|hanterar|håndterer|handterer|collects?|process(?:es)?|uses?|handles?|og dens|registrerer|anvender|ivaretar|använder)(?!\p{L})/giu,
)
const host = latin(
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|dk|se|com|net|org|eu|io|info|nu|fi|de)$/iu,
)

const we = latin(/(?<!\p{L})(?:we|vi)\s$/iu)
const twoSentences = latin(/[.!?]\s\p{Lu}/u)
const hostAtEnd = latin(/[\p{L}\d.-]+\.(?:no|dk|se|com|net|org|eu)\s*$/iu)
/** Words with a capital that are what somebody is, and nobody's name. */
const noName = latin(
  /^(?:Vi|We|Du|Hvem|Who|Vem|Som|Den|Det|Dette|This|The|Eier|Ejer|Ägare|Styret|Styrelsen|Daglig leder|\p{L}+(?:forening|klinikk|butikk|virksomhed|virksomhet|selskap|selskab|bedrift|bolag|företag|förening|kliniken?|butik|medlemskap|firma|lag|klubb?|senter|center)(?:et|en|a|e|t)?|(?:Klinikk?|Butikk?|Virksomhed|Virksomhet|Selskap|Selskab|Bedrift|Bolag|Företag|Forening|Förening|Firma|Senter|Center|Klubb?|Lag)(?:et|en|a|e|t)?)$/iu,
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

const saidIn = remembered((text) => ({
  roleAfterName: [...text.matchAll(roleAfterName)],
  nameAfterRole: [...text.matchAll(nameAfterRole)],
  decides: [...text.matchAll(decides)],
  collects: [...text.matchAll(collects)],
  answers: [...text.matchAll(answers)],
  shortened: [...text.matchAll(shortened)],
}))

/** Every name in a block that may be the controller's: called so, said to collect data, or a company. */
export function candidatesIn(
  blocks: readonly NoticeBlock[],
  {text, kind}: NoticeBlock,
  block: number,
  {organisations, orgNumbers}: Pick<ReadBefore, 'organisations' | 'orgNumbers'>,
): Candidate[] {
  if (kind === 'chrome') return []
  const here = organisations.filter((each) => each.block === block && each.form !== undefined)
  const found: Candidate[] = []
  const said = saidIn(text)
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
  if (kind === 'paragraph' || kind === 'heading' || kind === 'title') {
    for (const name of properNames(text)) {
      if (name.text.includes(' ') && association.test(name.text)) put(name.from, name.to, 3)
    }
  }
  for (const number of orgNumbers) {
    const name = number.block === block ? nameBeforeNumber(text, number.from) : undefined
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
