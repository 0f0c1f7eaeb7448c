import {setTimeout as pause} from 'node:timers/promises'

const attempts = 5
const firstPauseMs = 150

/**
 * `fetch` that asks again, a few times within some three seconds, where the answer is 429: then
 * nothing was done, so that a write may be sent anew as well.
 *
 * Content Lake takes 25 writes a second from one address. A burst, as when a mailing leaves or an
 * import runs, is no reason to turn away who fills in a form meanwhile.
 */
export async function patientFetch(url: string, init: RequestInit = {}): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, init)
    if (response.status !== 429 || attempt === attempts) return response
    await response.body?.cancel()
    const pauseMs = firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random())
    await pause(pauseMs, undefined, init.signal ? {signal: init.signal} : {})
  }
}
