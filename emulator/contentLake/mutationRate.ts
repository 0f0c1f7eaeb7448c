import {requestError} from './lakeError.js'

/**
 * Counts writes and refuses those above a rate, as the hosted service does.
 *
 * The time is real: it is the machine that is protected, not a moment of the local clock.
 *
 * @throws LakeError 429 with `Retry-After`, from the function it returns.
 */
export function limitMutationRate(
  perSecond: () => number | null,
  milliseconds: () => number = () => performance.now(),
): () => void {
  let recent: number[] = []
  return () => {
    const limit = perSecond()
    if (limit === null) return
    const now = milliseconds()
    recent = recent.filter((at) => at > now - 1000)
    if (recent.length >= limit) {
      throw requestError(429, `More than ${limit} mutations a second`, {'retry-after': '1'})
    }
    recent.push(now)
  }
}
