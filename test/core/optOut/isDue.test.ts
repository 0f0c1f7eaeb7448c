import {expect, test} from 'vitest'

import {isDue, isWorthRechecking} from '../../../core/optOut/isDue.js'
import type {OptOutList} from '../../../core/optOut/optOut.js'

function list(state: OptOutList['state'], attempts: number, lastAttemptAt?: string): OptOutList {
  return {_key: 'a', list: 'resend-topic', target: 'a', state, attempts, lastAttemptAt}
}

test('a list that nobody has been told about is due at once', () => {
  expect(isDue(list('pending', 0), new Date('2026-11-22T10:00:00Z'))).toBe(true)
})

test('a list that has followed is never due', () => {
  expect(isDue(list('done', 1, '2020-01-01T00:00:00Z'), new Date('2026-11-22T10:00:00Z'))).toBe(
    false,
  )
})

test.each([
  [1, 60],
  [2, 120],
  [4, 480],
  [7, 3600],
  [40, 3600],
])('after attempt %i a list waits %i seconds', (attempts, seconds) => {
  const last = '2026-11-22T10:00:00.000Z'
  const after = (ms: number): Date => new Date(Date.parse(last) + ms)
  expect(isDue(list('pending', attempts, last), after(seconds * 1000 - 1))).toBe(false)
  expect(isDue(list('pending', attempts, last), after(seconds * 1000))).toBe(true)
})

test('48 hours hold at least forty attempts', () => {
  const start = Date.parse('2026-11-22T10:00:00Z')
  let attempts = 0
  let lastAttemptAt: string | undefined
  for (let minute = 0; minute < 48 * 60; minute += 5) {
    const now = new Date(start + minute * 60_000)
    if (!isDue(list('pending', attempts, lastAttemptAt), now)) continue
    attempts += 1
    lastAttemptAt = now.toISOString()
  }
  expect(attempts).toBeGreaterThanOrEqual(40)
})

test('leaving again looks at the lists again, but not within five minutes', () => {
  const recordedAt = '2026-11-22T10:00:00Z'
  const early = new Date('2026-11-22T10:04:59Z')
  const late = new Date('2026-11-22T10:05:00Z')
  expect(isWorthRechecking(list('done', 1, recordedAt), '2020-01-01T00:00:00Z', early)).toBe(false)
  expect(isWorthRechecking(list('done', 1, recordedAt), recordedAt, late)).toBe(true)
  expect(isWorthRechecking(list('pending', 0), recordedAt, early)).toBe(false)
})
