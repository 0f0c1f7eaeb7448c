import type {Delivery} from '../../../core/announce/delivery.js'
import {Refusal} from '../../../core/refusal.js'
import {statusOf} from '../optOut/ledger/isPassing.js'
import type {Services} from '../services.js'

/** Longer than a function may run (Vercel: 300 s), so that no claim ends while its run goes on. */
const claimMs = 10 * 60 * 1000

/** A delivery that this run alone is sending. */
export interface HeldDelivery<Kind extends Delivery = Delivery> {
  readonly delivery: Kind
  /**
   * Writes what is known now.
   *
   * @throws Refusal `conflict` when somebody has changed it since: it was stopped, or called off.
   */
  readonly note: (
    set: Readonly<Record<string, unknown>>,
    unset?: readonly string[],
  ) => Promise<void>
}

/**
 * Takes a delivery for this run, or answers that another run has it: creating a broadcast takes no
 * idempotency key, so two runs at once would tell everybody twice.
 */
export async function holdDelivery<Kind extends Delivery>(
  services: Services,
  delivery: Kind,
  now: Date,
): Promise<HeldDelivery<Kind> | undefined> {
  const client = await services.contentLake()
  let revision = delivery._rev
  const note: HeldDelivery['note'] = async (set, unset = []) => {
    const patch = client.patch(delivery._id).ifRevisionId(revision).set(set)
    revision = await noConflict(async () => {
      const {_rev} = await patch.unset([...unset]).commit({visibility: 'sync'})
      return _rev
    })
  }
  try {
    await note({claimedUntil: new Date(now.getTime() + claimMs).toISOString()})
    return {delivery, note}
  } catch (error) {
    if (isConflict(error)) return undefined
    throw error
  }
}

export function isConflict(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'conflict'
}

/** A lost race, or a document that is gone, as a refusal. */
export async function noConflict<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (cause) {
    if (statusOf(cause) !== 409 && statusOf(cause) !== 404) throw cause
    throw new Refusal('conflict', 'This delivery was changed meanwhile.', {cause})
  }
}
