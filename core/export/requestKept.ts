import {periodAfter} from '../calendar/isoPeriod.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'
import type {DataRequest} from './dataRequest.js'
import {isConfirmable, lastConfirm, linkExpiresAt} from './owedMail.js'
import {isAnswered} from './sourceAnswer.js'

type Kept = Pick<DataRequest, 'state' | 'closedAt' | 'readyAt' | 'sources' | 'mails'>

/**
 * When what is about the person is deleted, and the request's links end; `undefined` while it is
 * open. A request whose files were ready before closing was written down counts from then, if nothing
 * of it is to come.
 *
 * A download link that was mailed holds for as long as its mail says, whatever the setting is by then.
 */
export function keptUntil(request: Kept, kept: KeptPeriods): Date | undefined {
  if (request.state !== 'ready' && request.state !== 'answered') return undefined
  const whole = request.state === 'ready' && isAnswered(request.sources)
  const from = request.closedAt ?? (whole ? request.readyAt : undefined)
  return from ? laterOf(periodAfter(from, kept.requestAddresses), linksEndAt(request)) : undefined
}

/** Whether what is about the person is to be deleted now. */
export function isOver(request: Kept, now: Date, kept: KeptPeriods): boolean {
  const until = keptUntil(request, kept)
  return until !== undefined && until <= now
}

/** When the last download link ends that was mailed; the beginning of time if none was. */
export function linksEndAt({mails}: Pick<DataRequest, 'mails'>): Date {
  const ready = mails.filter(({purpose}) => purpose === 'ready').map(linkExpiresAt)
  return ready.reduce(laterOf, new Date(0))
}

/**
 * Whether a request that nobody confirmed is to be deleted. It counts from the last mail that asked
 * for it, and never ends before the link in that mail.
 */
export function isUnwanted(
  request: Pick<DataRequest, 'state' | 'mails' | 'receivedAt'>,
  now: Date,
  kept: KeptPeriods,
): boolean {
  if (request.state !== 'unconfirmed' || isConfirmable(request, now)) return false
  const from = lastConfirm(request)?.askedAt ?? request.receivedAt
  return periodAfter(from, kept.unconfirmedRequests) <= now
}

/** Whether nothing is to be kept any more of a request whose address is gone. */
export function isForgotten(
  {state, closedAt, purgedAt}: Pick<DataRequest, 'state' | 'closedAt' | 'purgedAt'>,
  now: Date,
  kept: KeptPeriods,
): boolean {
  const from = closedAt ?? purgedAt
  return state === 'purged' && Boolean(from) && periodAfter(from ?? now, kept.closedRequests) <= now
}

/** The later of two instants. */
export function laterOf(one: Date, other: Date): Date {
  return one > other ? one : other
}
