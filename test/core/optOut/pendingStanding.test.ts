import {expect, test} from 'vitest'

import {hoursPending, pendingStanding} from '../../../core/optOut/pendingStanding.js'

const recordedAt = '2026-11-22T10:00:00.000Z'
const hourMs = 3_600_000
const after = (hours: number, ms = 0): Date =>
  new Date(Date.parse(recordedAt) + hours * hourMs + ms)

test.each([
  [24, 'waiting', 'late'],
  [36, 'late', 'urgent'],
  [48, 'urgent', 'overdue'],
] as const)('at %i hours an opt-out that is stuck goes from %s to %s', (hours, before, then) => {
  expect(pendingStanding(recordedAt, after(hours, -1))).toBe(before)
  expect(pendingStanding(recordedAt, after(hours))).toBe(then)
})

test('red comes before the 48 hours are over, with half a day left to act', () => {
  expect(pendingStanding(recordedAt, after(36))).toBe('urgent')
})

test('age is told in whole hours, and a clock that is behind makes nothing younger than new', () => {
  expect(hoursPending(recordedAt, after(26, 59 * 60_000))).toBe(26)
  expect(hoursPending(recordedAt, after(-2))).toBe(0)
  expect(pendingStanding(recordedAt, after(-2))).toBe('waiting')
})
