import {Refusal} from '../../../../core/refusal.js'

/**
 * Waits for `work` no longer than this. Work that comes too late may still be done: it has to be
 * work that does no harm when it is done again.
 *
 * @throws Refusal `unavailable` when time is up.
 */
export async function withinDeadline<Result>(
  deadlineMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timeUp = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const refusal = new Refusal(
        'unavailable',
        'It could not be recorded in time. Try again in a moment.',
      )
      reject(refusal)
      timeUp.abort(refusal)
    }, deadlineMs)
  })
  try {
    return await Promise.race([work(timeUp.signal), tooLate])
  } finally {
    clearTimeout(timer)
  }
}
