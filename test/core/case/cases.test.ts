import {expect, test} from 'vitest'

import {caseCounts} from '../../../core/case/caseCounts.js'
import {caseClosedAt, caseStep, isClosed} from '../../../core/case/caseStep.js'
import {dueStanding} from '../../../core/case/dueStanding.js'
import type {ListedCase} from '../../../core/case/listedCase.js'
import {median, medianDays} from '../../../core/case/medianDays.js'
import {
  openSourceStates,
  sourceStates,
  type SourceState,
} from '../../../core/export/sourceAnswer.js'

function request(
  changes: Partial<Omit<ListedCase, 'sources'>> = {},
  ...states: SourceState[]
): ListedCase {
  return {
    _id: 'dataRequest.a',
    requestId: 'a',
    brand: 'klinikk24',
    language: 'nb',
    kind: 'access',
    subject: 'self',
    channel: 'page',
    receivedAt: '2026-11-02T10:00:00.000Z',
    receivedOn: '2026-11-02',
    dueOn: '2026-12-02',
    state: 'confirmed',
    sources: states.map((state, index) => ({_key: `s${index}`, name: `s${index}`, state})),
    events: [],
    unsentMails: 0,
    ...changes,
  }
}

test('an answer on the last day is in time, and late the day after', () => {
  expect(dueStanding('2026-12-02', '2026-12-02')).toEqual({standing: 'today', days: 0})
  expect(dueStanding('2026-12-02', '2026-12-03')).toEqual({standing: 'late', days: 1})
})

test('a request is to be seen a week before its last day', () => {
  expect(dueStanding('2026-12-02', '2026-11-24')).toEqual({standing: 'ahead', days: 8})
  expect(dueStanding('2026-12-02', '2026-11-25')).toEqual({standing: 'soon', days: 7})
  expect(dueStanding('2026-12-02', '2026-12-01')).toEqual({standing: 'soon', days: 1})
})

test('days to the last day are calendar days, through the change to summer time', () => {
  expect(dueStanding('2026-03-30', '2026-03-28').days).toBe(2)
  expect(dueStanding('2028-03-01', '2028-02-28').days).toBe(2)
})

test('a request that nobody confirmed waits for the person', () => {
  expect(caseStep(request({state: 'unconfirmed'}))).toBe('waitsForPerson')
})

test('a copy for the person who asked is collected; anything else is answered by hand', () => {
  expect(caseStep(request())).toBe('collecting')
  expect(caseStep(request({kind: 'erasure'}))).toBe('byHand')
  expect(caseStep(request({subject: 'child'}))).toBe('byHand')
  expect(caseStep(request({subject: 'lostAddress'}))).toBe('byHand')
  expect(caseStep(request({channel: 'letter'}))).toBe('byHand')
})

test('a source that gives nothing without a hand makes the case one for a hand', () => {
  for (const state of ['several', 'inPerson', 'failed'] as const) {
    expect(caseStep(request({state: 'ready'}, 'found', state)), state).toBe('byHand')
    expect(caseStep(request({state: 'collecting'}, state, 'needsFact')), state).toBe('byHand')
  }
})

test('a source that wants a fact waits for the person, one that people search for those people', () => {
  expect(caseStep(request({state: 'collecting'}, 'found', 'needsFact'))).toBe('waitsForPerson')
  expect(caseStep(request({state: 'collecting'}, 'found', 'byHand'))).toBe('waitsForOthers')
  expect(caseStep(request({state: 'collecting'}, 'waiting', 'byHand'))).toBe('collecting')
})

test('while a handler doubts who asks a case waits for the person, however it is handled', () => {
  const doubt = {_key: 'e1', at: '2026-11-03T10:00:00Z', what: 'identityDoubted', by: 'h'} as const
  expect(caseStep(request({events: [doubt]}, 'several'))).toBe('waitsForPerson')
  expect(caseStep(request({kind: 'erasure', events: [doubt]}))).toBe('waitsForPerson')
  const proof = {...doubt, _key: 'e2', what: 'identityProven'} as const
  expect(caseStep(request({kind: 'erasure', events: [doubt, proof]}))).toBe('byHand')
})

