import {isCalendarDate} from '../calendar/isCalendarDate.js'

/**
 * The calendar date a file means: ISO 8601 with or without a time, or day, month and year with
 * dots, as Norwegians and Danes write it. A date with slashes is none: nobody can tell whether the
 * day or the month comes first.
 *
 * @example importedDate('3.5.2024') // '2024-05-03'
 */
export function importedDate(text: string | undefined): string | undefined {
  const date = isoOf(text?.trim() ?? '')
  return date !== undefined && isCalendarDate(date) ? date : undefined
}

function isoOf(text: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)
  if (iso) return iso[1]
  const nordic = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?: \d{2}[.:]\d{2}.*)?$/.exec(text)
  const [, day = '', month = '', year = ''] = nordic ?? []
  return nordic ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}
