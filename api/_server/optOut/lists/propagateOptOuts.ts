import pLimit from 'p-limit'
import * as z from 'zod'

import type {NoticeSegments} from '../../../../core/optOut/afterwards.js'
import {isDue, isWorthRechecking} from '../../../../core/optOut/isDue.js'
import {isListNamed} from '../../../../core/optOut/isListNamed.js'
import {type OptOut, type OptOutList, optOutSchema} from '../../../../core/optOut/optOut.js'
import {publishedScopes} from '../../../../core/optOut/publishedScopes.js'
import {isRecheckDue} from '../../../../core/optOut/recheck.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import {withNamedLists} from '../../../../core/optOut/withNamedLists.js'
import {assertAllRead} from '../../assertAllRead.js'
import {readable} from '../../readable.js'
import {resendPace} from '../../resendPace.js'
import type {Services} from '../../services.js'
import {fetchSendingBrands} from '../ledger/fetchSendingBrands.js'
import {openAddress, readEntries, type StoredOptOut as Stored} from '../ledger/readEntries.js'
import {leaveLists, type ListOutcome} from './leaveLists.js'
import {
  isNoticeSegmentDue,
  leavePlannedSegments,
  planNoticeSegments,
} from './leaveNoticeSegments.js'
import {returnIfUndone} from './returnIfUndone.js'
import {saveLists} from './saveLists.js'

export interface Propagation {
  /** Entries of which every list has followed, and those that are still waiting for one. */
  readonly done: number
  readonly pending: number
}

const entriesPerRun = 200
const atOnce = pLimit(4)

const waitingSchema = optOutSchema.pick({
  _id: true,
  brand: true,
  newsletter: true,
  lists: true,
  noticeSegments: true,
  recheckAt: true,
})

/**
 * Takes the opt-outs of one act to the lists at once: fresh ones, and those that were there before
 * when it is time to see whether the person has been put back on a list.
 *
 * Of a crowd only the first few are taken at once, and nobody while Resend asks for a rest; the cron
 * takes what is fresh of the others. What the cron would not come back to waits for its turn.
 */
export async function propagateOptOuts(
  services: Services,
  {ids, freshIds}: {readonly ids: readonly string[]; readonly freshIds: readonly string[]},
  now: Date,
): Promise<Propagation> {
  const isCrowd = atOnce.activeCount >= atOnce.concurrency || resendPace.isExceeded()
  const canWait = ids.every((id) => freshIds.includes(id))
  if (isCrowd && canWait) return {done: 0, pending: ids.length}
  return await atOnce(async () => await propagateAct(services, {ids, freshIds}, now))
}

async function propagateAct(
  services: Services,
  {ids, freshIds}: {readonly ids: readonly string[]; readonly freshIds: readonly string[]},
  now: Date,
): Promise<Propagation> {
  const stored = await readEntries(services, ids)
  return await propagate(
    services,
    stored,
    now,
    (list, entry) => freshIds.includes(entry._id) || isWorthRechecking(list, entry.recordedAt, now),
    // Who leaves again while the first run is at it must not write over what that finds.
    ({_id}) => freshIds.includes(_id),
  )
}

/**
 * What the cron does: lists that have not followed and are due, those tried the least first; those
 * of a brand or newsletter that was gone when it was left, and is back; and every list of who left
 * soon after coming back, once more.
 *
 * @param limitMs how long Mailchimp and suppliers may take for an answer, 10 s unless said
 * @throws Error at its end where entries cannot be read: somebody has to hear of them
 */
export async function propagatePending(
  services: Services,
  now: Date,
  limitMs?: number,
): Promise<Propagation> {
  const published = publishedScopes(await fetchSendingBrands(services))
  const found = await services.query(
    z.array(z.unknown()),
    `*[_type == "optOut" && !defined(undoneAt)
      && ("pending" in lists[].state || noticeSegments.state == "pending" || recheckAt <= $now
        || ("no-such-list" in lists[].outcome && brand + " " + newsletter in $published))]
      | order(recordedAt asc) {_id, brand, newsletter, lists, noticeSegments, recheckAt}`,
    {now: now.toISOString(), published},
  )
  const waiting = readable(waitingSchema, found, 'an opt-out')
  const ids = waiting
    .filter(
      ({brand, newsletter, lists, noticeSegments, recheckAt}) =>
        lists.some(
          (list) =>
            isDue(list, now) ||
            (list.outcome === 'no-such-list' && published.includes(`${brand} ${newsletter}`)),
        ) ||
        (noticeSegments && isNoticeSegmentDue(noticeSegments, now)) ||
        isRecheckDue({recheckAt}, now),
    )
    .toSorted((one, other) => attemptsOf(one) - attemptsOf(other))
    .slice(0, entriesPerRun)
    .map(({_id}) => _id)
  const stored = await readEntries(services, ids, {skips: true})
  const taken = await propagate(
    services,
    stored,
    now,
    (list, entry) => isDue(list, now) || isRecheckDue(entry, now),
    ({noticeSegments}) => !noticeSegments || isNoticeSegmentDue(noticeSegments, now),
    limitMs,
  )
  assertAllRead(found.length - waiting.length + ids.length - stored.length, 'opt-outs')
  return taken
}

