/**
 * Goes on with `work` after the answer has left: on Vercel the function is kept alive for it.
 *
 * What goes wrong is logged under `task` without anything that looks like an address. Nothing may
 * rest on this work being done: it can be cut off at any moment.
 */
export async function afterAnswer(task: string, work: () => Promise<unknown>): Promise<void> {
  const {waitUntil} = await import('./waitUntil.js')
  waitUntil(
    work().catch((error: unknown) => {
      console.error(`${task} failed after the answer: ${withoutAddresses(String(error))}`)
    }),
  )
}

/** A text for the log: whatever looks like an e-mail address is taken out, encoded ones too. */
export function withoutAddresses(text: string): string {
  return text.replaceAll(/[^\s"'<>/=]+(?:@|%40)[^\s"'<>/]+/gi, '•••')
}
