import {setTimeout as pause} from 'node:timers/promises'

/** Waits for work that goes on by itself no longer than this; how it went is told elsewhere. */
export async function unlessLate(work: Promise<unknown>, longestMs: number): Promise<void> {
  const timer = new AbortController()
  await Promise.race([
    work.then(
      () => undefined,
      () => undefined,
    ),
    pause(longestMs, undefined, {signal: timer.signal, ref: false}).catch(() => undefined),
  ])
  timer.abort()
}
