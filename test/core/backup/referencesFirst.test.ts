import {expect, test} from 'vitest'

import {referencesFirst} from '../../../core/backup/referencesFirst.js'

const document = (_id: string, ...refs: object[]) => ({_id, _type: 'clause', body: [{refs}]})
const to = (_ref: string, more: object = {}) => ({_type: 'reference', _ref, ...more})

const orderOf = (...documents: ReturnType<typeof document>[]) =>
  referencesFirst(documents).map(({_id}) => _id)

test('what a document refers to comes before it, and else they stay as they were', () => {
  expect(orderOf(document('a'), document('b'), document('c'))).toEqual(['a', 'b', 'c'])
  expect(
    orderOf(document('a', to('c')), document('b'), document('c', to('d')), document('d')),
  ).toEqual(['d', 'c', 'a', 'b'])
})

test('a weak reference, and one to what is not there, moves nothing', () => {
  expect(orderOf(document('a', to('b', {_weak: true})), document('b'))).toEqual(['a', 'b'])
  expect(orderOf(document('a', to('gone')), document('b'))).toEqual(['a', 'b'])
})

test('documents that refer to each other, or to themselves, are each there once', () => {
  expect(orderOf(document('a', to('b')), document('b', to('a'), to('b')))).toEqual(['b', 'a'])
})
