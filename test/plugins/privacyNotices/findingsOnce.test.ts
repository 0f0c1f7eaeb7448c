import {afterEach, expect, test, vi} from 'vitest'

import {findingsOnce} from '../../../plugins/privacyNotices/checks/findingsOnce.js'

afterEach(() => vi.useRealTimers())

test('findings are looked for once a text, a language and a day', () => {
  vi.useFakeTimers({now: new Date('2026-11-28T23:59:00Z')})
  const facts = {}
  let times = 0
  const find = () => {
    times += 1
    return []
  }
  findingsOnce(facts, 'one nb', find)
  findingsOnce(facts, 'one nb', find)
  expect(times).toBe(1)
  findingsOnce(facts, 'one en', find)
  findingsOnce({}, 'one en', find)
  expect(times).toBe(3)
  findingsOnce(facts, 'one en', find)
  expect(times).toBe(3)
  vi.setSystemTime(new Date('2026-11-29T00:01:00Z'))
  findingsOnce(facts, 'one en', find)
  expect(times).toBe(4)
})
