import type {DataRequest} from '../../../core/export/dataRequest.js'
import {withEvents} from '../../../core/export/requestEvent.js'
import {handlingOf, isSearched} from '../../../core/export/requestHandling.js'
import {isAutomatic} from '../../../core/export/requestKind.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {askSources, type SourceContact} from '../../../core/processor/askSources.js'
import {Refusal} from '../../../core/refusal.js'
import {sourceContacts} from '../processor/sourceContacts.js'
import type {Services} from '../services.js'
import {actAtOnce} from './actAtOnce.js'
import {changeRequest, type RequestChange} from './changeRequest.js'
import {readRequestParty} from './readRequestParty.js'
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
  const toAsk = await whomToAsk(services, request)
  const confirmed = await changeRequest(services, request.requestId, (latest) => {
    // What the person pressed the button for is what they saw.
    const isAsSeen = latest.state === 'unconfirmed' && isSameWish(latest, request)
    return isAsSeen ? confirmation(latest, toAsk, now) : undefined
  })
  if (confirmed?.request.state === 'unconfirmed') {
    throw new Refusal('unavailable', 'The request was asked for anew meanwhile. Open it once more.')
  }
  return confirmed?.request
}

interface ToAsk {
  readonly sources: readonly SourceAnswer[]
  /** Whom to write to now; a handler's requests wait for the handler. */
  readonly contacts: readonly SourceContact[]
}

async function whomToAsk(services: Services, request: DataRequest): Promise<ToAsk> {
  if (!isSearched(request)) return {sources: [], contacts: []}
  const party = await readRequestParty(services, request)
  const sources = await sourcesToAsk(services, request, party)
  if (!isAutomatic(request)) return {sources, contacts: []}
  const byHand = sources.filter(({state}) => state === 'byHand').map(({name}) => name)
  return {sources, contacts: await sourceContacts(services, party, byHand, request.language)}
}

function isSameWish(one: DataRequest, other: DataRequest): boolean {
  const wish = ({subject, concerns, brands, sealedDetails}: DataRequest): string =>
    JSON.stringify([subject, concerns ?? null, brands ?? null, sealedDetails?.box ?? null])
  return wish(one) === wish(other)
}

function confirmation(request: DataRequest, {sources, contacts}: ToAsk, now: Date): RequestChange {
  const at = now.toISOString()
  const byPerson = {what: 'confirmed', by: 'person'} as const
  const asked = askSources(
    {sources: [...sources], mails: request.mails},
    contacts,
    request.kind,
    now,
  )
  const confirmed = {state: 'confirmed' as const, confirmedAt: at, ...asked}
  if (handlingOf(request) !== 'atOnce') {
    return {...confirmed, events: withEvents(request, [byPerson], now)}
  }
  const events = withEvents(request, [byPerson, {what: 'actedAtOnce', by: 'system'}], now)
  // What the person wrote beside it is for a handler still to read.
  if (request.sealedDetails) return {...confirmed, events}
  return {state: 'answered', confirmedAt: at, closedAt: at, outcome: 'done', events}
}
