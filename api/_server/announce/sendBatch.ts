import type {Resend} from 'resend'

import type {BatchDelivery, BroadcastDelivery} from '../../../core/announce/delivery.js'
import {resendInstant} from '../resendInstant.js'
import type {Services} from '../services.js'
import {broadcastMail} from './broadcastMail.js'
import type {DeliveryStep} from './deliverPending.js'
import {earlierSegmentIds} from './earlierSegmentIds.js'
import type {HeldDelivery} from './holdDelivery.js'
import {readDeliveries} from './recordStep.js'
import {inTime, segmentIdNamed} from './resendLists.js'
import {missingSegment, resendProblem} from './resendProblem.js'
import {
  isReachedBy,
  segmentContacts,
  segmentsOfContact,
  type SegmentContact,
} from './segmentContacts.js'
import {sendChunk} from './sendChunk.js'

/** A run goes on with a long list for so long, then leaves the rest to the next. */
const budgetMs = 60_000

/**
 * Sends the mail of a broadcast to those of its segment whom it did not reach because they are
 * flagged as unsubscribed from everything at Resend, which ends newsletters and no notices. The flag
 * itself is only read.
 *
 * It waits until Resend has sent the broadcast, and asks for each of them whether it got there:
 * whoever was flagged after getting it gets no second one. Nor does somebody who is in an earlier
 * segment of the same change.
 *
 * A broadcast that is older than the delivery was sent before the dataset was restored, and the same
 * change published again: each call then asks first who got this mail at that time.
 *
 * One call for each page of the list that has somebody flagged, not one for a hundred of them: a run
 * may end after any page, and whom to tell is kept nowhere between two runs.
 */
export async function sendBatch(
  services: Services,
  held: HeldDelivery<BatchDelivery>,
  now: Date,
): Promise<DeliveryStep> {
  const {delivery, note} = held
  const [broadcast] = await readDeliveries(services, [delivery.after])
  if (broadcast?.kind !== 'broadcast' || broadcast.state === 'stopped') {
    await note({state: 'stopped', stoppedAt: now.toISOString()}, ['claimedUntil'])
    return {state: 'stopped'}
  }
  if (broadcast.state !== 'sent') return {state: 'waiting'}
  const {broadcastId} = broadcast
  // A dry run: everything went to one address, or there was nothing left to tell.
  if (!broadcastId) return {state: 'sent', known: {recipientCount: 0}}
  const resend = await services.resend()
  const {data, error} = await inTime(async () => await resend.broadcasts.get(broadcastId))
  if (error) return {state: 'failed', reason: resendProblem('looking for the mail', error)}
  if (data.status !== 'sent') return {state: 'waiting'}
  const segmentId = await segmentIdNamed(resend, delivery.segment)
  if (!segmentId) return {state: 'failed', reason: missingSegment(delivery.segment)}
  const madeAt = resendInstant(data.created_at)
  const before = madeAt < Date.parse(delivery.createdAt) ? new Date(madeAt) : undefined
  return await sendPages(services, resend, held, {segmentId, broadcast, broadcastId, before}, now)
}

async function sendPages(
  services: Services,
  resend: Resend,
  {delivery, note}: HeldDelivery<BatchDelivery>,
  told: {
    readonly segmentId: string
    readonly broadcastId: string
    readonly broadcast: BroadcastDelivery
    /** When the broadcast was made, where that was before this delivery was. */
    readonly before: Date | undefined
  },
  now: Date,
): Promise<DeliveryStep> {
  const startedMs = performance.now()
  const earlier = await earlierSegmentIds(services, resend, told.broadcast)
  let {cursor, chunkBegunAt, chunkTries, restartedAt} = delivery
  if (told.before) restartedAt ??= delivery.createdAt
  let recipientCount = delivery.recipientCount ?? 0
  for (;;) {
    const page = await segmentContacts(resend, told.segmentId, cursor ?? undefined)
    if (!page) {
      const place = ['cursor', 'chunkBegunAt', 'chunkTries']
      await note({restartedAt: now.toISOString()}, place)
      return {state: 'waiting'}
    }
    const missed: SegmentContact[] = []
    for (const contact of page.contacts.filter(({unsubscribed}) => unsubscribed)) {
      if (await isReachedBy(resend, told.broadcastId, contact)) continue
      if (earlier.size > 0) {
        const segments = await segmentsOfContact(resend, contact.id)
        if ([...earlier].some((id) => segments.has(id))) continue
      }
      missed.push(contact)
    }
    if (missed.length > 0) {
      // The same words at every try: another body under a used key is refused.
      const begunAt = chunkBegunAt ?? now.toISOString()
      const mail = await broadcastMail(services, delivery, new Date(begunAt))
      if (!mail) return {state: 'sent', known: {recipientCount}}
      const chunk = {
        key: [delivery._id, cursor ?? 'start', restartedAt].filter(Boolean).join('/'),
        // Resend takes letters, digits, _ and - in a tag.
        tag: delivery._id.replaceAll(/[^\w-]/g, '-').slice(0, 256),
        begunAt,
        since: told.before ?? new Date(delivery.notBefore ?? delivery.createdAt),
        tries: chunkTries ?? (restartedAt ? 1 : 0),
      }
      const isBegun = Boolean(chunkBegunAt)
      const outcome = await sendChunk(services, {note, chunk, isBegun, missed, mail, now})
      if (outcome.state === 'failed') return outcome
      recipientCount += missed.length
      if (outcome.isLookedUp) restartedAt ??= begunAt
    }
    const last = page.contacts.at(-1)
    if (!page.hasMore || !last) return {state: 'sent', known: {recipientCount}}
    cursor = last.id
    chunkBegunAt = undefined
    chunkTries = undefined
    await note({cursor, recipientCount, ...(restartedAt ? {restartedAt} : {})}, [
      'chunkBegunAt',
      'chunkTries',
    ])
    if (performance.now() - startedMs > budgetMs) return {state: 'waiting'}
  }
}
