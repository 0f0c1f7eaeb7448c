import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'
import {withoutAddresses} from '../afterAnswer.js'
import type {Services} from '../services.js'
import {inTime} from './resendLists.js'

/** Bounces and complaints still come in for days; after that the numbers stand. */
const readForDays = 14
const dayMs = 86_400_000
/** How long numbers are good for: an hour on the first day, six after it. */
const freshMs = (ageMs: number): number => (ageMs < dayMs ? 1 : 6) * 3_600_000

const query = `*[_type == "delivery" && kind == "broadcast" && state == "sent" && defined(broadcastId) && sentAt > $since] | order(coalesce(report.readAt, "") asc)[0...50]{_id, broadcastId, sentAt, "readAt": report.readAt}`

const schema = z.array(
  z.object({
    _id: z.string(),
    broadcastId: z.string(),
    sentAt: z.string(),
    readAt: z.string().nullish(),
  }),
)

const metrics = ['received', 'delivered', 'bounced', 'complained', 'suppressed'] as const

/**
 * Reads what became of each mailing of the last 14 days, as counts. Resend says "received" for what
 * it took on; what it then suppressed was not sent.
 */
export async function refreshReports(
  services: Services,
  now: Date,
): Promise<{read: number; failed: number}> {
  const counts = {read: 0, failed: 0}
  if (services.settings.mode === 'preview') return counts
  const since = new Date(now.getTime() - readForDays * dayMs).toISOString()
  for (const {_id: id, broadcastId, sentAt, readAt} of await services.query(schema, query, {
    since,
  })) {
    const ageMs = now.getTime() - Date.parse(sentAt)
    if (readAt && now.getTime() - Date.parse(readAt) < freshMs(ageMs)) continue
    try {
      const report = await readReport(services, broadcastId, new Date(sentAt), now)
      const client = await services.contentLake()
      await client.patch(id).set({report}).commit({visibility: 'sync'})
      counts.read += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      counts.failed += 1
      console.error(`the report of ${id} was not read: ${withoutAddresses(error.message)}`)
    }
  }
  return counts
}

async function readReport(services: Services, broadcastId: string, sentAt: Date, now: Date) {
  const resend = await services.resend()
  const asked = {
    broadcastId: [broadcastId],
    metrics: [...metrics],
    startDate: new Date(sentAt.getTime() - dayMs).toISOString(),
    endDate: new Date(now.getTime() + 60_000).toISOString(),
  }
  const {data, error} = await inTime(async () => await resend.emails.metrics(asked))
  if (error) throw new Refusal('unavailable', `Resend does not report: ${error.name}.`)
  const {received = 0, delivered = 0, bounced = 0, complained = 0, suppressed = 0} = data.totals
  const sent = received - suppressed
  return {sent, delivered, bounced, complained, suppressed, readAt: now.toISOString()}
}
