import {expect, test} from 'vitest'

import {withWeakReferences} from '../../../core/backup/withWeakReferences.js'

const to = (_ref: string, more: object = {}) => ({_type: 'reference', _ref, ...more})

test('references to what is named are weak at any depth, and all else stays as it was', () => {
  const document = {
    _id: 'a',
    _type: 'clause',
    title: 'A',
    brand: to('b'),
    body: [{_key: 'k', spans: [to('b', {_key: 'l'}), to('c')], none: null}],
  }
  expect(withWeakReferences(document, new Set(['b', 'd']))).toEqual({
    ...document,
    brand: to('b', {_weak: true}),
    body: [{_key: 'k', spans: [to('b', {_key: 'l', _weak: true}), to('c')], none: null}],
  })
  expect(withWeakReferences(document, new Set())).toBe(document)
})
