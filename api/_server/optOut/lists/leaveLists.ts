import {
  everyNewsletter,
  type ListKind,
  type OptOut,
  type OptOutList,
} from '../../../../core/optOut/optOut.js'
import {withoutAddresses} from '../../afterAnswer.js'
import type {Services} from '../../services.js'
import {leaveMailchimp} from './leaveMailchimp.js'
import {leaveResendSegments} from './leaveResendSegments.js'
import {leaveResendTopics} from './leaveResendTopics.js'
import {tellSupplier} from './tellSupplier.js'

/**
 * How one list took it. `failed` stays pending, and so does `no-such-list` where a brand names the
 * list: that is a mistake someone has to see. `reason` holds no address.
 */
export type ListOutcome =
  | {readonly state: 'left'}
  | {readonly state: 'not-on-list'}
  | {readonly state: 'failed' | 'no-such-list'; readonly reason: string}

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
  /** How long each answer from Mailchimp and from a supplier may take. */
  readonly limitMs: number
}

/** Takes a person off the lists of one kind, and says of each target how it went. */
type LeaveKind = (services: Services, leaving: Leaving) => Promise<ReadonlyMap<string, ListOutcome>>

const leaveByKind: Readonly<Record<ListKind, LeaveKind>> = {
  'resend-topic': async (services, {address, targets, entries}) =>
    await leaveResendTopics(await services.resend(), address, targets, {
      isOfBrand: entries.some(({entry}) => entry.newsletter === everyNewsletter),
    }),
  'resend-segment': async (services, {address, targets}) =>
    await leaveResendSegments(await services.resend(), address, targets),
  mailchimp: async ({settings}, {address, targets, entries, limitMs}) =>
    await oneByOne(targets, (id) =>
      leaveMailchimp(settings.optOut.mailchimp, address, id, {
        limitMs,
        isOfBrand: entries.some(({entry}) => entry.newsletter === everyNewsletter),
      }),
    ),
  supplier: async (services, leaving) =>
    await oneByOne(leaving.targets, async (name) => {
      const reason = await tellSupplier(services, name, 'opt-out', leaving)
      return reason === undefined ? {state: 'left'} : {state: 'failed', reason}
    }),
}

const usualLimitMs = 10_000

/**
 * Takes a person off lists of every kind. One kind that fails or breaks stops none of the others.
 *
 * @returns one outcome a list, by its `_key`
 */
export async function leaveLists(
  services: Services,
  address: string,
  entries: readonly EntryLists[],
  limitMs = usualLimitMs,
): Promise<ReadonlyMap<string, ListOutcome>> {
  const outcomes = new Map<string, ListOutcome>()
  const kinds = Map.groupBy(
    entries.flatMap(({lists}) => lists),
    ({list}) => list,
  )
  for (const [kind, lists] of kinds) {
    const targets = [...new Set(lists.flatMap(({target}) => target ?? []))]
    const told = await leaveKind(kind, services, {address, targets, entries, limitMs})
    for (const {_key, target} of lists) {
      const reason = `no answer of ${kind} for this list`
      outcomes.set(_key, told.get(target ?? '') ?? {state: 'failed', reason})
    }
  }
  return outcomes
}

/**
 * What breaks while one person leaves becomes a failure of those lists: thrown on, it would end the
 * run at the same person each time, and nobody after them would ever leave.
 */
async function leaveKind(
  kind: ListKind,
  services: Services,
  leaving: Leaving,
): Promise<ReadonlyMap<string, ListOutcome>> {
  try {
    return await leaveByKind[kind](services, leaving)
  } catch (error) {
    const reason = brokeOff(`leaving lists of ${kind}`, error)
    return new Map(leaving.targets.map((target) => [target, {state: 'failed', reason}]))
  }
}

/** Logs what broke off, without addresses, and gives the reason that an entry keeps. */
export function brokeOff(deed: string, error: unknown): string {
  console.error(`${deed} broke: ${withoutAddresses(String(error))}`)
  return `broke off: ${error instanceof Error ? error.name : 'unknown'}`
}

/** One target after the other: suppliers bear few calls at once. */
export async function oneByOne<Outcome>(
  targets: readonly string[],
  act: (target: string) => Promise<Outcome>,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  for (const target of targets) outcomes.set(target, await act(target))
  return outcomes
}
