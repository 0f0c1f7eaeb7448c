import {setTimeout as pause} from 'node:timers/promises'

import {resendPace} from './resendPace.js'

interface Answer {
  readonly error: {readonly statusCode: number | null} | null
  readonly headers: Readonly<Record<string, string>> | null
}

/** The SDK hands its options on to fetch, though its types name the headers alone. */
interface CallOptions {
  readonly signal: AbortSignal
  readonly headers?: Record<string, string>
}

const timeoutMs = 10_000
const usualAttempts = 4
const longestPauseSeconds = 5
/** Those who were refused together do not come back together. */
const spreadMs = 400

/**
 * Calls Resend with a time limit, and again as soon as it says so when it was asked too often: it
 * takes five calls a second from the whole account.
 */
export async function patiently<Given extends Answer>(
  call: (options: CallOptions) => Promise<Given>,
  attempts = usualAttempts,
): Promise<Given> {
  for (let attempt = 1; ; attempt++) {
    const answer = await call({signal: AbortSignal.timeout(timeoutMs)})
    if (answer.error?.statusCode !== 429) return answer
    resendPace.noteRefusal()
    if (attempt === attempts) return answer
    const asked = Number(answer.headers?.['retry-after'] ?? 1)
    const seconds = Math.min(Number.isFinite(asked) ? asked : 1, longestPauseSeconds)
    await pause(seconds * 1000 + Math.random() * spreadMs)
  }
}
