import {requestEvent} from '../../../core/export/requestEvent.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {sourcesToAsk} from './sourcesToAsk.js'

/** Writes down that the mailbox's reader wants the request; `false` when it is gone. */
export async function confirmRequest(
  services: Services,
  requestId: string,
  now: Date,
): Promise<boolean> {
  const sources = await sourcesToAsk(services)
  const confirmed = await changeRequest(services, requestId, (request) =>
    request.state === 'unconfirmed'
      ? {
          state: 'confirmed',
          confirmedAt: now.toISOString(),
          sources,
          events: [
            ...(request.events ?? []),
            requestEvent(request, {what: 'confirmed', by: 'person'}, now),
          ],
        }
      : undefined,
  )
  return confirmed !== undefined
}
