const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

/**
 * The calendar date (`2026-12-24`) an instant falls on in a time zone.
 *
 * @throws RangeError if the time zone is unknown.
 */
export function calendarDate(instant: Date, timeZone: string): string {
  const parts = formatIn(timeZone).formatToParts(instant)
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}
