import {cronRunId, cronRunSchema, nextRun} from '../../../core/health/cronRun.js'
import type {Services} from '../services.js'

/**
 * Writes down that a run has come to its end, and what broke in it: without it the cron is silent.
 *
 * @param at when the run began
 */
export async function saveRun(
  services: Services,
  at: Date,
  broken: readonly string[],
): Promise<void> {
  const schema = cronRunSchema.nullable().catch(null)
  const before = await services.query(schema, `*[_id == "${cronRunId}"][0]`)
  const client = await services.contentLake()
  const options = {visibility: 'sync', returnDocuments: false} as const
  await client.createOrReplace(nextRun(before, at, broken), options)
}
