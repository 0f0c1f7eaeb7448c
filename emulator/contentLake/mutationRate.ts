import {requestError} from './lakeError.js'

/**
 * Counts writes and refuses those above a rate, as the hosted service does. That one counts by the
 * address of who writes; here all have the same, so it goes by who they are.
 *
 * The time is real: it is the machine that is protected, not a moment of the local clock.
 *
 * @throws LakeError 429 with `Retry-After`, from the function it returns.
 */
export function limitMutationRate(
  perSecond: () => number | null,
  milliseconds: () => number = () => performance.now(),
): (writer: string) => void {
  const written = new Map<string, number[]>()
  return (writer) => {
    const limit = perSecond()
    if (limit === null) return
    const now = milliseconds()
    const recent = (written.get(writer) ?? []).filter((at) => at > now - 1000)
    written.set(writer, recent)
    if (recent.length >= limit) {
      throw requestError(429, `More than ${limit} mutations a second`, {'retry-after': '1'})
    }
    recent.push(now)
  }
}
