import type {Brand} from '../content/brand.js'
import type {Reference} from '../content/reference.js'

/** Whether a fact is one of a brand's: of its group, and for all brands or this one. */
export function belongsTo(
  brand: Brand,
  fact: {group: Reference; brands?: readonly Reference[] | null | undefined},
): boolean {
  if (fact.group._ref !== brand.group._ref) return false
  return !fact.brands?.length || fact.brands.some((one) => one._ref === brand._id)
}
