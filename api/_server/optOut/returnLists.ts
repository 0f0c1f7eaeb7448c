import type {ReturningList} from '../../../core/optOut/afterwards.js'
import type {ListKind, OptOut} from '../../../core/optOut/optOut.js'
import type {Services} from '../services.js'
import {returnResendSegments, returnResendTopics} from './returnResend.js'

/** How one list took it. `failed` stays pending; `reason` says what a person can do, no address. */
export type ReturnOutcome =
  | {readonly state: 'returned'}
  | {readonly state: 'failed'; readonly reason: string}

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

const returnByKind: Readonly<Partial<Record<ListKind, ReturnKind>>> = {
  'resend-topic': async (services, {address, targets}) =>
    await returnResendTopics(await services.resend(), address, targets),
  'resend-segment': async (services, {address, targets}) =>
    await returnResendSegments(await services.resend(), address, targets),
}

const byHand: Readonly<Record<ListKind, string>> = {
  'resend-topic': 'no way back is set up',
  'resend-segment': 'no way back is set up',
  mailchimp: 'nothing here puts people back at Mailchimp: subscribe the contact there',
  supplier: 'nothing here tells this supplier that someone came back: tell it',
}

/**
 * Puts a person back on lists of every kind. One kind that fails stops none of the others.
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
    const comeBack = returnByKind[kind]
    const targets = [...new Set(lists.flatMap(({target}) => target ?? []))]
    const told = comeBack && (await comeBack(services, {address, targets, entries}))
    for (const {_key, target} of lists) {
      found.set(_key, told?.get(target ?? '') ?? {state: 'failed', reason: byHand[kind]})
    }
  }
  return found
}
