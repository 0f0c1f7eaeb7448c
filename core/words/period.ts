import {periodLength} from '../calendar/isoPeriod.js'
import type {Language} from '../language.js'
import type {Words} from './words.js'
import {wordsIn} from './wordsIn.js'

/**
 * A number of days, months or years in words.
 *
 * @example period('nb', 5, 'year') // '5 år'
 * @example period('da', 1, 'month') // 'én måned'
 */
export function period(language: Language, count: number, unit: keyof Words['units']): string {
  const {one, many} = wordsIn(language).units[unit]
  return count === 1 ? one : `${count} ${many}`
}

/** Months as people say them: whole years as years. `periodOfMonths('nb', 60)` is `5 år`. */
export function periodOfMonths(language: Language, months: number): string {
  return months % 12 === 0
    ? period(language, months / 12, 'year')
    : period(language, months, 'month')
}

/** Months or days in words; nothing where it is neither. */
export function lengthInWords(
  language: Language,
  {months, days}: {readonly months?: number | undefined; readonly days?: number | undefined},
): string | undefined {
  if (months) return periodOfMonths(language, months)
  return days ? period(language, days, 'day') : undefined
}

/**
 * A period of settings as people say it: `periodInWords('da', 'P2W')` is `14 dage`.
 *
 * @throws RangeError if it is no such period
 */
export function periodInWords(language: Language, isoPeriod: string): string {
  const {unit, count} = periodLength(isoPeriod)
  return unit === 'month' ? periodOfMonths(language, count) : period(language, count, 'day')
}
