import * as z from 'zod'

import type {Services} from '../services.js'

/** Long enough after its minute that a second post is still told what became of the first. */
const keptMinutes = 10
const mostAtOnce = 200

/** Deletes grants that nobody can use any more, with their history. */
export async function deleteOldGrants(services: Services, now: Date): Promise<{deleted: number}> {
  const before = new Date(now.getTime() - keptMinutes * 60_000).toISOString()
  const ids = await services.query(
    z.array(z.string()),
    `*[_type == "deskGrant" && _createdAt < $before] | order(_createdAt asc)[0...${mostAtOnce}]._id`,
    {before},
  )
  if (ids.length === 0) return {deleted: 0}
  const client = await services.contentLake()
  await client.mutate(ids.map((id) => ({delete: {id, purge: true}})))
  return {deleted: ids.length}
}
