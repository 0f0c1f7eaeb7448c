import type {ReturningList} from '../../../../core/optOut/afterwards.js'
import type {ListKind, OptOut} from '../../../../core/optOut/optOut.js'
import type {Services} from '../../services.js'
import {brokeOff, oneByOne} from './leaveLists.js'
import {returnMailchimp} from './returnMailchimp.js'
import {returnResendSegments, returnResendTopics} from './returnResend.js'
import {tellSupplier} from './tellSupplier.js'

/**
 * How one list took it. `asked` waits for the person's own yes, `failed` for another attempt; `reason`
 * says what a person can do, without an address.
 */
export type ReturnOutcome =
  | {readonly state: 'returned'}
  | {readonly state: 'asked' | 'failed'; readonly reason: string}

/** The lists of one entry that are to have the person again now. */
export interface EntryReturns {
  readonly entry: OptOut
  readonly lists: readonly ReturningList[]
}

/** Whom the lists of one kind know by which address, and which of them are to have them again. */
export interface Returning {
  readonly address: string
  readonly targets: readonly string[]
  readonly entries: readonly EntryReturns[]
}

type ReturnKind = (
  services: Services,
  returning: Returning,
) => Promise<ReadonlyMap<string, ReturnOutcome>>

const limitMs = 10_000

const returnByKind: Readonly<Record<ListKind, ReturnKind>> = {
  'resend-topic': async (services, {address, targets}) =>
    await returnResendTopics(await services.resend(), address, targets),
  'resend-segment': async (services, {address, targets}) =>
    await returnResendSegments(await services.resend(), address, targets),
  mailchimp: async ({settings}, {address, targets}) =>
    await oneByOne(targets, (id) =>
      returnMailchimp(settings.optOut.mailchimp, address, id, limitMs),
    ),
  supplier: async (services, returning) =>
    await oneByOne(returning.targets, async (name) => {
      const reason = await tellSupplier(services, name, 'opt-in', {...returning, limitMs})
      return reason === undefined ? {state: 'returned'} : {state: 'failed', reason}
    }),
}

/**
 * Puts a person back on lists of every kind. One kind that fails or breaks stops none of the others.
 *
 * @returns one outcome a list, by its `_key`
 */
export async function returnLists(
  services: Services,
  address: string,
  entries: readonly EntryReturns[],
): Promise<ReadonlyMap<string, ReturnOutcome>> {
  const found = new Map<string, ReturnOutcome>()
  const kinds = Map.groupBy(
    entries.flatMap(({lists}) => lists),
    ({list}) => list,
  )
  for (const [kind, lists] of kinds) {
    const targets = [...new Set(lists.flatMap(({target}) => target ?? []))]
    const told = await returnKind(kind, services, {address, targets, entries})
    for (const {_key, target} of lists) {
      const reason = `no answer of ${kind} for this list`
      found.set(_key, told.get(target ?? '') ?? {state: 'failed', reason})
    }
  }
  return found
}

/** What breaks becomes a failure of those lists: thrown on, it would end the run for all others. */
async function returnKind(
  kind: ListKind,
  services: Services,
  returning: Returning,
): Promise<ReadonlyMap<string, ReturnOutcome>> {
  try {
    return await returnByKind[kind](services, returning)
  } catch (error) {
    const reason = brokeOff(`returning to lists of ${kind}`, error)
    return new Map(returning.targets.map((target) => [target, {state: 'failed', reason}]))
  }
}
