import * as z from 'zod'

import {deliverySchema, type SegmentDelivery} from '../../../core/announce/delivery.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {isConflict, noConflict} from './holdDelivery.js'
import {settleStopped} from './settleStopped.js'

const query = `*[_type == "delivery" && kind in ["broadcast", "batch"] && changeNoticeId == $changeNoticeId && !defined(calledOffVersionId)] | order(_id asc)`

/** Another run may be writing the same delivery; it does so a few times at most. */
const mostTries = 5

/**
 * Stops the mails of a change notice that have not left: first in the dataset, so that no run starts
 * them any more, then at Resend, whose word decides for one that was leaving at that moment.
 *
 * @returns mailings, one a segment: those that were stopped, and those that had left.
 * @throws Refusal `not_found` when the change notice owes no mail.
 */
export async function stopChange(
  services: Services,
  changeNoticeId: string,
  now: Date,
): Promise<{readonly stopped: number; readonly left: number}> {
  const mailings = await readChangeDeliveries(services, changeNoticeId)
  if (mailings.length === 0) {
    throw new Refusal('not_found', 'This change notice has no mail: nothing was planned or sent.')
  }
  for (const delivery of mailings) await stopOne(services, delivery, now)
  await settleStopped(services, now, changeNoticeId)
  const after = await readChangeDeliveries(services, changeNoticeId)
  const broadcasts = after.filter(({kind}) => kind === 'broadcast')
  const left = broadcasts.filter(({state}) => state === 'sent').length
  return {stopped: broadcasts.length - left, left}
}

export async function readChangeDeliveries(
  services: Services,
  changeNoticeId: string,
): Promise<SegmentDelivery[]> {
  const read = await services.query(z.array(deliverySchema), query, {changeNoticeId})
  return read.flatMap((one) => (one.kind === 'broadcast' || one.kind === 'batch' ? [one] : []))
}

async function stopOne(services: Services, delivery: SegmentDelivery, now: Date): Promise<void> {
  const client = await services.contentLake()
  let current: SegmentDelivery | undefined = delivery
  for (let tries = 1; current; tries += 1) {
    if (current.state === 'sent' || current.state === 'stopped') return
    const patch = client
      .patch(current._id)
      .ifRevisionId(current._rev)
      .set({state: 'stopped', stoppedAt: now.toISOString()})
      .unset(['claimedUntil', 'retryAt', 'error'])
    try {
      await noConflict(async () => await patch.commit({visibility: 'sync'}))
      return
    } catch (error) {
      if (!isConflict(error) || tries === mostTries) throw error
    }
    const {_id: id} = delivery
    current = (await readChangeDeliveries(services, delivery.changeNoticeId)).find(
      ({_id}) => _id === id,
    )
  }
}