/** What is stuck must not keep what is fresh from its turn. */
function attemptsOf({lists}: Pick<OptOut, 'lists'>): number {
  return Math.min(...lists.filter(({state}) => state === 'pending').map(({attempts}) => attempts))
}

type Choice = (list: OptOutList, entry: OptOut) => boolean

async function propagate(
  services: Services,
  read: readonly Stored[],
  now: Date,
  isChosen: Choice,
  hasSegmentsToLeave: (entry: OptOut) => boolean,
  limitMs?: number,
): Promise<Propagation> {
  // The lists are production's; its cron takes them there.
  if (services.settings.mode === 'preview') return {done: 0, pending: read.length}
  const brands = read.length > 0 ? await fetchSendingBrands(services) : []
  const people = Map.groupBy(read, (entry) => entry.subjectKey)
  let pending = 0
  let done = 0
  for (const ofPerson of people.values()) {
    // A run is long: whoever has come back since it began is not taken off anything.
    const ids = ofPerson.map(({_id}) => _id)
    const entries = (await readEntries(services, ids)).filter(({undoneAt}) => !undoneAt)
    if (entries.length === 0) continue
    const {suppliers} = services.settings.optOut
    const named = entries.map((entry) => withNamedLists(entry, brands, suppliers))
    const address = await openAddress(services, entries)
    const outcomes = await leave(services, {address, entries: named}, isChosen, limitMs)
    const segments = await planNoticeSegments(services, {
      address,
      entries: entries.filter(hasSegmentsToLeave),
      brands,
      now,
    })
    const attempted: OptOut[] = []
    const planned = new Map<string, NoticeSegments>()
    for (const [index, entry] of entries.entries()) {
      const before = named[index]?.lists ?? []
      const chosen = new Set(before.filter((list) => isChosen(list, entry)).map(({_key}) => _key))
      const lists = before.map((list) =>
        chosen.has(list._key)
          ? afterAttempt(list, outcomes.get(list._key) ?? nowhere, {now, brands})
          : list,
      )
      const plan = segments.get(entry._id)
      const isRechecked = isRecheckDue(entry, now)
      const isNoted = await saveLists(services, entry, {lists, noticeSegments: plan, isRechecked})
      if (plan && isNoted) planned.set(entry._id, plan)
      attempted.push({...entry, lists: lists.filter(({_key}) => chosen.has(_key))})
      if (lists.some(({state}) => state === 'pending')) pending += 1
      else done += 1
    }
    await leavePlannedSegments(services, address, planned)
    await returnIfUndone(services, attempted, brands)
  }
  return {done, pending}
}

/** One call a person and kind of list: Resend takes five calls a second from the whole account. */
async function leave(
  services: Services,
  {address, entries}: {readonly address: string | undefined; readonly entries: readonly OptOut[]},
  isChosen: Choice,
  limitMs: number | undefined,
): Promise<ReadonlyMap<string, ListOutcome>> {
  const chosen = entries.map((entry) => ({
    entry,
    lists: entry.lists.filter((list) => list.target && isChosen(list, entry)),
  }))
  const wanted = chosen.flatMap(({lists}) => lists)
  if (wanted.length === 0) return new Map()
  if (address === undefined) {
    const reason = 'the sealed address does not open with this SEAL_KEY'
    return new Map(wanted.map(({_key}) => [_key, {state: 'failed', reason}]))
  }
  return await leaveLists(services, address, chosen, limitMs)
}

/** What becomes of a list that no brand names: there is nobody to tell. */
const nowhere = {state: 'no-such-list', reason: 'no published brand has this newsletter'} as const

function afterAttempt(
  {_key, list, target, attempts, outcome: before}: OptOutList,
  outcome: ListOutcome,
  {now, brands}: {readonly now: Date; readonly brands: readonly SendingBrand[]},
): OptOutList {
  const attempted = {
    _key,
    list,
    ...(target ? {target} : {}),
    attempts: attempts + 1,
    lastAttemptAt: now.toISOString(),
  }
  const isOpen =
    outcome.state === 'failed' ||
    (outcome.state === 'no-such-list' && isListNamed({list, target}, brands))
  return isOpen
    ? {...attempted, state: 'pending', error: outcome.reason}
    : // Once we have switched it off it is ours to switch on again, however often we look.
      {...attempted, state: 'done', outcome: before === 'left' ? before : outcome.state}
}
