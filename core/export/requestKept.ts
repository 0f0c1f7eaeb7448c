import type {DataRequest} from './dataRequest.js'
import {isAnswered} from './sourceAnswer.js'

/** How long what is about the person is kept after a request was closed, in milliseconds: 90 days. */
export const keptMs = 90 * 24 * 60 * 60_000

/**
 * When a request is purged, and its links end; `undefined` while it is open. A request whose files
 * were ready before closing was written down counts from then, if nothing of it is to come.
 */
export function keptUntil(
  request: Pick<DataRequest, 'state' | 'closedAt' | 'readyAt' | 'sources'>,
): Date | undefined {
  if (request.state !== 'ready' && request.state !== 'answered') return undefined
  const whole = request.state === 'ready' && isAnswered(request.sources)
  const from = request.closedAt ?? (whole ? request.readyAt : undefined)
  return from ? new Date(Date.parse(from) + keptMs) : undefined
}

/** Whether a request is to be purged now. */
export function isOver(
  request: Pick<DataRequest, 'state' | 'closedAt' | 'readyAt' | 'sources'>,
  now: Date,
): boolean {
  const until = keptUntil(request)
  return until !== undefined && until <= now
}
