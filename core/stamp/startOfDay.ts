/** Offset of a time zone from UTC at an instant, in milliseconds. */
function offsetAt(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  )
  return local - Math.floor(instant.getTime() / 1000) * 1000
}

/**
 * 00:00 of a calendar date (`2026-12-24`) in a time zone, as an instant.
 *
 * Twice over, because the offset at midnight is not the one of UTC midnight on the days clocks
 * change.
 */
export function startOfDay(date: string, timeZone: string): Date {
  const utc = Date.parse(`${date}T00:00:00Z`)
  const first = utc - offsetAt(new Date(utc), timeZone)
  return new Date(utc - offsetAt(new Date(first), timeZone))
}

/** The calendar date (`2026-12-24`) of an instant in a time zone. */
export function calendarDate(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant, timeZone)).toISOString().slice(0, 10)
}

/** A calendar date some days on. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
