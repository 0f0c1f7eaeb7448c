import * as z from 'zod'

import {attemptMs} from '../../../core/export/requestAttempt.js'
import type {Services} from '../services.js'

const mostAtOnce = 500

/** Deletes what no longer counts against any limit, with its history. */
export async function deleteOldAttempts(services: Services, now: Date): Promise<{deleted: number}> {
  const before = new Date(now.getTime() - attemptMs).toISOString()
  const ids = await services.query(
    z.array(z.string()),
    `*[_type == 'requestAttempt' && at <= $before] | order(at asc)[0...${mostAtOnce}]._id`,
    {before},
  )
  if (ids.length === 0) return {deleted: 0}
  const client = await services.contentLake()
  await client.mutate(ids.map((id) => ({delete: {id, purge: true}})))
  return {deleted: ids.length}
}
