import type {LeftScope} from '../optOut/optOutEntries.js'
import type {SendingBrand} from '../optOut/sendingBrand.js'
import type {DataRequest} from './dataRequest.js'

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
 * @param requests all of the person
 */
export function leftByPerson(
  left: readonly LeftScope[],
  happenedAt: Date,
  requests: readonly DataRequest[],
  brands: readonly SendingBrand[],
): readonly LeftScope[] {
  const erasing = requests.filter((request) => isErasedAt(request, happenedAt.getTime()))
  return left.filter(({brand}) => {
    const controllerId = brands.find(({slug}) => slug.current === brand)?.controller._ref
    const isErased = erasing.some((request) =>
      request.brands ? request.brands.includes(brand) : request.controllerId === controllerId,
    )
    return !isErased
  })
}

/** Each press of "Erase now" begins an erasure. */
function isErasedAt({kind, events}: DataRequest, instant: number): boolean {
  if (kind !== 'erasure') return false
  return (events ?? [])
    .filter(({what}) => what === 'erasureBegun')
    .map(({at}) => Date.parse(at))
    .some((begun) => instant >= begun - skewMs && instant <= begun + erasedWithinMs)
}
