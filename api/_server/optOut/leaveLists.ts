import type {ListKind, OptOut, OptOutList} from '../../../core/optOut/optOut.js'
import type {Services} from '../services.js'
import {leaveResendSegments} from './leaveResendSegments.js'
import {leaveResendTopics} from './leaveResendTopics.js'

/** How one list took it. `failed` stays pending; `reason` holds no address. */
export type ListOutcome =
  | {readonly state: 'left'}
  | {readonly state: 'not-on-list'}
  | {readonly state: 'failed'; readonly reason: string}

/** The lists of one entry that are to follow now. */
export interface EntryLists {
  readonly entry: OptOut
  readonly lists: readonly OptOutList[]
}

/** Whom the lists of one kind know by which address, and which of them are to let the person go. */
export interface Leaving {
  readonly address: string
  readonly targets: readonly string[]
  /** The entries those lists are of: what the person left. */
  readonly entries: readonly EntryLists[]
}

/** Takes a person off the lists of one kind, and says of each target how it went. */
type LeaveKind = (services: Services, leaving: Leaving) => Promise<ReadonlyMap<string, ListOutcome>>

const leaveByKind: Readonly<Partial<Record<ListKind, LeaveKind>>> = {
  'resend-topic': async (services, {address, targets}) =>
    await leaveResendTopics(await services.resend(), address, targets),
  'resend-segment': async (services, {address, targets}) =>
    await leaveResendSegments(await services.resend(), address, targets),
}

/**
 * Takes a person off lists of every kind. One kind that fails stops none of the others.
 *
 * @returns one outcome a list, by its `_key`
 */
export async function leaveLists(
  services: Services,
  address: string,
  entries: readonly EntryLists[],
): Promise<ReadonlyMap<string, ListOutcome>> {
  const outcomes = new Map<string, ListOutcome>()
  const kinds = Map.groupBy(
    entries.flatMap(({lists}) => lists),
    ({list}) => list,
  )
  for (const [kind, lists] of kinds) {
    const leave = leaveByKind[kind]
    const targets = [...new Set(lists.flatMap(({target}) => target ?? []))]
    const told = leave && (await leave(services, {address, targets, entries}))
    for (const {_key, target} of lists) {
      const reason = `no way to tell ${kind} is set up`
      outcomes.set(_key, told?.get(target ?? '') ?? {state: 'failed', reason})
    }
  }
  return outcomes
}
