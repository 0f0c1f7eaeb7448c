import * as z from 'zod'

import {withoutAddresses} from '../afterAnswer.js'
import type {Services} from '../services.js'
import {checkArchives, type CheckedArchives} from './checkArchives.js'
import {stampChangeNotice, type ChangeOutcome} from './stampChangeNotice.js'
import {stampNotice, type StampOutcome} from './stampNotice.js'

const publishedQuery = `{
  "notices": *[_type == "privacyNotice"]{"id": _id, "revision": _rev},
  "heads": *[_type == "noticeHead"]{"id": noticeId, "revision": seenRevision, "isWaiting": defined(waiting)},
  "changes": *[_type == "changeNotice"]{"id": _id, "revision": _rev},
  "outcomes": *[_type == "changeOutcome"]{"id": changeNoticeId, revision, "isStamped": state == "stamped"}
}`

const seenSchema = z.object({id: z.string(), revision: z.string()})

const publishedSchema = z.object({
  notices: z.array(seenSchema),
  heads: z.array(seenSchema.extend({isWaiting: z.boolean()})),
  changes: z.array(seenSchema),
  outcomes: z.array(seenSchema.extend({isStamped: z.boolean()})),
})

/** A document that could not be dealt with now; the next run tries again. */
interface Failure {
  readonly state: 'failed'
  readonly id: string
  readonly message: string
}

export interface Reconciled {
  /** How many documents ended in which state. */
  readonly counts: Readonly<Record<string, number>>
  readonly notices: readonly (StampOutcome | Failure)[]
  readonly changes: readonly (ChangeOutcome | Failure)[]
  /** Whether what was stamped still holds. */
  readonly archive: CheckedArchives | {readonly state: 'failed'; readonly message: string}
}

/**
 * Does what webhooks should have done: a delivery that fails twice is dropped, so this is a main
 * road. Change notices come first: what they cover is then no longer waiting. One that fails stops
 * none of the others. Then it looks whether all that was stamped still holds.
 */
export async function reconcile(services: Services): Promise<Reconciled> {
  const {notices, heads, changes, outcomes} = await services.query(publishedSchema, publishedQuery)
  const openChanges = changes.filter(
    (change) =>
      !outcomes.some(
        ({id, revision, isStamped}) =>
          id === change.id && (isStamped || revision === change.revision),
      ),
  )
  const openNotices = notices.filter(
    (notice) =>
      !heads.some(
        ({id, revision, isWaiting}) =>
          id === notice.id && revision === notice.revision && !isWaiting,
      ),
  )
  const changed = await eachOf(openChanges, async (id) => await stampChangeNotice(services, id))
  const stamped = await eachOf(openNotices, async (id) => await stampNotice(services, id))
  return {
    counts: countStates([...changed, ...stamped]),
    changes: changed,
    notices: stamped,
    archive: await checkOrSay(services),
  }
}

function countStates(outcomes: readonly {readonly state: string}[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const {state} of outcomes) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** Checking stamps nothing: what goes wrong in it takes nothing back of what the run did. */
async function checkOrSay(services: Services): Promise<Reconciled['archive']> {
  try {
    return await checkArchives(services)
  } catch (error) {
    const message = withoutAddresses(String(error))
    console.error(`checking the archives failed: ${message}`)
    return {state: 'failed', message}
  }
}

async function eachOf<Outcome>(
  documents: readonly {readonly id: string}[],
  stamp: (id: string) => Promise<Outcome>,
): Promise<(Outcome | Failure)[]> {
  const outcomes: (Outcome | Failure)[] = []
  for (const {id} of documents) {
    outcomes.push(
      await stamp(id).catch((error: unknown) => {
        const message = withoutAddresses(String(error))
        console.error(`reconciling ${id} failed: ${message}`)
        return {state: 'failed' as const, id, message}
      }),
    )
  }
  return outcomes
}
