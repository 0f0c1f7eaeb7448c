import {expect, test} from 'vitest'

import {
  concernsOf,
  formFaults,
  mostWords,
  narrowedBrands,
  requestFormSchema,
} from '../../../core/export/requestForm.js'

const posted = (fields: Record<string, string>) =>
  requestFormSchema.parse({address: 'a@example.com', ...fields})

test('a form that says no more than an address asks for access, about oneself, for every brand', () => {
  const form = posted({})
  expect(form).toMatchObject({kind: 'access', subject: 'self', words: '', name: '', other: ''})
  expect(formFaults(form, true)).toEqual([])
})

test('ticked brands are read from their own fields, and none ticked is a fault', () => {
  const page = {choosesBrands: 'yes'}
  expect(posted({...page, 'brand-fit24': 'yes'}).ticked).toEqual(['fit24'])
  expect(formFaults(posted({...page, 'brand-fit24': 'yes'}), true)).toEqual([])
  expect(formFaults(posted(page), true)).toEqual(['brands'])
})

test('a lost address has to be said; words may be as many as the page promises, and no more', () => {
  expect(formFaults(posted({subject: 'lostAddress', other: ' '}), true)).toEqual(['other'])
  expect(formFaults(posted({subject: 'lostAddress', other: 'old@example.com'}), true)).toEqual([])
  const longest = 'x\r\n'.repeat(mostWords / 2 - 1)
  expect(formFaults(posted({words: `${longest}xx`}), true)).toEqual([])
  expect(formFaults(posted({words: 'x'.repeat(mostWords + 1)}), true)).toEqual(['words'])
})

test('faults come in the order of the page', () => {
  const form = posted({choosesBrands: 'yes', subject: 'lostAddress', words: 'x'.repeat(3000)})
  expect(formFaults(form, false)).toEqual(['address', 'brands', 'other', 'words'])
})

test('only an objection and a withdrawal are from something: unsaid, what the words leave', () => {
  expect(concernsOf(posted({kind: 'objection', concerns: 'other'}))).toBe('other')
  expect(concernsOf(posted({kind: 'withdrawal'}))).toBe('marketing')
  expect(concernsOf(posted({kind: 'withdrawal', words: 'Bildene mine'}))).toBe('other')
  expect(concernsOf(posted({kind: 'erasure', concerns: 'marketing'}))).toBeUndefined()
})

test('every brand ticked is no narrowing', () => {
  const party = {brands: []}
  expect(narrowedBrands(posted({choosesBrands: 'yes'}), party)).toBeUndefined()
  expect(() => narrowedBrands(posted({'brand-other': 'yes'}), party)).toThrow(/none of this/)
})
