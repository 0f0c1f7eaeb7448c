const documentedPerSecond = 5

/**
 * Resend's `ratelimit-*` headers for a sliding second of real time.
 *
 * The documented 5 requests a second are announced always, and enforced only when a limit is given:
 * local runs and tests need not wait.
 */
export class RateLimit {
  #enforcedPerSecond: number | undefined
  #requestsMs: number[] = []

  constructor(enforcedPerSecond: number | undefined) {
    this.#enforcedPerSecond = enforcedPerSecond
  }

  enforce(perSecond: number | undefined): void {
    this.#enforcedPerSecond = perSecond
  }

  count(nowMs: number): {isExceeded: boolean; headers: Record<string, string>} {
    const limit = this.#enforcedPerSecond ?? documentedPerSecond
    this.#requestsMs = this.#requestsMs.filter((atMs) => nowMs - atMs < 1000)
    const isExceeded =
      this.#enforcedPerSecond !== undefined && this.#requestsMs.length >= this.#enforcedPerSecond
    if (!isExceeded) this.#requestsMs.push(nowMs)
    const headers = {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.max(0, limit - this.#requestsMs.length)),
      'ratelimit-reset': '1',
      'ratelimit-policy': `${limit};w=1`,
    }
    return {isExceeded, headers: isExceeded ? {...headers, 'retry-after': '1'} : headers}
  }
}
