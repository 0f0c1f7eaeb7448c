import {requestEvent} from '../../../core/export/requestEvent.js'
import {isAutomatic} from '../../../core/export/requestKind.js'
import {askSources} from '../../../core/processor/askSources.js'
import {sourceContacts} from '../processor/sourceContacts.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {readParty} from './readParty.js'
import {readRequest} from './readRequests.js'
import {sourcesToAsk} from './sourcesToAsk.js'

/**
 * Writes down that the mailbox's reader wants the request, and owes the mails to the processors that
 * people answer for; `false` when it is gone.
 */
export async function confirmRequest(
  services: Services,
  requestId: string,
  now: Date,
): Promise<boolean> {
  const seen = await readRequest(services, requestId)
  if (!seen) return false
  const party = await readParty(services, seen.brand)
  const sources = await sourcesToAsk(services, seen, party)
  const byHand = sources.filter(({state}) => state === 'byHand').map(({name}) => name)
  const contacts = isAutomatic(seen)
    ? await sourceContacts(services, party, byHand, seen.language)
    : []
  const confirmed = await changeRequest(services, requestId, (request) =>
    request.state === 'unconfirmed'
      ? {
          ...askSources({sources, mails: request.mails}, contacts, request.kind, now),
          state: 'confirmed',
          confirmedAt: now.toISOString(),
          events: [
            ...(request.events ?? []),
            requestEvent(request, {what: 'confirmed', by: 'person'}, now),
          ],
        }
      : undefined,
  )
  return confirmed !== undefined
}
