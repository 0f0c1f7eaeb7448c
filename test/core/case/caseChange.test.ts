import {expect, test} from 'vitest'

import type {CaseAct} from '../../../core/case/caseAct.js'
import {caseChange, type CaseActor} from '../../../core/case/caseChange.js'
import {isDeskMailWanted} from '../../../core/case/deskMail.js'
import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'

const sealed = {wrappedKey: 'k', box: 'b'}
const request: DataRequest = dataRequestSchema.parse({
  _id: 'dataRequest.1',
  _rev: 'r1',
  _type: 'dataRequest',
  requestId: '1',
  controllerId: 'c',
  brand: 'b',
  language: 'nb',
  kind: 'erasure',
  channel: 'phone',
  subjectKey: 'k',
  sealedAddress: sealed,
  maskedAddress: 'a•••@example.com',
  receivedAt: '2026-03-05T09:00:00Z',
  receivedOn: '2026-03-05',
  dueOn: '2026-04-07',
  state: 'confirmed',
  downloadSerial: 0,
  sources: [{_key: 's', name: 's', state: 'byHand', linkSerial: 2}],
  mails: [],
  events: [],
})
const actor: CaseActor = {
  by: 'h',
  maskedBy: 'h•••@example.com',
  now: new Date('2026-04-07T10:00:00Z'),
  today: '2026-04-07',
  extendedTo: '2026-06-05',
  sealedWords: sealed,
  posted: 'p1',
}
const posted = {t: 't', form: 'f1', seen: 0}
const extend: CaseAct = {...posted, act: 'extend', words: 'Innviklet'}

test('the last day of the first month is in time for an extension, the day after is not', () => {
  expect(caseChange(request, extend, actor)).toMatchObject({
    state: 'changed',
    change: {dueOn: '2026-06-05', extension: {firstDueOn: '2026-04-07'}},
  })
  expect(caseChange(request, extend, {...actor, today: '2026-04-08'})).toEqual({
    state: 'refused',
    reason: 'tooLate',
  })
})

test('a deadline is extended once', () => {
  const extension = {at: '2026-03-06T09:00:00Z', firstDueOn: '2026-04-07'}
  expect(caseChange({...request, extension}, extend, actor)).toEqual({
    state: 'refused',
    reason: 'extended',
  })
})

test('a form acts once', () => {
  const event = {_key: 'e1', at: 'x', what: 'extended' as const, by: 'h', form: 'f1'}
  const verdict = (hash: string | null) =>
    caseChange({...request, events: [{...event, posted: hash}]}, extend, actor)
  expect(verdict('p1')).toEqual({state: 'before'})
  // Written before that was kept.
  expect(verdict(null)).toEqual({state: 'before'})
})

test('the same form with something else in it is no double click', () => {
  const acted = caseChange(request, extend, {...actor, posted: 'p0'})
  const events = acted.state === 'changed' ? (acted.change.events ?? []) : []
  expect(events).toMatchObject([{what: 'extended', form: 'f1', posted: 'p0'}])
  expect(caseChange({...request, events}, extend, actor)).toEqual({
    state: 'refused',
    reason: 'moved',
  })
  const closed = {...request, events, closedAt: '2026-04-07T10:00:00Z'}
  expect(caseChange(closed, extend, actor)).toEqual({state: 'refused', reason: 'closed'})
})

test('a case that moved meanwhile is left alone; that a colleague looked moves nothing', () => {
  const looked = {_key: 'e1', at: 'x', what: 'caseOpened' as const, by: 'o'}
  const answered = {_key: 'e2', at: 'x', what: 'sourceAnswered' as const, by: 'processor'}
  expect(caseChange({...request, events: [looked]}, extend, actor).state).toBe('changed')
  expect(caseChange({...request, events: [looked, answered]}, extend, actor)).toEqual({
    state: 'refused',
    reason: 'moved',
  })
})

test('a refusal without its reasons is none', () => {
  const draft: CaseAct = {...posted, act: 'refuse', words: 'Vi kan ikke, fordi […]'}
  expect(caseChange(request, draft, actor)).toEqual({state: 'refused', reason: 'blank'})
})

test('what is kept is kept because of a law', () => {
  const kept: CaseAct = {...posted, act: 'mark', source: 's', state: 'kept'}
  expect(caseChange(request, kept, actor)).toEqual({state: 'refused', reason: 'noLaw'})
  expect(caseChange(request, {...kept, law: 'Bokføringsloven § 13'}, actor)).toMatchObject({
    change: {sources: [{state: 'kept', linkSerial: 0, keptBecause: {law: 'Bokføringsloven § 13'}}]},
  })
})

test('a decision is told however late the mail goes out; a link to a case grows old', () => {
  const askedAt = '2026-03-05T09:00:00Z'
  const late = new Date('2026-03-05T09:16:00Z')
  expect(isDeskMailWanted({purpose: 'refused', askedAt}, new Date('2026-09-01'))).toBe(true)
  expect(isDeskMailWanted({purpose: 'openCase', askedAt}, late)).toBe(false)
})
