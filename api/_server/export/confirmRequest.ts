import type {DataRequest} from '../../../core/export/dataRequest.js'
import {requestEvent} from '../../../core/export/requestEvent.js'
import {handlingOf, isSearched} from '../../../core/export/requestHandling.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {actAtOnce} from './actAtOnce.js'
import {changeRequest, type RequestChange} from './changeRequest.js'
import {sourcesToAsk} from './sourcesToAsk.js'

/**
 * Writes down that the mailbox's reader wants the request. What is to end at once has ended before
 * that is written: cut off in between, the button is there again, and pressing it does no more.
 *
 * @returns the request as it then is; `undefined` when it is gone
 * @throws Refusal `unavailable` when it was asked for anew meanwhile, or could not be carried out
 */
export async function confirmRequest(
  services: Services,
  request: DataRequest,
  now: Date,
): Promise<DataRequest | undefined> {
  if (handlingOf(request) === 'atOnce') await actAtOnce(services, request, now)
  const sources = isSearched(request) ? await sourcesToAsk(services) : []
  const confirmed = await changeRequest(services, request.requestId, (latest) => {
    // What the person pressed the button for is what they saw.
    const isAsSeen = latest.state === 'unconfirmed' && isSameWish(latest, request)
    return isAsSeen ? confirmation(latest, sources, now) : undefined
  })
  if (confirmed?.request.state === 'unconfirmed') {
    throw new Refusal('unavailable', 'The request was asked for anew meanwhile. Open it once more.')
  }
  return confirmed?.request
}

function isSameWish(one: DataRequest, other: DataRequest): boolean {
  const wish = ({subject, concerns, brands, sealedDetails}: DataRequest): string =>
    JSON.stringify([subject, concerns ?? null, brands ?? null, sealedDetails?.box ?? null])
  return wish(one) === wish(other)
}

function confirmation(
  request: DataRequest,
  sources: readonly SourceAnswer[],
  now: Date,
): RequestChange {
  const at = now.toISOString()
  const events = [
    ...(request.events ?? []),
    requestEvent(request, {what: 'confirmed', by: 'person'}, now),
  ]
  const confirmed = {state: 'confirmed' as const, confirmedAt: at, sources: [...sources]}
  if (handlingOf(request) !== 'atOnce') return {...confirmed, events}
  const acted = [...events, requestEvent({events}, {what: 'actedAtOnce', by: 'system'}, now)]
  // What the person wrote beside it is for a handler still to read.
  if (request.sealedDetails) return {...confirmed, events: acted}
  return {state: 'answered', confirmedAt: at, closedAt: at, outcome: 'done', events: acted}
}
