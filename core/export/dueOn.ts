import {Refusal} from '../refusal.js'

/** Tells whether a calendar date (`YYYY-MM-DD`) is a public holiday where the controller is. */
export type IsHoliday = (date: string) => boolean

const monthsToAnswer = 1
const monthsExtended = 3
const millisecondsADay = 86_400_000
const noHolidays: IsHoliday = () => false

/**
 * The same day of the next month, or its last day where there is none: the day handlers aim at.
 *
 * The day of receipt itself does not count (Regulation 1182/71, Art. 3; CJEU C-171/03).
 *
 * @example targetOn('2026-08-31') // '2026-09-30'
 * @throws Refusal `bad_request` if it is no calendar date
 */
export function targetOn(receivedOn: string): string {
  return monthsAfter(receivedOn, monthsToAnswer)
}

/**
 * The last day on which a request is answered in time (GDPR Art. 12(3)): one month after the day it
 * was received, by whatever channel, and the next working day where that is a weekend or a holiday.
 *
 * Moving a month's end to a working day follows Regulation 1182/71, Art. 3(4); in Norway it is
 * practice.
 *
 * @example dueOn('2026-10-22') // '2026-11-23': 22 November 2026 is a Sunday
 * @throws Refusal `bad_request` if it is no calendar date
 */
export function dueOn(receivedOn: string, isHoliday: IsHoliday = noHolidays): string {
  return nextWorkingDay(targetOn(receivedOn), isHoliday)
}

/**
 * The last day of an extension (GDPR Art. 12(3)): three months in all after the day of receipt, and
 * the next working day where that is none. It counts from receipt, never from the first due date, so
 * that a weekend there does not lengthen it.
 *
 * @example extendedDueOn('2026-11-30') // '2027-03-01': 28 February 2027 is a Sunday
 * @throws Refusal `bad_request` if it is no calendar date
 */
export function extendedDueOn(receivedOn: string, isHoliday: IsHoliday = noHolidays): string {
  return nextWorkingDay(monthsAfter(receivedOn, monthsExtended), isHoliday)
}

function monthsAfter(date: string, months: number): string {
  const {year, month, day} = parseDate(date)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return printDate(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))))
}

function nextWorkingDay(first: string, isHoliday: IsHoliday): string {
  let date = first
  while (isWeekend(date) || isHoliday(date)) date = dayAfter(date)
  return date
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

function dayAfter(date: string): string {
  return printDate(new Date(Date.parse(`${date}T00:00:00Z`) + millisecondsADay))
}

function printDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function parseDate(text: string): {year: number; month: number; day: number} {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const instant = Date.parse(`${text}T00:00:00Z`)
  if (!year || !month || !day || Number.isNaN(instant) || printDate(new Date(instant)) !== text) {
    throw new Refusal('bad_request', 'That is no calendar date: expected YYYY-MM-DD.')
  }
  return {year: Number(year), month: Number(month), day: Number(day)}
}
