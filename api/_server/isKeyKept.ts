/** Resend keeps an idempotency key for 24 hours; one hour is left for clocks that differ. */
const keptMs = 23 * 60 * 60_000

/** Whether a mail that was first sent then is still told from a second one by its key. */
export function isKeyKept(sentAt: Date, now: Date): boolean {
  return now.getTime() - sentAt.getTime() < keptMs
}
