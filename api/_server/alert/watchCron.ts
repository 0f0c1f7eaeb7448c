import * as z from 'zod'

import {deploymentLeaseSchema, leaseId} from '../../../core/deployment/deploymentLease.js'
import {cronRunId, cronRunSchema} from '../../../core/health/cronRun.js'
import {cronVerdict} from '../../../core/health/cronVerdict.js'
import {afterAnswer} from '../afterAnswer.js'
import type {Call} from '../route.js'
import type {Services} from '../services.js'

const minuteMs = 60_000
/** A process asks so seldom, however many requests it answers. */
const everyMs = 10 * minuteMs
/** One that has just begun answers first: a cold start is slow enough. */
const firstMs = minuteMs

const dueAt = new WeakMap<Services, number>()

const query = `{"run": *[_id == "${cronRunId}"][0], "lease": *[_id == "${leaseId}"][0]}`
const readSchema = z.object({
  run: cronRunSchema.nullable().catch(null),
  lease: deploymentLeaseSchema.nullable().catch(null),
})

/**
 * Notices that the cron is silent, which the cron cannot: after an answer, once a process and ten
 * minutes, with one query of two documents by their ids. Nobody waits for it.
 *
 * Whoever posts, as Sanity's webhook does, starts it at once; readers start it in a process that has
 * been there for a minute.
 */
export async function watchCron({services, now, request}: Call): Promise<void> {
  const {alertEmails, mode} = services.settings
  if (alertEmails.length === 0 || mode === 'preview') return
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  const due = dueAt.get(services) ?? now.getTime() + (isReading ? firstMs : 0)
  const isDue = now.getTime() >= due
  dueAt.set(services, isDue ? now.getTime() + everyMs : due)
  if (!isDue) return
  await afterAnswer('watching the cron', async () => {
    const facts = await services.query(readSchema, query)
    if (cronVerdict(facts, now).status !== 'red') return
    const {raiseAlerts} = await import('./raiseAlerts.js')
    await raiseAlerts(services, now)
  })
}
