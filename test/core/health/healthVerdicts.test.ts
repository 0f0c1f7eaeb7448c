import {expect, test} from 'vitest'

import {nextRun} from '../../../core/health/cronRun.js'
import {checkNames, type CheckName, type HealthCheck} from '../../../core/health/healthCheck.js'
import type {HealthFacts, NearRequest} from '../../../core/health/healthFacts.js'
import {healthVerdicts} from '../../../core/health/healthVerdicts.js'

const now = new Date('2026-03-01T12:00:00Z')
const minutesAgo = (minutes: number): string =>
  new Date(now.getTime() - minutes * 60_000).toISOString()

const facts: HealthFacts = {
  run: {at: minutesAgo(4), broken: []},
  archive: {checkedAt: minutesAgo(4), broken: []},
  lateOptOuts: {count: 0, oldest: null},
  requests: [],
  deliveries: {count: 0, oldest: null},
  lease: null,
  keyMarks: null,
  ownKeyMarks: undefined,
  restoringSince: null,
  deployment: undefined,
  webhook: {at: minutesAgo(300)},
  isAnyoneAlerted: true,
}

const check = (name: CheckName, more: Partial<HealthFacts>, at = now) =>
  healthVerdicts({...facts, ...more}, at).find((one) => one.name === name)

const request = (dueOn: string, more: Partial<NearRequest> = {}): NearRequest => ({
  requestId: 'r1',
  brand: 'fit24',
  dueOn,
  state: 'confirmed',
  sources: [],
  timeZone: 'Europe/Oslo',
  ...more,
})

test('where all is well every check says so, in one order', () => {
  const verdicts = healthVerdicts(facts, now)
  expect(verdicts.map(({name}) => name)).toEqual([...checkNames])
  expect(verdicts.filter(({status}) => status !== 'ok')).toEqual([])
})

const lease = {
  _id: 'deployment.lease',
  _rev: 'a',
  origin: 'https://notices.example',
  keyId: 'k1',
  seenAt: minutesAgo(10),
} as const
const ours = {origin: 'https://notices.example', keyId: 'k1', oldKeyIds: []}

const broken = {
  _key: 'fit24.privacy.nb',
  brand: 'fit24',
  notice: 'privacy',
  language: 'nb',
  version: 2,
  reason: 'hash',
  foundAt: minutesAgo(30),
} as const

