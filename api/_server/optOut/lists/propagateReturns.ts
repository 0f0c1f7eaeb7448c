import * as z from 'zod'

import type {ReturningList} from '../../../../core/optOut/afterwards.js'
import {isDue} from '../../../../core/optOut/isDue.js'
import {holdsBack} from '../../../../core/optOut/listsToReturn.js'
import {optOutSchema} from '../../../../core/optOut/optOut.js'
import {undoEndsAt} from '../../../../core/optOut/undoPeriod.js'
import type {Services} from '../../services.js'
import {changeEntry} from '../ledger/changeEntry.js'
import {entriesOf} from '../ledger/entriesOf.js'
import {openAddress, readEntries, type StoredOptOut} from '../ledger/readEntries.js'
import {propagateOptOuts} from './propagateOptOuts.js'
import {type EntryReturns, type ReturnOutcome, returnLists} from './returnLists.js'

const entriesPerRun = 200
const recheckFromMs = 2 * 60_000
const recheckUntilMs = 20 * 60_000

type Choice = (list: ReturningList) => boolean

const waitingSchema = z.array(optOutSchema.pick({_id: true, undoneAt: true, returning: true}))

/** Takes people who have just come back to their lists. */
export async function returnNow(
  services: Services,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await returnAll(services, await readEntries(services, ids), now, ({state}) => state === 'pending')
}

/**
 * What the cron does: lists that have not followed back and are due; and all those of people who came
 * back minutes ago once more, since a run that was still taking them off may have come after.
 */
export async function returnPending(
  services: Services,
  now: Date,
): Promise<{readonly pending: number}> {
  const at = (agoMs: number): string => new Date(now.getTime() - agoMs).toISOString()
  const waiting = await services.query(
    waitingSchema,
    `*[_type == "optOut" && defined(undoneAt) && ("pending" in returning[].state
      || (undoneAt > $from && undoneAt < $until))] | order(undoneAt asc) {_id, undoneAt, returning}`,
    {from: at(recheckUntilMs), until: at(recheckFromMs)},
  )
  const isFresh = ({undoneAt}: {undoneAt?: string | null | undefined}): boolean =>
    (undoneAt ?? '') > at(recheckUntilMs)
  const due = waiting.filter(
    (entry) => isFresh(entry) || entry.returning?.some((list) => isDue(list, now)),
  )
  const ids = due.slice(0, entriesPerRun).map(({_id}) => _id)
  const stored = await readEntries(services, ids)
  const [fresh, older] = [stored.filter(isFresh), stored.filter((entry) => !isFresh(entry))]
  await returnAll(services, fresh, now, (list) => list.state === 'done' || isDue(list, now))
  await returnAll(services, older, now, (list) => isDue(list, now))
  const after = await readEntries(services, ids)
  return {pending: after.filter(({returning}) => returning?.some(isPending)).length}
}

function isPending({state}: ReturningList): boolean {
  return state === 'pending'
}

async function returnAll(
  services: Services,
  read: readonly StoredOptOut[],
  now: Date,
  isChosen: Choice,
): Promise<void> {
  // The lists are production's; its cron takes them there.
  if (services.settings.mode === 'preview') return
  const stored = read.filter(({undoneAt}) => undoneAt)
  for (const entries of Map.groupBy(stored, ({subjectKey}) => subjectKey).values()) {
    const wanted = entries.map((entry) => ({
      entry,
      lists: (entry.returning ?? []).filter(isChosen),
    }))
    if (wanted.every(({lists}) => lists.length === 0)) continue
    const before = await inForceOf(services, entries)
    const chosen = wanted.map(({entry, lists}) => ({
      entry,
      lists: lists.filter((list) => !before.some((other) => holdsBack(other, entry, list))),
    }))
    const address = await openAddress(services, entries)
    const outcomes =
      address === undefined ? noAddress(chosen) : await returnLists(services, address, chosen)
    for (const {_id, undoneAt} of entries) {
      await changeEntry(services, _id, (entry) => {
        if (entry.undoneAt !== undoneAt) return undefined
        const owed = entry.returning ?? []
        // What was left again by another entry comes back when that one is undone.
        const kept = owed.filter((list) => !before.some((other) => holdsBack(other, entry, list)))
        const returning = kept.map((list) => {
          const outcome = outcomes.get(list._key)
          return outcome && isChosen(list) ? afterAttempt(list, outcome, undoneAt ?? '', now) : list
        })
        const isSame = returning.every(
          ({state}, at) => state === 'done' && kept[at]?.state === 'done',
        )
        return isSame && kept.length === owed.length ? undefined : {returning}
      })
    }
    await leaveIfLeftMeanwhile(services, chosen, now)
  }
}

/** Who leaves again while lists are being switched on is switched off after that once more. */
async function leaveIfLeftMeanwhile(
  services: Services,
  returned: readonly EntryReturns[],
  now: Date,
): Promise<void> {
  const after = await inForceOf(
    services,
    returned.map(({entry}) => entry),
  )
  const hasLeft = (other: StoredOptOut): boolean =>
    returned.some(
      ({entry, lists}) =>
        entry._id === other._id || lists.some((list) => holdsBack(other, entry, list)),
    )
  const ids = after.filter(hasLeft).map(({_id}) => _id)
  if (ids.length > 0) await propagateOptOuts(services, {ids, freshIds: ids}, now)
}

/** All that a person has left and not come back to, also what was left since the entries were read. */
async function inForceOf(
  services: Services,
  [first]: readonly Pick<StoredOptOut, 'subjectKey'>[],
): Promise<StoredOptOut[]> {
  if (!first) return []
  const all = await entriesOf(services, first.subjectKey)
  return all.filter(({undoneAt}) => !undoneAt)
}

function noAddress(
  chosen: readonly {readonly lists: readonly ReturningList[]}[],
): ReadonlyMap<string, ReturnOutcome> {
  const reason = 'the sealed address does not open with this SEAL_KEY'
  return new Map(
    chosen.flatMap(({lists}) => lists.map(({_key}) => [_key, {state: 'failed', reason}])),
  )
}

function afterAttempt(
  {_key, list, target, attempts}: ReturningList,
  outcome: ReturnOutcome,
  undoneAt: string,
  now: Date,
): ReturningList {
  const attempted = {
    _key,
    list,
    ...(target ? {target} : {}),
    attempts: attempts + 1,
    lastAttemptAt: now.toISOString(),
  }
  if (outcome.state === 'returned') return {...attempted, state: 'done'}
  const {reason: error} = outcome
  if (outcome.state === 'failed') return {...attempted, state: 'pending', error}
  // The address is kept for it no longer than for any other undoing.
  return undoEndsAt(undoneAt) <= now
    ? {...attempted, state: 'done', outcome: 'not-confirmed'}
    : {...attempted, state: 'pending', outcome: 'asked', error}
}
