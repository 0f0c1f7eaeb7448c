import type {ReturningList} from './afterwards.js'
import {ownLists} from './listsToLeave.js'
import {everyNewsletter, type OptOut, type OptOutList} from './optOut.js'
import {type SendingBrand} from './sendingBrand.js'

/**
 * The lists that follow a person back: those our opt-out has switched off, and no others.
 *
 * A list that another entry still in force has left stays left. For a single newsletter a list also
 * counts that was tried and has not answered: nobody knows whether it is off, and the consent is to
 * this very newsletter. For a whole brand it does not: it may be one the person never had. A supplier
 * counts all the same: it is told that an opt-out holds no more, not to sign anyone up.
 *
 * @param inForce the person's entries that are not undone by the same act
 * @param undone those that were undone before: what this entry then held back comes now
 */
export function listsToReturn(
  entry: OptOut,
  inForce: readonly OptOut[],
  undone: readonly OptOut[] = [],
): ReturningList[] {
  const isOne = entry.newsletter !== everyNewsletter
  return entry.lists
    .filter(
      ({_key, list, state, outcome, attempts}) =>
        (state === 'done' ? outcome === 'left' : (isOne || list === 'supplier') && attempts > 0) ||
        undone.some((earlier) => stillOwes(earlier, _key)),
    )
    .filter((list) => !inForce.some((other) => holdsBack(other, entry, list)))
    .map(({_key, list, target}) => returningList({_key, list, target}))
}

/** A list nobody has been asked to put the person back on yet. */
export function returningList({
  _key,
  list,
  target,
}: Pick<ReturningList, '_key' | 'list' | 'target'>): ReturningList {
  return {_key, list, ...(target ? {target} : {}), state: 'pending', attempts: 0}
}

/** The newsletters of an entry that lists stand for; a single one stands for itself. */
export function newslettersReturning(
  {brand, newsletter}: Pick<OptOut, 'brand' | 'newsletter'>,
  lists: readonly Pick<ReturningList, '_key'>[],
  brands: readonly SendingBrand[],
): string[] {
  if (newsletter !== everyNewsletter) return [newsletter]
  const sender = brands.find(({slug}) => slug.current === brand)
  return (sender?.newsletters ?? [])
    .filter((each) =>
      ownLists(each).some(({list, target}) => lists.some(({_key}) => _key === `${list}:${target}`)),
    )
    .map(({slug}) => slug.current)
}

/** The entries still in force that cover what this one left. */
export function stillLeftBy(entry: OptOut, inForce: readonly OptOut[]): OptOut[] {
  return inForce.filter((other) => covers(other, entry))
}

function stillOwes({lists, returning}: OptOut, key: string): boolean {
  const isOurs = lists.some(({_key, outcome}) => _key === key && outcome === 'left')
  return isOurs && !returning?.some(({_key}) => _key === key)
}

/** Whether a list of `entry` stays left because `other`, which is in force, has left it too. */
export function holdsBack(
  other: OptOut,
  entry: OptOut,
  {_key, list}: Pick<OptOutList, '_key' | 'list'>,
): boolean {
  // A supplier is told by brand and newsletter: it is the same list for all of them.
  if (list === 'supplier') return covers(other, entry)
  return other.lists.some((each) => each._key === _key)
}

function covers(other: OptOut, entry: OptOut): boolean {
  return (
    other.brand === entry.brand &&
    other.channel === entry.channel &&
    (other.newsletter === everyNewsletter || other.newsletter === entry.newsletter)
  )
}
