import * as z from 'zod'

import type {Services} from '../services.js'
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

export interface Reconciled {
  readonly notices: readonly StampOutcome[]
  readonly changes: readonly ChangeOutcome[]
}

/**
 * Does what webhooks should have done: a delivery that fails twice is dropped, so this is a main
 * road. Change notices come first: what they cover is then no longer waiting.
 */
export async function reconcile(services: Services): Promise<Reconciled> {
  const {notices, heads, changes, outcomes} = await services.query(publishedSchema, publishedQuery)
  const decided = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  const seen = new Map(heads.map((head) => [head.id, head]))
  const reconciled: {notices: StampOutcome[]; changes: ChangeOutcome[]} = {notices: [], changes: []}
  for (const {id, revision} of changes) {
    const outcome = decided.get(id)
    if (outcome?.isStamped || outcome?.revision === revision) continue
    reconciled.changes.push(await stampChangeNotice(services, id))
  }
  for (const {id, revision} of notices) {
    const head = seen.get(id)
    if (head?.revision === revision && !head.isWaiting) continue
    reconciled.notices.push(await stampNotice(services, id))
  }
  return reconciled
}