test.each<[string, CheckName, Partial<HealthFacts>, Partial<HealthCheck>]>([
  [
    'a cron that ran 59 minutes ago',
    'cron',
    {run: {at: minutesAgo(59), broken: []}},
    {status: 'ok'},
  ],
  [
    'a cron that ran an hour ago',
    'cron',
    {run: {at: minutesAgo(60), broken: []}},
    {status: 'red', since: minutesAgo(60)},
  ],
  ['a cron that never ran, where nothing is installed', 'cron', {run: null}, {status: 'unknown'}],
  [
    'a cron that has not run since a deployment came 59 minutes ago',
    'cron',
    {run: null, lease: {...lease, takenAt: minutesAgo(59)}},
    {status: 'unknown'},
  ],
  [
    'a cron that has not run since a deployment came an hour ago',
    'cron',
    {run: null, lease: {...lease, takenAt: minutesAgo(60)}},
    {status: 'red', since: minutesAgo(60)},
  ],
  [
    'a task that broke once',
    'tasks',
    {run: {at: minutesAgo(4), broken: [{_key: 'requests', since: minutesAgo(4)}]}},
    {status: 'ok'},
  ],
  [
    'a task that broke twice',
    'tasks',
    {run: {at: minutesAgo(4), broken: [{_key: 'requests', since: minutesAgo(9)}]}},
    {status: 'red', since: minutesAgo(9)},
  ],
  [
    'a chain that does not hold',
    'chains',
    {archive: {checkedAt: minutesAgo(4), broken: [broken]}},
    {status: 'red', since: minutesAgo(30)},
  ],
  [
    'chains that were not verified for an hour while the cron ran',
    'chains',
    {archive: {checkedAt: minutesAgo(64), broken: []}},
    {status: 'red', since: minutesAgo(64)},
  ],
  [
    'chains that were not verified while the cron did not run: the cron is what is red',
    'chains',
    {archive: {checkedAt: minutesAgo(600), broken: []}, run: {at: minutesAgo(600), broken: []}},
    {status: 'ok'},
  ],
  ['chains nobody verified yet', 'chains', {archive: null}, {status: 'unknown'}],
  [
    'opt-outs that wait for a day',
    'optOuts',
    {lateOptOuts: {count: 2, oldest: minutesAgo(1500)}},
    {status: 'red', since: minutesAgo(1500)},
  ],
  [
    'mail that has not left for hours',
    'deliveries',
    {deliveries: {count: 1, oldest: minutesAgo(400)}},
    {status: 'red', since: minutesAgo(400)},
  ],
  ['the local stack', 'lease', {}, {status: 'ok'}],
  [
    'a dataset that this deployment has',
    'lease',
    {lease: {...lease, takenAt: minutesAgo(60)}, deployment: ours},
    {status: 'ok', says: expect.stringContaining('It is not live')},
  ],
  [
    'a dataset that another deployment has',
    'lease',
    {lease: {...lease, takenAt: minutesAgo(60)}, deployment: {...ours, keyId: 'k2'}},
    {status: 'red', since: minutesAgo(60)},
  ],
  ['a dataset that nobody has', 'lease', {deployment: ours}, {status: 'unknown'}],
  [
    'the keys of a dataset',
    'keys',
    {keyMarks: {subject: 'a', seal: 'b'}, ownKeyMarks: {subject: 'a', seal: 'b'}},
    {status: 'ok'},
  ],
  [
    'another key than the dataset’s',
    'keys',
    {keyMarks: {subject: 'a', seal: 'b'}, ownKeyMarks: {subject: 'x', seal: 'b'}},
    {status: 'red', says: 'This dataset was written with another SUBJECT_KEY.'},
  ],
  [
    'two other keys than the dataset’s',
    'keys',
    {keyMarks: {subject: 'a', seal: 'b'}, ownKeyMarks: {subject: 'x', seal: 'y'}},
    {
      status: 'red',
      says: 'This dataset was written with another SUBJECT_KEY and another SEAL_KEY.',
    },
  ],
  [
    'keys of a dataset that says nothing of them',
    'keys',
    {ownKeyMarks: {subject: 'a', seal: 'b'}},
    {status: 'unknown'},
  ],
  ['keys on the local stack', 'keys', {keyMarks: {subject: 'a', seal: 'b'}}, {status: 'ok'}],
  ['a dataset that is whole', 'restore', {}, {status: 'ok'}],
  [
    'a dataset that is being restored',
    'restore',
    {restoringSince: minutesAgo(5)},
    {status: 'red', since: minutesAgo(5)},
  ],
  ['a webhook that was never called', 'webhook', {webhook: null}, {status: 'unknown'}],
  ['a deployment without ALERT_EMAIL', 'alerts', {isAnyoneAlerted: false}, {status: 'unknown'}],
])('%s: %s', (_title, name, more, expected) => {
  expect(check(name, more)).toMatchObject(expected)
})

test.each<[string, NearRequest, string]>([
  ['6 days before its last day', request('2026-03-07'), 'ok'],
  ['5 days before its last day', request('2026-03-06'), 'red'],
  ['on its last day', request('2026-03-01'), 'red'],
  ['late', request('2026-02-20'), 'red'],
  ['whose mailbox is not proven', request('2026-03-02', {state: 'unconfirmed'}), 'ok'],
  ['that a handler answered', request('2026-03-02', {closedAt: '2026-02-27T10:00:00Z'}), 'ok'],
  ['whose files were all given', request('2026-03-02', {state: 'ready'}), 'ok'],
  [
    'whose files were given but for one source',
    request('2026-03-02', {state: 'ready', sources: [{state: 'byHand'}]}),
    'red',
  ],
])('a request %s', (_title, one, status) => {
  expect(check('requests', {requests: [one]})?.status).toBe(status)
})

test('the days of a request are those of its brand’s calendar', () => {
  const late = new Date('2026-03-01T23:30:00Z')
  const inOslo = {requests: [request('2026-03-07')]}
  expect(check('requests', inOslo, late)?.status).toBe('red')
  const inLondon = {requests: [request('2026-03-07', {timeZone: 'Europe/London'})]}
  expect(check('requests', inLondon, late)?.status).toBe('ok')
})

test('a task that goes on breaking keeps its first time, and one that was well loses it', () => {
  const first = nextRun(null, new Date(minutesAgo(15)), ['requests'])
  const second = nextRun(first, new Date(minutesAgo(10)), ['requests', 'reports'])
  expect(second.broken).toEqual([
    {_key: 'requests', since: minutesAgo(15)},
    {_key: 'reports', since: minutesAgo(10)},
  ])
  const third = nextRun(second, new Date(minutesAgo(5)), ['reports'])
  expect(third.broken).toEqual([{_key: 'reports', since: minutesAgo(10)}])
})
