import * as z from 'zod'

import {bareAddress} from './emailRequest.js'
import {MailboxError} from './mailboxError.js'
import type {EmailRecord} from './mailboxRecords.js'
import type {MailboxContext} from './mailboxRoute.js'

/** How often a mail counts for each metric; opens and clicks are not tracked here. */
const metrics = {
  received: () => true,
  delivered: ({last_event: event}: EmailRecord) => event === 'delivered' || event === 'complained',
  complained: ({last_event: event}: EmailRecord) => event === 'complained',
  suppressed: ({last_event: event}: EmailRecord) => event === 'suppressed',
  bounced: ({last_event: event}: EmailRecord) => event === 'bounced',
  bounced_permanent: ({last_event: event}: EmailRecord) => event === 'bounced',
  bounced_transient: () => false,
  bounced_undetermined: () => false,
  opened: () => false,
  clicked: () => false,
  delivery_delayed: () => false,
  unsubscribed: ({unsubscribed_at: at}: EmailRecord) => at !== null,
} satisfies Record<string, (email: EmailRecord) => boolean>
const metricName = z.enum([
  'received',
  'delivered',
  'complained',
  'suppressed',
  'bounced',
  'bounced_permanent',
  'bounced_transient',
  'bounced_undetermined',
  'opened',
  'clicked',
  'delivery_delayed',
  'unsubscribed',
])
type Metric = z.infer<typeof metricName>
const dimensionName = z.enum(['period', 'domain', 'email', 'broadcast'])
type Dimension = z.infer<typeof dimensionName>

/** `GET /emails/metrics`: what became of the mails of a period, all together and by dimension. */
export function emailMetrics(url: URL, {store, clock}: MailboxContext) {
  const now = clock.now()
  const end = readDate(url, 'end_date', now)
  const start = readDate(url, 'start_date', new Date(now.getTime() - 7 * 86_400_000))
  const asked = readList(url, 'metrics', metricName) ?? metricName.options
  const dimensions = readList(url, 'dimensions', dimensionName) ?? []
  const emailIds = url.searchParams.get('email_id')?.split(',')
  const broadcastIds = url.searchParams.get('broadcast_id')?.split(',')
  const emails = store.emails
    .all()
    .filter(
      ({created_at: at}) => Date.parse(at) >= start.getTime() && Date.parse(at) <= end.getTime(),
    )
    .filter(({id}) => !emailIds || emailIds.includes(id))
    .filter(({broadcast_id: id}) => !broadcastIds || (id !== null && broadcastIds.includes(id)))
    .filter(({last_event: event}) => event !== 'scheduled' && event !== 'canceled')
  const broadcastName = (id: string) => store.broadcasts.get(id)?.name ?? ''
  return {
    object: 'metrics',
    start_date: start.toISOString(),
    end_date: end.toISOString(),
    metrics: asked,
    dimensions,
    granularity: 'daily',
    totals: count(emails, asked),
    ...(dimensions.length === 0 ? {} : {data: rows(emails, asked, dimensions, broadcastName)}),
  }
}

function count(emails: readonly EmailRecord[], asked: readonly Metric[]) {
  return Object.fromEntries(asked.map((name) => [name, emails.filter(metrics[name]).length]))
}

function rows(
  emails: readonly EmailRecord[],
  asked: readonly Metric[],
  dimensions: readonly Dimension[],
  broadcastName: (id: string) => string,
) {
  const groups = new Map<string, EmailRecord[]>()
  for (const email of emails) {
    if (dimensions.includes('broadcast') && email.broadcast_id === null) continue
    const label = Object.assign({}, ...dimensions.map((by) => labelOf(email, by, broadcastName)))
    const key = JSON.stringify(label)
    groups.set(key, [...(groups.get(key) ?? []), email])
  }
  return [...groups].map(([key, group]) => ({...JSON.parse(key), ...count(group, asked)}))
}

function labelOf(email: EmailRecord, by: Dimension, broadcastName: (id: string) => string) {
  const domain = (bareAddress(email.from) ?? '').split('@')[1] ?? ''
  const labels = {
    period: {period: email.created_at.slice(0, 10)},
    domain: {domain_name: domain},
    email: {email_id: email.id},
    broadcast: {
      broadcast_id: email.broadcast_id ?? '',
      broadcast_name: broadcastName(email.broadcast_id ?? ''),
    },
  } satisfies Record<Dimension, Record<string, string>>
  return labels[by]
}

function readDate(url: URL, name: string, otherwise: Date): Date {
  const given = url.searchParams.get(name)
  const date = given === null ? otherwise : new Date(given)
  if (!Number.isNaN(date.getTime())) return date
  throw new MailboxError('validation_error', `Invalid \`${name}\` field. It must be a date.`)
}

function readList<Name>(url: URL, name: string, schema: z.ZodType<Name>): Name[] | undefined {
  const given = url.searchParams.get(name)
  if (given === null) return undefined
  const names = z.array(schema).safeParse(given.split(','))
  if (names.success) return names.data
  throw new MailboxError('validation_error', `Invalid \`${name}\` field.`)
}
