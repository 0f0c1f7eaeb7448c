import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {addDays} from '../../../core/calendar/addDays.js'
import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {isCalendarDate} from '../../../core/calendar/isCalendarDate.js'
import {endOfDay, startOfDay} from '../../../core/calendar/startOfDay.js'

test.each([
  ['2026-01-01', 'Europe/Oslo', '2025-12-31T23:00:00.000Z'],
  ['2026-07-01', 'Europe/Oslo', '2026-06-30T22:00:00.000Z'],
  // The clocks go forward at 02:00 on 29 March, back at 03:00 on 25 October.
  ['2026-03-29', 'Europe/Oslo', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Oslo', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Oslo', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Oslo', '2026-10-25T23:00:00.000Z'],
  ['2026-03-29', 'Atlantic/Azores', '2026-03-29T01:00:00.000Z'],
  // 00:00 is not on the clocks: the day begins at 01:00.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  // 00:00 is twice on the clocks: the first one counts.
  ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00.000Z'],
  ['2026-12-24', 'Pacific/Kiritimati', '2026-12-23T10:00:00.000Z'],
  ['2026-12-24', 'Asia/Kathmandu', '2026-12-23T18:15:00.000Z'],
])('%s in %s begins at %s', (date, timeZone, instant) => {
  expect(startOfDay(date, timeZone).toISOString()).toBe(instant)
})

test('a day begins at the first instant of its date, whatever the clocks do', () => {
  const zones = ['Europe/Oslo', 'Europe/London', 'America/St_Johns', 'America/Sao_Paulo', 'UTC']
  fc.assert(
    fc.property(
      fc.constantFrom(...zones, 'Asia/Tehran', 'Africa/Cairo', 'Pacific/Chatham'),
      fc.date({min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true}),
      (timeZone, day) => {
        const date = day.toISOString().slice(0, 10)
        const start = startOfDay(date, timeZone)
        expect(calendarDate(start, timeZone)).toBe(date)
        expect(calendarDate(new Date(start.getTime() - 1), timeZone)).toBe(addDays(date, -1))
        expect(calendarDate(endOfDay(date, timeZone), timeZone)).toBe(date)
        expect(endOfDay(date, timeZone).getTime() + 1).toBe(
          startOfDay(addDays(date, 1), timeZone).getTime(),
        )
      },
    ),
    {numRuns: 100},
  )
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 31, '2027-01-31'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s', (date, days, later) => {
  expect(addDays(date, days)).toBe(later)
})

test.each(['2026-02-30', '2026-13-01', '2026-1-1', 'soon', '', '2026-12-24T00:00:00Z'])(
  'the calendar does not have %j',
  (text) => {
    expect(isCalendarDate(text)).toBe(false)
  },
)

test('the calendar has the leap days', () => {
  expect(isCalendarDate('2028-02-29')).toBe(true)
  expect(isCalendarDate('2026-02-29')).toBe(false)
})
