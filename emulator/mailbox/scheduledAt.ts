import {MailboxError} from './mailboxError.js'

const unitMs: Record<string, number> = {
  min: 60_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
}
const longestAheadMs = 30 * 86_400_000

/**
 * When a mail or broadcast shall leave: an ISO 8601 instant, or the vendor's `in 2 days`.
 *
 * Resend schedules at most 30 days ahead (resend.com/docs/dashboard/emails/schedule-email).
 */
export function readScheduledAt(value: string, now: Date): string {
  const relative = /^in (\d+|an?) (min|minute|hour|day)s?$/i.exec(value.trim())
  const amount = Number(relative?.[1]?.replace(/^an?$/i, '1') ?? Number.NaN)
  const at = relative
    ? now.getTime() + amount * (unitMs[relative[2]?.toLowerCase() ?? ''] ?? Number.NaN)
    : Date.parse(value)
  if (Number.isNaN(at)) {
    throw new MailboxError(
      'validation_error',
      'Invalid `scheduled_at` field. It must be an ISO 8601 date or a time like `in 1 hour`.',
    )
  }
  if (at - now.getTime() > longestAheadMs) {
    throw new MailboxError(
      'validation_error',
      'Invalid `scheduled_at` field. A mail can be scheduled at most 30 days ahead.',
    )
  }
  return new Date(at).toISOString()
}
