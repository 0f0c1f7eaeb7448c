import {addMonths} from '../core/calendar/addMonths.js'
import {Refusal} from '../core/refusal.js'

const pattern =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/

/**
 * The instant an ISO 8601 duration after another, reckoned in UTC.
 *
 * Months and years are calendar ones: a month after 31 January is the last day of February.
 *
 * @throws Refusal `bad_request` if it is no duration, is negative, or leads out of the calendar.
 */
export function addDuration(instant: Date, duration: string): Date {
  const parts = pattern.exec(duration)
  if (!parts) throw badDuration(duration)
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  const moved = addMonths(instant, (years ?? 0) * 12 + (months ?? 0))
  const wholeDays = (weeks ?? 0) * 7 + (days ?? 0)
  const wholeMinutes = (wholeDays * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)
  const result = new Date(moved.getTime() + wholeMinutes * 60_000 + (seconds ?? 0) * 1000)
  if (Number.isNaN(result.getTime())) throw badDuration(duration)
  return result
}

function badDuration(duration: string): Refusal {
  return new Refusal(
    'bad_request',
    `Expected an ISO 8601 duration such as P31D, got "${duration}".`,
  )
}
