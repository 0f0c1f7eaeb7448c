/**
 * An instant as Resend writes it, in milliseconds since 1970: `2026-11-08 09:12:44.123+00` in lists,
 * ISO 8601 elsewhere. One that cannot be read is not old: `Infinity`.
 */
export function resendInstant(written: string): number {
  const instant = Date.parse(written.replace(' ', 'T').replace(/\+00$/, 'Z'))
  return Number.isNaN(instant) ? Infinity : instant
}
