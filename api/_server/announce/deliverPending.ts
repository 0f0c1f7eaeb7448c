import * as z from 'zod'

import {deliverySchema, type Delivery} from '../../../core/announce/delivery.js'
import {Refusal} from '../../../core/refusal.js'
import {withoutAddresses} from '../afterAnswer.js'
import type {Services} from '../services.js'
import {claimDelivery} from './claimDelivery.js'
import {sendAnchor} from './sendAnchor.js'
import {sendBroadcast} from './sendBroadcast.js'

/** What is known of a delivery after an attempt; merged into its document. */
export type DeliveryStep =
  | {readonly state: 'created'; readonly broadcastId: string}
  | {readonly state: 'sent'; readonly broadcastId?: string}
  | {readonly state: 'failed'; readonly reason: string}

const pendingQuery = `*[_type == "delivery" && state != "sent" && (!defined(claimedUntil) || claimedUntil <= $now)] | order(createdAt asc)[0...200]`

/**
 * Sends what is owed: one attempt for each delivery that is not sent and that no other run is
 * sending. Never throws for one of them: the others go on, and what failed stays visibly pending.
 */
export async function deliverPending(
  services: Services,
  now: Date,
): Promise<{sent: number; failed: number}> {
  if (services.settings.mode === 'preview') return {sent: 0, failed: 0}
  const params = {now: now.toISOString()}
  const deliveries = await services.query(z.array(deliverySchema), pendingQuery, params)
  const counts = {sent: 0, failed: 0}
  for (const delivery of deliveries) {
    if (!(await claimDelivery(services, delivery, now))) continue
    const step = await attempt(services, delivery, now)
    await recordStep(services, delivery, step, now)
    if (step.state === 'sent') counts.sent += 1
    if (step.state === 'failed') counts.failed += 1
  }
  return counts
}

async function attempt(services: Services, delivery: Delivery, now: Date): Promise<DeliveryStep> {
  try {
    if (delivery.kind === 'anchor') return await sendAnchor(services, delivery)
    return await sendBroadcast(services, delivery, now, async (broadcastId) => {
      await recordStep(services, delivery, {state: 'created', broadcastId}, now)
    })
  } catch (error) {
    if (error instanceof Refusal) return {state: 'failed', reason: error.message}
    const reason = withoutAddresses(String(error))
    console.error(`sending ${delivery._id} failed: ${reason}`)
    return {state: 'failed', reason}
  }
}

async function recordStep(
  services: Services,
  delivery: Delivery,
  step: DeliveryStep,
  now: Date,
): Promise<void> {
  const client = await services.contentLake()
  const patch = client.patch(delivery._id)
  const at = now.toISOString()
  if (step.state === 'created') {
    await patch.set({state: 'created', broadcastId: step.broadcastId}).commit()
  } else if (step.state === 'sent') {
    await patch
      .set({
        state: 'sent',
        sentAt: at,
        ...(step.broadcastId ? {broadcastId: step.broadcastId} : {}),
      })
      .inc({attempts: 1})
      .unset(['error', 'claimedUntil'])
      .commit()
  } else {
    await patch
      .set({error: step.reason, lastAttemptAt: at})
      .inc({attempts: 1})
      .unset(['claimedUntil'])
      .commit()
  }
}
