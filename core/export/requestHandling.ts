import {
  isAutomatic,
  type RequestChannel,
  type RequestConcern,
  type RequestKind,
  type RequestSubject,
} from './requestKind.js'

/**
 * Who acts on a confirmed request: the functions, from the sources; a handler; or the functions, on
 * the spot and for good.
 */
export type RequestHandling = 'automatic' | 'desk' | 'atOnce'

interface Handled {
  readonly kind: RequestKind
  readonly subject: RequestSubject
  readonly channel: RequestChannel
  readonly concerns?: RequestConcern | null | undefined
  /** Of a request that was registered: whether an address was given. */
  readonly maskedAddress?: string | null | undefined
}

/**
 * How a request is handled. An objection to marketing and a withdrawal from newsletters act at once
 * (Art. 21(3), 7(3)), for the mailbox that was proven, or the address of whoever the desk knew; for
 * anyone else's, a handler looks first. Without an address there is nothing that could end by itself.
 */
export function handlingOf(request: Handled): RequestHandling {
  if (isAutomatic(request)) return 'automatic'
  const isFromMarketing = isStopping(request.kind) && request.concerns === 'marketing'
  const isProven =
    request.subject === 'self' && (request.channel === 'page' || Boolean(request.maskedAddress))
  return isFromMarketing && isProven ? 'atOnce' : 'desk'
}

/** Whether a kind is about something coming to an end, and so about what that is. */
export function isStopping(kind: RequestKind): boolean {
  return kind === 'objection' || kind === 'withdrawal'
}

/** Whether a request is answered by searching: for a copy, or for what to erase. */
export function isSearched(request: Handled): boolean {
  return ['access', 'portability', 'erasure'].includes(request.kind)
}
