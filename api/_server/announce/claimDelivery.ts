import * as z from 'zod'

import type {Delivery} from '../../../core/announce/delivery.js'
import type {Services} from '../services.js'

/** Longer than a function may run (Vercel: 300 s), so that no claim ends while its run goes on. */
const claimMs = 10 * 60 * 1000

const conflictSchema = z.object({statusCode: z.literal(409)})

/**
 * Takes a delivery for this run, or answers that another run has it: creating a broadcast takes no
 * idempotency key, so two runs at once would tell everybody twice.
 */
export async function claimDelivery(
  services: Services,
  {_id: id, _rev: revision}: Delivery,
  now: Date,
): Promise<boolean> {
  const client = await services.contentLake()
  const claimedUntil = new Date(now.getTime() + claimMs).toISOString()
  try {
    await client.patch(id).ifRevisionId(revision).set({claimedUntil}).commit()
    return true
  } catch (error) {
    if (conflictSchema.safeParse(error).success) return false
    throw error
  }
}
