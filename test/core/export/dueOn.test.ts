import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {dueOn, extendedDueOn, targetOn} from '../../../core/export/dueOn.js'

test.each([
  ['2026-03-05', '2026-04-05'],
  ['2026-08-31', '2026-09-30'],
  ['2027-01-31', '2027-02-28'],
  ['2028-01-31', '2028-02-29'],
  ['2028-02-29', '2028-03-29'],
  ['2026-12-31', '2027-01-31'],
  ['2026-12-01', '2027-01-01'],
])('a request of %s aims at %s, the same day of the next month or its last', (received, target) => {
  expect(targetOn(received)).toBe(target)
})

test.each([
  ['2026-03-05', '2026-04-06', 'a Sunday'],
  ['2026-10-21', '2026-11-23', 'a Saturday'],
  ['2026-10-22', '2026-11-23', 'a Sunday'],
  ['2026-08-31', '2026-09-30', 'a Wednesday'],
])('a request of %s is due on %s: its target is %s', (received, due) => {
  expect(dueOn(received)).toBe(due)
})

test('a last day on a holiday moves on, over the weekend behind it too', () => {
  const easter = new Set(['2027-03-25', '2027-03-26', '2027-03-29'])
  expect(dueOn('2027-02-25', (date) => easter.has(date))).toBe('2027-03-30')
})

test.each(['2026-02-30', '2026-13-01', '5 March 2026', '', '2026-1-1'])(
  '%o is refused as a calendar date',
  (text) => {
    expect(() => dueOn(text)).toThrow(/calendar date/)
  },
)

test('a request is due in the next month or just after it, on a working day, never before target', () => {
  const dates = fc
    .date({min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(dates, dates, (received, holiday) => {
      const due = dueOn(received, (date) => date === holiday)
      const target = targetOn(received)
      const days = (Date.parse(due) - Date.parse(received)) / 86_400_000
      expect(due >= target).toBe(true)
      expect(due).not.toBe(holiday)
      expect([1, 2, 3, 4, 5]).toContain(new Date(due).getUTCDay())
      expect(days).toBeGreaterThanOrEqual(28)
      expect(days).toBeLessThanOrEqual(31 + 4)
    }),
  )
})

test.each([
  ['2026-03-05', '2026-06-05'],
  ['2026-11-30', '2027-03-01'],
  ['2027-11-29', '2028-02-29'],
  ['2026-10-31', '2027-02-01'],
])('a request of %s that is extended is due on %s, three months in all', (received, due) => {
  expect(extendedDueOn(received)).toBe(due)
})

test('a later request is never due earlier', () => {
  const day = fc.integer({min: 0, max: 40_000})
  fc.assert(
    fc.property(day, fc.integer({min: 0, max: 400}), (start, later) => {
      const at = (count: number): string =>
        new Date(Date.UTC(1990, 0, 1) + count * 86_400_000).toISOString().slice(0, 10)
      expect(dueOn(at(start + later)) >= dueOn(at(start))).toBe(true)
    }),
  )
})
