import * as z from 'zod'

import {pendingStanding} from '../../../core/optOut/pendingStanding.js'
import {standingTones} from './pendingEntries.js'

/** When the opt-outs of a group that are not through everywhere were made, the oldest first. */
export const lateQuery = `{
  "now": now(),
  "recordedAt": *[_type == "optOut" && "pending" in lists[].state && !defined(undoneAt)
    && !(brand in *[_type == "brand" && group._ref != $groupId && defined(slug.current)].slug.current)]
    | order(recordedAt asc) [0...1000].recordedAt
}`

export const lateSchema = z.object({now: z.string(), recordedAt: z.array(z.string())})

/** How many opt-outs have waited a day or more, and how grave the oldest is. */
export interface LateStanding {
  readonly count: number
  readonly tone: (typeof standingTones)[keyof typeof standingTones]
}

export function lateStanding({now, recordedAt}: z.infer<typeof lateSchema>): LateStanding {
  const late = recordedAt
    .map((at) => pendingStanding(at, new Date(now)))
    .filter((standing) => standing !== 'waiting')
  return {count: late.length, tone: standingTones[late[0] ?? 'waiting']}
}
