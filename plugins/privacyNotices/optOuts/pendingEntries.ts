import {
  hoursPending,
  pendingStanding,
  type PendingStanding,
} from '../../../core/optOut/pendingStanding.js'
import type {LedgerEntry} from './ledgerReading.js'

/** An opt-out that some list has not followed yet, with its age. */
export interface PendingEntry {
  readonly entry: LedgerEntry
  readonly standing: PendingStanding
  readonly hours: number
}

/** What is pending, the oldest first. Whoever has come back has nothing left to be taken off. */
export function pendingEntries(entries: readonly LedgerEntry[], now: Date): PendingEntry[] {
  return entries
    .filter(({pending, undoneAt}) => pending.length > 0 && !undoneAt)
    .toSorted((one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt))
    .map((entry) => ({
      entry,
      standing: pendingStanding(entry.recordedAt, now),
      hours: hoursPending(entry.recordedAt, now),
    }))
}

/** How each standing looks. */
export const standingTones = {
  waiting: 'default',
  late: 'caution',
  urgent: 'critical',
  overdue: 'critical',
} as const satisfies Record<PendingStanding, string>
