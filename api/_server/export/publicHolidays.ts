import type {IsHoliday} from '../../../core/export/dueOn.js'

/**
 * Tells the public holidays of a country, by its ISO 3166-1 code: those of the whole country, on
 * which no answer is due. Days on which only banks or schools are closed count as working days; so
 * does every weekday of a country that is not known.
 *
 * The calendar is large, so it is loaded when it is first asked for.
 */
export async function publicHolidays(country: string): Promise<IsHoliday> {
  const {default: Holidays} = await import('date-holidays')
  const calendar = new Holidays(country, {types: ['public']})
  const byYear = new Map<number, ReadonlySet<string>>()
  return (date) => {
    const year = Number(date.slice(0, 4))
    const known = byYear.get(year) ?? holidaysOf(calendar.getHolidays(year))
    byYear.set(year, known)
    return known.has(date)
  }
}

/** The calendar writes a day as its first moment there: `2026-04-06 00:00:00`. */
function holidaysOf(holidays: readonly {readonly date: string}[]): ReadonlySet<string> {
  return new Set(holidays.map(({date}) => date.slice(0, 10)))
}
