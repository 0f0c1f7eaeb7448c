/** An error for the log, without anything that looks like an address or a token in it. */
export function redact(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return text
    .replaceAll(/[^\s"'<>/=]+(?:@|%40)[^\s"'<>/]+\.[^\s"'<>/]+/gi, '•••')
    .replaceAll(/([?&]t=)[^\s&"']+/g, '$1•••')
}
