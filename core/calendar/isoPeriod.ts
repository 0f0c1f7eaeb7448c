import * as z from 'zod'

import {addMonths} from './addMonths.js'

/**
 * A period of one unit in ISO 8601: a whole number of days, weeks, months or years, such as `P7D`.
 * One unit, because people are told it in one: `90 days`, never `2 months and 29 days`.
 */
export const isoPeriodSchema = z.string().regex(/^P[1-9]\d{0,3}[DWMY]$/)

/** A period as a number of days or of calendar months; weeks are days, years are months. */
export type PeriodLength =
  | {readonly unit: 'day'; readonly count: number}
  | {readonly unit: 'month'; readonly count: number}

/** @throws RangeError if it is no such period. */
export function periodLength(period: string): PeriodLength {
  if (!isoPeriodSchema.safeParse(period).success) {
    throw new RangeError(`Expected a period such as P7D, got "${period}".`)
  }
  const count = Number(period.slice(1, -1))
  switch (period.at(-1)) {
    case 'D':
      return {unit: 'day', count}
    case 'W':
      return {unit: 'day', count: count * 7}
    case 'M':
      return {unit: 'month', count}
    default:
      return {unit: 'month', count: count * 12}
  }
}

/** The end of a period that begins then. */
export function periodAfter(instant: Date | string, period: string): Date {
  return moved(new Date(instant), periodLength(period), 1)
}

/**
 * The latest beginning of a period that is over then. What began no later is over in every case;
 * where months have fewer days, what began up to three days after it may be over too.
 */
export function periodBefore(instant: Date | string, period: string): Date {
  return moved(new Date(instant), periodLength(period), -1)
}

/** Below 0 where the one is shorter than the other, 0 where they are the same: `P12M` is `P1Y`. */
export function comparePeriods(one: string, other: string): number {
  const from = '2025-01-01T00:00:00Z'
  return periodAfter(from, one).getTime() - periodAfter(from, other).getTime()
}

function moved(instant: Date, {unit, count}: PeriodLength, sign: 1 | -1): Date {
  return unit === 'month'
    ? addMonths(instant, sign * count)
    : new Date(instant.getTime() + sign * count * 86_400_000)
}
