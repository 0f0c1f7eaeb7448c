/** How long what can wait leaves Resend to what cannot, once it was asked too often. */
const restMs = 12_000

let restsUntilMs = -Infinity

/**
 * Whether Resend has told this process to slow down: it takes five calls a second from the whole
 * account, in real time. What the cron does later anyway stands back then.
 */
export const resendPace = {
  noteRefusal(): void {
    restsUntilMs = performance.now() + restMs
  },
  isExceeded: (): boolean => performance.now() < restsUntilMs,
}
