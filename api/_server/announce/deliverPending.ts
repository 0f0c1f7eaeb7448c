import * as z from 'zod'

import {deliverySchema, type Delivery} from '../../../core/announce/delivery.js'
import {Refusal} from '../../../core/refusal.js'
import {withoutAddresses} from '../afterAnswer.js'
import {mailRefusal} from '../lease/mailRefusal.js'
import type {Services} from '../services.js'
import {holdDelivery, isConflict, type HeldDelivery} from './holdDelivery.js'
import {recordStep} from './recordStep.js'
import {sendAnchor} from './sendAnchor.js'
import {sendBatch} from './sendBatch.js'
import {sendBroadcast} from './sendBroadcast.js'
import {sendConfirmKind} from './sendConfirmKind.js'

/** How an attempt ended. */
export type DeliveryStep =
  | {readonly state: 'sent'; readonly known?: Readonly<Record<string, unknown>>}
  | {readonly state: 'failed'; readonly reason: string}
  /** Nothing is wrong; it goes on in the next run. */
  | {readonly state: 'waiting'}
  /** Somebody stopped it meanwhile, and nothing left. */
  | {readonly state: 'stopped'}

const dueQuery = `*[_type == "delivery" && state in ["pending", "created", "failed"]
  && (!defined(notBefore) || notBefore <= $now)
  && (!defined(retryAt) || retryAt <= $now)
  && (!defined(claimedUntil) || claimedUntil <= $now)] | order(createdAt asc, _id asc)[0...200]`

/**
 * Sends what is owed and due: one attempt for each delivery that no other run is sending. Never
 * throws for one of them: the others go on, and what failed says so and is tried again later.
 */
export async function deliverPending(
  services: Services,
  now: Date,
): Promise<{sent: number; failed: number}> {
  if (services.settings.mode === 'preview') return {sent: 0, failed: 0}
  const due = await services.query(z.array(z.unknown()), dueQuery, {now: now.toISOString()})
  const counts = {sent: 0, failed: 0}
  for (const delivery of due.flatMap(readDelivery)) {
    const held = await holdDelivery(services, delivery, now)
    if (!held) continue
    const step = await attempt(services, held, now)
    await recordStep(services, held, step, now)
    if (step.state === 'sent') counts.sent += 1
    if (step.state === 'failed') counts.failed += 1
  }
  return counts
}

/** One that cannot be read, of a newer release perhaps, keeps none of the others waiting. */
function readDelivery(stored: unknown): Delivery[] {
  const parsed = deliverySchema.safeParse(stored)
  if (parsed.success) return [parsed.data]
  const named = parsed.error.issues.map(({path}) => path.join('.'))
  console.error(`a delivery cannot be read: ${named.join(', ')}`)
  return []
}

async function attempt(services: Services, held: HeldDelivery, now: Date): Promise<DeliveryStep> {
  try {
    const refusal = await mailRefusal(services)
    if (refusal !== undefined) return {state: 'failed', reason: refusal}
    return await send(services, held, now)
  } catch (error) {
    if (isConflict(error)) return {state: 'stopped'}
    if (error instanceof Refusal) return {state: 'failed', reason: error.message}
    const reason = withoutAddresses(String(error))
    console.error(`sending ${held.delivery._id} failed: ${reason}`)
    return {state: 'failed', reason}
  }
}

async function send(
  services: Services,
  {delivery, note}: HeldDelivery,
  now: Date,
): Promise<DeliveryStep> {
  switch (delivery.kind) {
    case 'anchor':
      return await sendAnchor(services, delivery)
    case 'confirmKind':
      return await sendConfirmKind(services, {delivery, note}, now)
    case 'broadcast':
      return await sendBroadcast(services, {delivery, note}, now)
    case 'batch':
      return await sendBatch(services, {delivery, note}, now)
    default:
      return delivery satisfies never
  }
}
