import {expect, test} from 'vitest'

import {repeatedAfter, scheduleAt} from '../../../core/stamp/schedule.js'

const now = new Date('2026-03-01T12:00:00Z')
const past = '2026-01-01T00:00:00Z'
const today = '2026-03-01T12:00:00Z'
const april = '2026-04-01T00:00:00Z'
const may = '2026-05-01T00:00:00Z'

const dated = (...dates: string[]) =>
  dates.map((effectiveAt, index) => ({version: index + 1, effectiveAt}))

test.each<[string, string[], number[]]>([
  ['is empty before anything is stamped', [], []],
  ['is the highest number whose date has come', [past, past], [2]],
  ['holds a version from the very instant of its date', [past, today], [2]],
  ['begins with what comes where nothing is in force yet', [april], [1]],
  ['goes on with what is upcoming, by date', [past, april, may], [1, 2, 3]],
  ['has one version a date: the highest number', [past, april, april], [1, 3]],
  ['leaves out what a correction put out of force before it began', [past, april, today], [3]],
  ['has the upcoming text once, by its last number', [past, april, today, april], [3, 4]],
  ['leaves out what a lower date overtakes', [past, may, april], [1, 3]],
  [
    'keeps all dates that are stamped again in order',
    [past, april, may, today, april, may],
    [4, 5, 6],
  ],
])('a schedule %s', (_title, dates, numbers) => {
  expect(scheduleAt(dated(...dates), now).map(({version}) => version.version)).toEqual(numbers)
})

test('each entry says from when it is in force', () => {
  expect(scheduleAt(dated(past, april), now)).toEqual([
    {version: {version: 1, effectiveAt: past}, from: past},
    {version: {version: 2, effectiveAt: april}, from: april},
  ])
})

test.each<[string, string, string, string, string]>([
  ['every text that differs from the one before it', 'a', 'c', 'bd', 'bd'],
  ['no text that called a change off', 'a', 'c', 'a', ''],
  ['no text that called off a later one', 'a', 'c', 'bb', 'b'],
  ['no text that stands there now', 'a', 'b', 'b', ''],
  ['what follows a text that is left out', 'a', 'b', 'bd', 'd'],
  ['an older text that comes back', 'a', 'c', 'ba', 'ba'],
  ['nothing where nothing is upcoming', 'a', 'c', '', ''],
])('stamped again is %s', (_title, was, is, upcoming, again) => {
  const entries = upcoming.split('').map((contentHash) => ({version: {contentHash}, from: april}))
  const texts = repeatedAfter(entries, was, is).map(({version}) => version.contentHash)
  expect(texts.join('')).toBe(again)
})
