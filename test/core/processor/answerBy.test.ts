import {expect, test} from 'vitest'

import {answerBy, isLate, isToBeReminded} from '../../../core/processor/answerBy.js'
import {processorLanguage} from '../../../core/processor/processorLanguage.js'
import {norwegianParty} from './norwegianParty.js'

const party = norwegianParty()
const asked = (askedAt: string) => ({askedAt, state: 'byHand' as const})

test.each([
  ['2026-04-06', '2026-03-05T10:00:00Z', '2026-03-30', 'a week before the request is due'],
  ['2026-04-06', '2026-03-28T10:00:00Z', '2026-04-02', 'five days from a late asking'],
  ['2026-04-06', '2026-05-01T10:00:00Z', '2026-05-06', 'five days from an asking after the end'],
  ['2026-06-05', '2026-03-05T10:00:00Z', '2026-05-29', 'later when the request was extended'],
  ['2026-04-06', '2026-04-01T22:30:00Z', '2026-04-07', 'counted in the calendar of the brand'],
])('due %s and asked %s, a processor answers by %s: %s', (dueOn, askedAt, by) => {
  expect(answerBy({dueOn}, asked(askedAt), party)).toBe(by)
})

const due = {dueOn: '2026-04-06'}
const source = asked('2026-03-05T10:00:00Z')

test('an answer is late from the day after, and only while it is open', () => {
  expect(isLate(due, source, party, new Date('2026-03-30T21:00:00Z'))).toBe(false)
  expect(isLate(due, source, party, new Date('2026-03-30T22:30:00Z'))).toBe(true)
  const answered = {...source, state: 'nothing' as const}
  expect(isLate(due, answered, party, new Date('2026-05-01T00:00:00Z'))).toBe(false)
  const unasked = {state: 'byHand' as const}
  expect(isLate(due, unasked, party, new Date('2026-05-01T00:00:00Z'))).toBe(false)
})

test('the reminder is due three days before, once', () => {
  expect(isToBeReminded(due, source, party, new Date('2026-03-26T12:00:00Z'))).toBe(false)
  expect(isToBeReminded(due, source, party, new Date('2026-03-27T12:00:00Z'))).toBe(true)
  const reminded = {...source, remindedAt: '2026-03-27T12:00:00Z'}
  expect(isToBeReminded(due, reminded, party, new Date('2026-03-29T12:00:00Z'))).toBe(false)
})

test.each([
  ['NO', 'nb', 'nb'],
  ['NO', 'nn', 'nn'],
  ['NO', 'da', 'nb'],
  ['DK', 'nb', 'da'],
  ['SE', 'en', 'sv'],
  ['IE', 'nb', 'en'],
  [undefined, 'da', 'da'],
] as const)('people in %s are asked about a request in %s in %s', (country, request, language) => {
  expect(processorLanguage(country, request)).toBe(language)
})
