import {expect, test} from 'vitest'

import {publicHolidays} from '../../api/_server/export/publicHolidays.js'
import {dueOn, extendedDueOn} from '../../core/export/dueOn.js'

test.each([
  ['NO', '2026-03-05', '2026-04-07', 'Easter Sunday, and Easter Monday behind it'],
  ['NO', '2026-08-31', '2026-09-30', 'a Wednesday'],
  ['NO', '2027-04-17', '2027-05-18', '17 May'],
  ['SE', '2028-04-17', '2028-05-17', 'a Wednesday that is a holiday in Norway alone'],
  ['NO', '2028-04-17', '2028-05-18', '17 May, a Wednesday'],
  ['NO', '2026-03-02', '2026-04-07', 'Maundy Thursday, and Easter behind it'],
  ['DK', '2026-03-02', '2026-04-07', 'Maundy Thursday, and Easter behind it'],
  ['SE', '2026-03-02', '2026-04-02', 'a Thursday on which Swedes work'],
  ['NO', '2026-04-01', '2026-05-04', 'the first of May, a Friday'],
  ['DK', '2026-04-01', '2026-05-01', 'a Friday on which Danes work'],
  ['DK', '2023-04-05', '2023-05-08', 'Great Prayer Day, as long as there was one'],
  ['DK', '2024-03-26', '2024-04-26', 'a Friday since Great Prayer Day is gone'],
  ['SE', '2026-12-06', '2027-01-07', 'Epiphany'],
  ['NO', '2026-12-06', '2027-01-06', 'a Wednesday'],
  ['SE', '2029-05-06', '2029-06-07', 'the national day, a Wednesday'],
  ['NO', '2028-02-29', '2028-03-29', 'a Wednesday'],
  ['NO', '2028-01-31', '2028-02-29', 'the last day of February'],
  ['NO', '2026-11-25', '2026-12-28', 'Christmas Day, Boxing Day and a Sunday'],
  ['ZZ', '2026-03-06', '2026-04-06', 'a Monday in a country that is not known'],
])('in %s a request of %s is due on %s: its target is %s', async (country, received, due) => {
  expect(dueOn(received, await publicHolidays(country))).toBe(due)
})

test.each([
  ['NO', '2026-03-05', '2026-06-05'],
  ['NO', '2026-02-17', '2026-05-18'],
  ['NO', '2025-12-31', '2026-03-31'],
  ['NO', '2026-11-30', '2027-03-01'],
  ['SE', '2028-03-06', '2028-06-07'],
  ['DK', '2026-01-06', '2026-04-07'],
])('in %s a request of %s that is extended is due on %s', async (country, received, due) => {
  expect(extendedDueOn(received, await publicHolidays(country))).toBe(due)
})
