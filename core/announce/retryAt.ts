const firstPauseMinutes = 1
const longestPauseMinutes = 6 * 60

/**
 * When a delivery that failed is tried again: after 1, 2, 4 … minutes, and every 6 hours at last.
 * It is never given up: who was promised a mail gets it, or an editor stops it.
 *
 * @param attempts how many have failed, 1 or more
 */
export function retryAt(attempts: number, now: Date): Date {
  const doubled = firstPauseMinutes * 2 ** Math.min(attempts - 1, 20)
  return new Date(now.getTime() + Math.min(doubled, longestPauseMinutes) * 60_000)
}
