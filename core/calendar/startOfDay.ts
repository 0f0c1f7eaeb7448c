import {addDays} from './addDays.js'
import {calendarDate} from './calendarDate.js'

const hour = 3_600_000
const minute = 60_000

/**
 * The first instant of a calendar date (`2026-12-24`) in a time zone.
 *
 * That is 00:00, but for places that change their clocks at midnight: there a day may begin at
 * 01:00, or have two midnights, of which the first counts. So it is looked for, not computed from
 * an offset: the clocks of all places are within 14 hours of UTC and move by whole minutes.
 */
export function startOfDay(date: string, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const hasBegun = (instant: number): boolean => calendarDate(new Date(instant), timeZone) >= date
  let before = midnight - 15 * hour
  let after = midnight + 15 * hour
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / (2 * minute)) * minute
    if (hasBegun(middle)) after = middle
    else before = middle
  }
  return new Date(after)
}

/** The last millisecond of a calendar date in a time zone. */
export function endOfDay(date: string, timeZone: string): Date {
  return new Date(startOfDay(addDays(date, 1), timeZone).getTime() - 1)
}