test('files do not close a case while a source has yet to answer, or failed', () => {
  expect(isClosed(request({state: 'ready'}, 'found', 'nothing', 'elsewhere'))).toBe(true)
  for (const state of openSourceStates) {
    expect(isClosed(request({state: 'ready'}, 'found', state)), state).toBe(false)
  }
})

test('a case that a handler has closed is closed, whatever its sources say', () => {
  for (const state of sourceStates) {
    const closed = request({state: 'answered', closedAt: '2026-11-09T10:00:00.000Z'}, state)
    expect(caseStep(closed), state).toBe('answered')
    expect(caseClosedAt(closed), state).toBe('2026-11-09T10:00:00.000Z')
  }
})

test('the files of a closed case are there until they are purged', () => {
  const closedAt = '2026-11-09T10:00:00.000Z'
  expect(caseStep(request({state: 'ready', closedAt}, 'found'))).toBe('ready')
  expect(caseStep(request({state: 'purged', closedAt}, 'found'))).toBe('answered')
})

test('what is closed is neither late nor due', () => {
  const {open, late, soon, closed} = caseCounts(
    [
      request({dueOn: '2026-11-01'}),
      request({dueOn: '2026-11-28'}),
      request({dueOn: '2026-12-05'}),
      request({dueOn: '2026-12-06'}),
      request({dueOn: '2026-11-01', state: 'answered'}),
    ],
    '2026-11-28',
  )
  expect({open, late, soon, closed}).toEqual({open: 4, late: 1, soon: 2, closed: 1})
})

test('cases are counted by kind, and open ones by what they wait for', () => {
  const {byKind, byStep} = caseCounts(
    [
      request({kind: 'erasure'}),
      request({kind: 'erasure', state: 'answered'}),
      request({state: 'ready'}, 'found'),
      request({state: 'collecting'}, 'byHand'),
    ],
    '2026-11-28',
  )
  expect(byKind).toEqual([
    {kind: 'access', open: 1, closed: 1},
    {kind: 'erasure', open: 1, closed: 1},
  ])
  expect(byStep).toEqual([
    {step: 'byHand', count: 1},
    {step: 'waitsForOthers', count: 1},
  ])
})

test('the median is the value in the middle, of an even number the mean of the two there', () => {
  expect(median([])).toBeUndefined()
  expect(median([30])).toBe(30)
  expect(median([90, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 90])).toBe(3.5)
})

const oslo = {now: new Date('2026-11-28T12:00:00Z'), timeZone: 'Europe/Oslo'}

test('how long cases took is told for twelve months, those without a closed one too', () => {
  const months = medianDays([request()], oslo)
  expect(months).toHaveLength(12)
  expect(months[0]).toEqual({month: '2025-12', closed: 0})
  expect(months[11]).toEqual({month: '2026-11', closed: 0})
})

test('a case counts from the day it came by letter, not from when it was registered', () => {
  const letter = request({
    channel: 'letter',
    receivedOn: '2026-10-20',
    receivedAt: '2026-10-27T09:00:00.000Z',
    state: 'answered',
    closedAt: '2026-11-03T10:00:00.000Z',
  })
  expect(medianDays([letter], oslo)[11]).toEqual({month: '2026-11', closed: 1, days: 14})
})

test('a case closed at midnight counts in the month that the brand’s calendar shows', () => {
  const closed = request({state: 'answered', closedAt: '2026-10-31T23:30:00.000Z'})
  const early = {...closed, receivedOn: '2026-10-30'}
  expect(medianDays([early], oslo)[11]).toEqual({month: '2026-11', closed: 1, days: 2})
  expect(medianDays([early], {...oslo, timeZone: 'UTC'})[10]).toEqual({
    month: '2026-10',
    closed: 1,
    days: 1,
  })
})
