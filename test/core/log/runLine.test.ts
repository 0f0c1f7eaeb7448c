import {expect, test} from 'vitest'

import {runLine} from '../../../core/log/runLine.js'
import {taskCounts} from '../../../core/log/taskCounts.js'

test('a run is one line of JSON: counts by task, and what broke', () => {
  const tasks = {
    reconciled: {counts: {seen: 8}, notices: [], archive: {broken: 0, first: null}},
    delivered: {sent: 2, failed: 0},
    requests: {error: 'Error: no answer from kari@example.com'},
  }
  const run = {ms: 812.6, tasks, broken: ['requests'], region: 'arn1', deployment: 'dpl_8aXk2'}
  expect(runLine(run)).toBe(
    '{"log":"cron","outcome":"broken","ms":813,"counts":{"reconciled":{"counts.seen":8,"notices":0,"archive.broken":0},"delivered":{"sent":2,"failed":0},"requests":{}},"broken":["requests"],"region":"arn1","deployment":"dpl_8aXk2"}',
  )
  expect(JSON.parse(runLine({ms: 0, tasks: {}, broken: []}))).toEqual({
    log: 'cron',
    outcome: 'ok',
    ms: 0,
    counts: {},
    broken: [],
  })
})

test.each<[unknown, Record<string, number>]>([
  [3, {count: 3}],
  [['a', 'b'], {count: 2}],
  [{sent: 1, reason: 'kari@example.com', isDone: true, none: null}, {sent: 1}],
  [{archive: {first: {version: 2, reason: 'hash'}}}, {'archive.first.version': 2}],
  ['kari@example.com', {}],
  [undefined, {}],
])('only numbers and the lengths of lists are counted: %j', (report, counts) => {
  expect(taskCounts(report)).toEqual(counts)
})
