import {calendarDate} from '../calendar/calendarDate.js'
import {caseClosedAt} from './caseStep.js'
import {daysBetween} from './dueStanding.js'
import type {ListedCase} from './listedCase.js'

/** One month: how many cases were closed in it, and how long the middle one of them took. */
export interface ClosedMonth {
  /** `2026-11` */
  readonly month: string
  readonly closed: number
  /** Days from the day the request came to the day it was closed; none where none was closed. */
  readonly days?: number
}

type TimedCase = Pick<
  ListedCase,
  'receivedAt' | 'receivedOn' | 'state' | 'closedAt' | 'readyAt' | 'sources'
>

const monthsShown = 12

/**
 * How long requests took, by the month they were closed in: the last twelve months, the present one
 * last.
 *
 * The median, not the mean: one case that took its three months says nothing of how long people
 * wait. Of an even number it is the mean of the two in the middle. Days are counted from the day
 * the request came, by whatever channel, as the law counts them.
 */
export function medianDays(
  cases: readonly TimedCase[],
  {now, timeZone}: {readonly now: Date; readonly timeZone: string},
): ClosedMonth[] {
  const closed = cases.flatMap((request) => {
    const closedAt = caseClosedAt(request)
    if (closedAt === undefined) return []
    const closedOn = calendarDate(new Date(closedAt), timeZone)
    const receivedOn = request.receivedOn ?? calendarDate(new Date(request.receivedAt), timeZone)
    return [{month: closedOn.slice(0, 7), days: Math.max(0, daysBetween(receivedOn, closedOn))}]
  })
  const byMonth = Map.groupBy(closed, ({month}) => month)
  return monthsUntil(calendarDate(now, timeZone)).map((month) => {
    const days = median((byMonth.get(month) ?? []).map((one) => one.days))
    return {
      month,
      closed: byMonth.get(month)?.length ?? 0,
      ...(days === undefined ? {} : {days}),
    }
  })
}

/** The value in the middle; `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}

/** The twelve months that end with the one of a calendar date, as `2026-11`, the oldest first. */
export function monthsUntil(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({length: monthsShown}, (_, index) =>
    new Date(Date.UTC(year, month - monthsShown + index, 1)).toISOString().slice(0, 7),
  )
}
