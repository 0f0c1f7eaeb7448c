import {listsToLeave, pendingList} from './listsToLeave.js'
import {everyNewsletter, type OptOut} from './optOut.js'
import type {SendingBrand} from './sendingBrand.js'
import type {SupplierRoute} from './supplierRoute.js'

/**
 * The entry with the lists its brands have by now: a newsletter that was unknown when it was left
 * gets its lists, and so does one that was gone and is back; one that a brand began later belongs to
 * "all of the brand".
 */
export function withNamedLists<Entry extends OptOut>(
  entry: Entry,
  brands: readonly SendingBrand[],
  routes: readonly SupplierRoute[],
): Entry {
  const wanted = listsToLeave(entry, brands, routes)
  const kept = entry.lists.filter(({target, outcome}) => target && outcome !== 'no-such-list')
  const isNamed = kept.length === entry.lists.length
  if (wanted.includes(undefined) || (isNamed && entry.newsletter !== everyNewsletter)) return entry
  const added = wanted
    .map((named) => pendingList(named))
    .filter(({_key}) => !kept.some((list) => list._key === _key))
  return {...entry, lists: [...kept, ...added]}
}
