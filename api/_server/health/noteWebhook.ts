import {webhookSeenId} from '../../../core/health/webhookSeen.js'
import type {Services} from '../services.js'

const everyMs = 60 * 60_000
const notedAt = new WeakMap<Services, number>()

/** Writes down that Sanity's webhook came in, once a process and hour. */
export async function noteWebhook(services: Services, now: Date): Promise<void> {
  if (now.getTime() - (notedAt.get(services) ?? 0) < everyMs) return
  notedAt.set(services, now.getTime())
  const client = await services.contentLake()
  const seen = {_id: webhookSeenId, _type: 'webhookSeen', at: now.toISOString()}
  await client.createOrReplace(seen, {visibility: 'async', returnDocuments: false})
}
