import type {OptOutList} from './optOut.js'

const firstPauseMs = 60_000
const longestPauseMs = 60 * 60_000
const recheckAfterMs = 5 * 60_000

/**
 * Whether a list that has not followed is to be tried again: after one minute, then twice as long
 * each time, an hour at most, so that mailbox providers' 48 hours hold many attempts.
 */
export function isDue(
  list: Pick<OptOutList, 'state' | 'attempts' | 'lastAttemptAt'>,
  now: Date,
): boolean {
  if (list.state !== 'pending') return false
  if (!list.lastAttemptAt || list.attempts === 0) return true
  const pauseMs = Math.min(firstPauseMs * 2 ** (list.attempts - 1), longestPauseMs)
  return Date.parse(list.lastAttemptAt) + pauseMs <= now.getTime()
}

/**
 * Whether someone who leaves once more makes us look again at a list: they may have been put back
 * on it since. Right after the first time there is nothing new to see.
 */
export function isWorthRechecking(list: OptOutList, recordedAt: string, now: Date): boolean {
  return Date.parse(list.lastAttemptAt ?? recordedAt) + recheckAfterMs <= now.getTime()
}
