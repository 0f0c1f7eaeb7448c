import {entryIdsOf, type UndoClaims} from '../../../../core/optOut/undoLink.js'
import {undoStanding} from '../../../../core/optOut/undoStanding.js'
import {commitAsSeen} from '../../commitAsSeen.js'
import {assertNotRestoring} from '../../lease/assertNotRestoring.js'
import type {Services} from '../../services.js'
import {entriesOf} from '../ledger/entriesOf.js'
import {fetchSendingBrands} from '../ledger/fetchSendingBrands.js'
import {persist} from '../ledger/persist.js'
import type {StoredOptOut} from '../ledger/readEntries.js'
import {withinDeadline} from '../ledger/withinDeadline.js'
import {planUndo, type UndoPlan} from './planUndo.js'

export type Undoing =
  | ({readonly state: 'undone'} & Omit<UndoPlan, 'mutations'>)
  | {readonly state: 'used'}
  | {readonly state: 'superseded'}

const usualDeadlineMs = 8000

/**
 * Takes entries back, and records that as the new consent it is: all in one transaction, or nothing.
 * A second press, or two at once, find it done.
 *
 * @throws Refusal `unavailable` when the ledger could not be written within 8 seconds, or is being
 * restored: what is to be undone may not be there yet.
 */
export async function undoOptOuts(
  services: Services,
  claims: UndoClaims,
  now: Date,
  deadlineMs = usualDeadlineMs,
): Promise<Undoing> {
  await assertNotRestoring(services)
  return await withinDeadline(deadlineMs, async (signal) => {
    let inDoubt: UndoPlan | undefined
    for (;;) {
      signal.throwIfAborted()
      const seen = await persist(signal, () => look(services, claims, now))
      if (seen.state === 'superseded') return seen
      if (seen.state === 'undone') {
        return inDoubt && isDoneBy(inDoubt, seen.bound, now)
          ? {state: 'undone', ...inDoubt}
          : {state: 'used'}
      }
      const {planned} = seen
      const isWritten = await persist(signal, async () => {
        try {
          return await commitAsSeen(services, planned.mutations)
        } catch (error) {
          inDoubt = planned
          throw error
        }
      })
      if (isWritten) return {state: 'undone', ...planned}
    }
  })
}

/** Whether a write whose answer was lost is what took these entries back. */
function isDoneBy({ids}: UndoPlan, bound: readonly StoredOptOut[], now: Date): boolean {
  return bound
    .filter(({_id}) => ids.includes(_id))
    .every(({undoneAt}) => undoneAt === now.toISOString())
}

/** How the entries of a link stand, and what takes them back where they can be. */
async function look(services: Services, claims: UndoClaims, now: Date) {
  const brands = await fetchSendingBrands(services)
  const all = await entriesOf(services, claims.k)
  const ids = entryIdsOf(claims)
  const bound = all.filter(({_id}) => ids.includes(_id))
  const standing = undoStanding(bound, new Date(claims.a))
  if (standing.state === 'superseded') return standing
  if (standing.state === 'undone') return {...standing, bound}
  const open = bound.filter(({_id}) => standing.entries.some((entry) => entry._id === _id))
  const planned = await planUndo(services, {claims, open, all, brands, now})
  return {state: standing.state, planned}
}
