import {expect, test} from 'vitest'

import {columnShares} from '../../../core/export/columnShares.js'

test('a column of long words gets more room than one of yes and no', () => {
  const rows = [['ja', 'kari.nordmann@example.com', '5. mars 2026 kl. 00:30']]
  expect(columnShares({columns: ['Betalt', 'Adresse', 'Tidspunkt'], rows})).toEqual([9, 28, 25])
})

test('no column takes the others’ room, however long its words are', () => {
  const rows = [['x'.repeat(5000), 'ja']]
  expect(columnShares({columns: ['Notat', 'Betalt'], rows})).toEqual([43, 9])
})

test('columns without a row or a word have the room of their heads', () => {
  expect(columnShares({columns: ['Navn', ''], rows: []})).toEqual([7, 3])
})
