/**
 * How urgent it is that a list has not followed an opt-out: `waiting` in the first day, `late` from
 * 24 hours, `urgent` from 36, `overdue` from 48.
 */
export type PendingStanding = 'waiting' | 'late' | 'urgent' | 'overdue'

const hourMs = 60 * 60_000

/** The hours from which a standing holds. */
export const pendingHours = {late: 24, urgent: 36, overdue: 48} as const

const gravestFirst = ['overdue', 'urgent', 'late'] as const

/**
 * How an opt-out that has not reached every list stands, counted from when the ledger got it.
 *
 * Mailbox providers ask that an unsubscribe is honoured within 48 hours (Gmail's and Yahoo's rules
 * for senders), so it is urgent half a day before: somebody must still have time to act.
 */
export function pendingStanding(recordedAt: string, now: Date): PendingStanding {
  const hours = (now.getTime() - Date.parse(recordedAt)) / hourMs
  return gravestFirst.find((standing) => hours >= pendingHours[standing]) ?? 'waiting'
}

/** Whole hours since the ledger got an opt-out; never less than none, however clocks differ. */
export function hoursPending(recordedAt: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(recordedAt)) / hourMs))
}
