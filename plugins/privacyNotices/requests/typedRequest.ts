import {isCalendarDate} from '../../../core/calendar/isCalendarDate.js'
import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {isStopping} from '../../../core/export/requestHandling.js'
import {isAddress} from '../../../core/subject/isAddress.js'
import type {LedgerBrand} from '../optOuts/ledgerReading.js'

type Registration = DeskArguments<'registerRequest'>

/** A request as it stands in the form; what nobody has chosen yet is `undefined`. */
export interface TypedRequest {
  /** The brand's short name; empty while none is chosen. */
  readonly brand: string
  readonly kind: Registration['kind'] | undefined
  /** What an objection or a withdrawal is from; of other kinds it is not sent. */
  readonly concerns: Registration['concerns']
  readonly subject: Registration['subject']
  readonly channel: Registration['channel'] | undefined
  readonly receivedOn: string
  readonly language: Registration['language']
  readonly address: string
  readonly postalAddress: string
  readonly name: string
  readonly words: string
  readonly proof: string
}

/** What the functions would refuse a registration for, each said beside the field it is about. */
export type RequestGap =
  | 'brand'
  | 'kind'
  | 'concerns'
  | 'channel'
  | 'receivedOn'
  | 'ahead'
  | 'tooOld'
  | 'address'
  | 'reach'
  | 'proof'

/**
 * An empty form. Where there is a choice, brand, kind and how it came are never guessed: what the
 * person is sent and when turns on them.
 */
export function emptyRequest(brands: readonly LedgerBrand[], today: string): TypedRequest {
  const [first, ...others] = brands
  return {
    brand: first && others.length === 0 ? first.slug.current : '',
    kind: undefined,
    concerns: undefined,
    subject: 'self',
    channel: undefined,
    receivedOn: today,
    language: first?.prevailingLanguage ?? 'en',
    address: '',
    postalAddress: '',
    name: '',
    words: '',
    proof: '',
  }
}

/**
 * What is missing or wrong, in the order of the form.
 *
 * @param today In the brand's calendar.
 */
export function gapsOf(typed: TypedRequest, today: string): readonly RequestGap[] {
  const address = typed.address.trim()
  const isReachable = address !== '' || typed.postalAddress.trim() !== ''
  const day = dayGap(typed.receivedOn, today)
  return [
    ...(typed.brand ? [] : (['brand'] as const)),
    ...(typed.kind ? [] : (['kind'] as const)),
    ...(isConcernWanted(typed) && !typed.concerns ? (['concerns'] as const) : []),
    ...(typed.channel ? [] : (['channel'] as const)),
    ...(day ? [day] : []),
    ...(address !== '' && !isAddress(address) ? (['address'] as const) : []),
    ...(isReachable ? [] : (['reach'] as const)),
    ...(typed.proof.trim() ? [] : (['proof'] as const)),
  ]
}

/** Whether the form asks what is to end. */
export function isConcernWanted({kind}: Pick<TypedRequest, 'kind'>): boolean {
  return kind !== undefined && isStopping(kind)
}

/**
 * What becomes of a request for marketing to end, as it stands in the form: it ends when it is
 * registered, or waits for a handler, for want of an address or because it is about another.
 */
export function marketingEnd({
  address,
  subject,
}: Pick<TypedRequest, 'address' | 'subject'>): 'atOnce' | 'noAddress' | 'handler' {
  if (subject !== 'self') return 'handler'
  return address.trim() === '' ? 'noAddress' : 'atOnce'
}

function dayGap(receivedOn: string, today: string): RequestGap | undefined {
  if (!isCalendarDate(receivedOn)) return 'receivedOn'
  if (receivedOn > today) return 'ahead'
  const earliest = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return receivedOn < earliest ? 'tooOld' : undefined
}

/** What is sent of a form without gaps; `undefined` while a choice is missing. */
export function registrationOf(typed: TypedRequest): Registration | undefined {
  const {brand, kind, concerns, subject, channel, receivedOn, language} = typed
  if (!kind || !channel) return undefined
  const written = (['address', 'postalAddress', 'name', 'words'] as const).flatMap((field) => {
    const value = typed[field].trim()
    return value === '' ? [] : [[field, value] as const]
  })
  return {
    brand,
    kind,
    ...(concerns && isConcernWanted(typed) ? {concerns} : {}),
    subject,
    channel,
    receivedOn,
    language,
    proof: typed.proof.trim(),
    ...Object.fromEntries(written),
  }
}
