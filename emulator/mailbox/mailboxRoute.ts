import type {LocalClock} from '../localClock.js'
import type {MailboxStore} from './mailboxStore.js'
import type {EmitEvent} from './queueEvent.js'

export interface MailboxContext {
  readonly store: MailboxStore
  readonly clock: LocalClock
  /** The mailbox's own address, for the links it puts into mails. */
  readonly url: string
  /** Tells the webhooks, once what happened is committed. */
  readonly emit: EmitEvent
}

export interface MailboxRequest {
  readonly url: URL
  readonly headers: Headers
  /** Path parameters named in the route's pattern, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** JSON, or the fields of a form with its files as text. */
  readonly body: unknown
}

export interface MailboxAnswer {
  readonly status: number
  readonly body: unknown
}

/**
 * One endpoint. `handle` is synchronous: a request is one transaction, and what it changed is
 * committed before anybody sees the answer.
 */
export interface MailboxRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly pattern: string
  handle(request: MailboxRequest, context: MailboxContext): MailboxAnswer
}

export function answer(body: unknown, status = 200): MailboxAnswer {
  return {status, body}
}

type Handle = MailboxRoute['handle']

export function route(
  method: MailboxRoute['method'],
  pattern: string,
  handle: Handle,
): MailboxRoute {
  return {method, pattern, handle}
}

/** A path parameter the pattern names. */
export function param(request: MailboxRequest, name: string): string {
  const value = request.params[name]
  if (value === undefined) throw new Error(`The route has no parameter "${name}".`)
  return value
}
