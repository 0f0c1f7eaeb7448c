import {ownLists} from './listsToLeave.js'
import type {OptOutList} from './optOut.js'
import type {SendingBrand} from './sendingBrand.js'

/** Whether a published brand says that a newsletter of its own is sent from this list. */
export function isListNamed(
  {list, target}: Pick<OptOutList, 'list' | 'target'>,
  brands: readonly Pick<SendingBrand, 'newsletters'>[],
): boolean {
  return brands
    .flatMap(({newsletters}) => (newsletters ?? []).flatMap(ownLists))
    .some((named) => named.list === list && named.target === target)
}
