import * as z from 'zod'

import {deliverySchema, type Delivery} from '../../../core/announce/delivery.js'
import {retryAt} from '../../../core/announce/retryAt.js'
import type {Services} from '../services.js'
import type {DeliveryStep} from './deliverPending.js'
import {isConflict, type HeldDelivery} from './holdDelivery.js'
import {tellCalledOff} from './tellCalledOff.js'

/** What is of use only until it has left; a cursor would name a contact. */
const nothingMore = [
  'error',
  'claimedUntil',
  'retryAt',
  'cursor',
  'chunkBegunAt',
  'chunkTries',
] as const

/** Keeps how an attempt ended. What left has left, whatever was decided of it meanwhile. */
export async function recordStep(
  services: Services,
  {delivery, note}: HeldDelivery,
  step: DeliveryStep,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  try {
    if (step.state === 'sent') {
      const left = {...step.known, state: 'sent', sentAt: at, attempts: delivery.attempts + 1}
      await note(left, [...nothingMore])
    } else if (step.state === 'failed') {
      const attempts = delivery.attempts + 1
      const again = retryAt(attempts, now).toISOString()
      const failed = {state: 'failed', error: step.reason, lastAttemptAt: at, retryAt: again}
      await note({...failed, attempts}, ['claimedUntil'])
    } else if (step.state === 'waiting') {
      await note({}, ['claimedUntil'])
    }
  } catch (error) {
    if (!isConflict(error)) throw error
    if (step.state === 'sent') await recordLeft(services, delivery._id, step.known ?? {}, now)
  }
}

/**
 * Keeps that a mailing left although it was stopped or called off meanwhile: those who got it are
 * told that the change does not come.
 */
export async function recordLeft(
  services: Services,
  id: string,
  known: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<void> {
  const client = await services.contentLake()
  await client
    .patch(id)
    .set({...known, state: 'sent', sentAt: now.toISOString(), settledAt: now.toISOString()})
    .unset([...nothingMore, 'stoppedAt'])
    .commit({visibility: 'sync'})
  const delivery = await readDeliveries(services, [id])
  for (const left of delivery) await tellCalledOff(services, left, now)
}

/** Deliveries as they are now; those that are gone are left out. */
export async function readDeliveries(
  services: Services,
  ids: readonly string[],
): Promise<Delivery[]> {
  const query = '*[_type == "delivery" && _id in $ids] | order(_id asc)'
  return await services.query(z.array(deliverySchema), query, {ids})
}
