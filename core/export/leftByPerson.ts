import * as z from 'zod'

import type {LeftScope} from '../optOut/optOutEntries.js'
import type {SendingBrand} from '../optOut/sendingBrand.js'

/** A request for erasure, as far as it says when it was carried out and for which brands. */
export const carriedErasureSchema = z.object({
  controllerId: z.string(),
  /** Slugs; absent: every brand of the controller. */
  brands: z.array(z.string()).nullish(),
  /** Each press of "Erase now" begins it once. */
  begunAt: z.array(z.string()).nullish(),
})

export type CarriedErasure = z.infer<typeof carriedErasureSchema>

/** Clocks of a supplier and of the functions may differ by this much. */
const skewMs = 5 * 60_000

/** An erasure is carried out within one call of a function, which is over by then. */
const erasedWithinMs = 10 * 60_000

/**
 * Of what was left on lists at a supplier, that which the person left.
 *
 * To erase somebody's part of a contact switches its topics off, and the supplier tells of that as of
 * a click. Nobody has said no then, and the ledger is not to say so, nor to keep an address anew.
 *
 * @param happenedAt when it was left, by the supplier's clock
 * @param erasures all of the person
 */
export function leftByPerson(
  left: readonly LeftScope[],
  happenedAt: Date,
  erasures: readonly CarriedErasure[],
  brands: readonly SendingBrand[],
): readonly LeftScope[] {
  const carried = erasures.filter((erasure) => isCarriedOutAt(erasure, happenedAt.getTime()))
  return left.filter(({brand}) => {
    const controllerId = brands.find(({slug}) => slug.current === brand)?.controller._ref
    const isErased = carried.some((erasure) =>
      erasure.brands ? erasure.brands.includes(brand) : erasure.controllerId === controllerId,
    )
    return !isErased
  })
}

function isCarriedOutAt({begunAt}: CarriedErasure, instant: number): boolean {
  return (begunAt ?? [])
    .map((at) => Date.parse(at))
    .some((begun) => instant >= begun - skewMs && instant <= begun + erasedWithinMs)
}
