import {expect, test} from 'vitest'

import {planDocument, type Keep} from '../../../core/backup/planDocument.js'

const stored = {_rev: 'r2', _createdAt: '2026-03-02', _updatedAt: '2026-03-02'}

function planned(
  type: string,
  file: Record<string, unknown>,
  dataset: Record<string, unknown>,
  keep?: Keep,
) {
  const named = {_id: 'a.b', _type: type}
  return planDocument({...named, ...file}, {...named, ...stored, ...dataset}, keep)
}

test('what is missing is put back, and what is there as it was stays, whenever it was written', () => {
  const document = {_id: 'a', _type: 'clause', _rev: 'r1', title: 'A'}
  expect(planDocument(document, undefined)).toBe('create')
  expect(planDocument(document, {...document, ...stored})).toBe('there')
})

test('what is there but for references that a killed run left weak is made as it was', () => {
  const to = (_ref: string, more: object = {}) => ({_type: 'reference', _ref, ...more})
  const file = {brand: to('b'), other: [to('c')]}
  const weak = {brand: to('b', {_weak: true}), other: [to('c')]}
  for (const keep of [undefined, 'dataset'] as const) {
    expect(planned('clause', file, weak, keep)).toBe('replace')
  }
  expect(planned('clause', weak, weak)).toBe('there')
  expect(planned('clause', {...file, title: 'A'}, {...weak, title: 'B'})).toBe('differs')
  expect(planned('clause', weak, file)).toBe('differs')
})

test('a version that differs was altered, whichever is to be kept', () => {
  for (const keep of [undefined, 'file', 'dataset'] as const) {
    expect(planned('noticeVersion', {summary: 'a'}, {summary: 'b'}, keep)).toBe('altered')
  }
})

test('of two heads the higher number stays', () => {
  expect(planned('noticeHead', {version: 3, hash: 'c'}, {version: 4, hash: 'd'}, 'file')).toBe(
    'kept',
  )
  expect(planned('noticeHead', {version: 4, hash: 'd'}, {version: 3, hash: 'c'}, 'dataset')).toBe(
    'replace',
  )
  expect(planned('noticeHead', {version: 3, hash: 'c'}, {version: 3, hash: 'c', waiting: {}})).toBe(
    'kept',
  )
  expect(planned('noticeHead', {version: 3, hash: 'c'}, {version: 3, hash: 'x'})).toBe('altered')
})

test('what was stamped, sent or purged stays so', () => {
  expect(planned('changeOutcome', {state: 'refused'}, {state: 'stamped'}, 'file')).toBe('kept')
  expect(planned('changeOutcome', {state: 'stamped'}, {state: 'refused'})).toBe('replace')
  expect(planned('delivery', {state: 'pending'}, {state: 'sent'}, 'file')).toBe('kept')
  expect(planned('delivery', {state: 'sent'}, {state: 'pending'})).toBe('replace')
  expect(planned('dataRequest', {state: 'ready'}, {state: 'purged'}, 'file')).toBe('kept')
})

test('a mailing that was stopped stays stopped, unless it had left', () => {
  expect(planned('delivery', {state: 'pending'}, {state: 'stopped'}, 'file')).toBe('kept')
  expect(planned('delivery', {state: 'stopped'}, {state: 'created'})).toBe('replace')
  expect(planned('delivery', {state: 'stopped'}, {state: 'sent'}, 'file')).toBe('kept')
  expect(planned('delivery', {state: 'sent'}, {state: 'stopped'}, 'dataset')).toBe('replace')
})

test('an opt-out in force stays in force, and what else differs is asked about', () => {
  const undone = {undoneAt: '2026-03-01'}
  expect(planned('optOut', undone, {}, 'file')).toBe('kept')
  expect(planned('optOut', {}, undone, 'file')).toBe('replace')
  expect(planned('optOut', {}, undone, 'dataset')).toBe('kept')
  expect(planned('optOut', {}, undone)).toBe('differs')
  expect(planned('clause', {title: 'a'}, {title: 'b'})).toBe('differs')
  expect(planned('clause', {title: 'a'}, {title: 'b'}, 'file')).toBe('replace')
})

test('an address is not sealed over', () => {
  expect(planned('optOutAddress', {box: 'a'}, {box: 'b'}, 'file')).toBe('kept')
})
