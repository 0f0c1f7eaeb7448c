import {expect, test} from 'vitest'

import type {PersonalDataRecord} from '../../../core/export/personalDataSource.js'
import {isPortable} from '../../../core/export/personalDataSource.js'
import {recordTables} from '../../../core/export/recordTables.js'

const reader = {language: 'nb', timeZone: 'Europe/Oslo'} as const

function topic(name: string): PersonalDataRecord {
  return {
    type: 'topic',
    title: 'Nyhetsbrev',
    basis: '6(1)(a)',
    isGivenByPerson: true,
    fields: [
      {key: 'name', label: 'Navn', value: name, format: 'text'},
      {key: 'since', label: 'Siden', value: '2026-03-05T23:30:00.000Z', format: 'instant'},
    ],
  }
}

test('records of one type are one list, in the reader’s clock and words', () => {
  const [table, ...others] = recordTables([topic('Nytt'), topic('Tilbud')], reader)
  expect(others).toEqual([])
  expect(table).toMatchObject({
    layout: 'list',
    columns: ['Navn', 'Siden'],
    notes: ['Grunnlag: GDPR artikkel 6(1)(a)', 'Gitt av deg'],
  })
  expect(table?.rows[0]).toEqual(['Nytt', '6. mars 2026 kl. 00:30'])
})

test('a single record is a card with a row a field', () => {
  expect(recordTables([topic('Nytt')], reader)[0]).toMatchObject({
    layout: 'card',
    columns: [],
    rows: [
      ['Navn', 'Nytt'],
      ['Siden', '6. mars 2026 kl. 00:30'],
    ],
  })
})

test('records that are too wide for a page are cards, and no field is left out', () => {
  const fields = Array.from({length: 6}, (_, index) => ({
    key: `f${index}`,
    label: `Felt ${index}`,
    value: index,
    format: 'number' as const,
  }))
  const wide = {...topic('x'), fields}
  const tables = recordTables([wide, wide], reader)
  expect(tables.map(({layout, rows}) => [layout, rows.length])).toEqual([
    ['card', 6],
    ['card', 6],
  ])
})

test('records on different grounds stand in tables of their own', () => {
  const tables = recordTables([topic('a'), {...topic('b'), isGivenByPerson: false}], reader)
  expect(tables.map(({notes}) => notes[1])).toEqual([
    'Gitt av deg',
    'Ikke gitt av deg, men oppstått i systemet',
  ])
})

test('a value that is not there says so', () => {
  const record: PersonalDataRecord = {
    ...topic('x'),
    fields: [{key: 'name', label: 'Navn', value: null, format: 'text'}],
  }
  expect(recordTables([record], reader)[0]?.rows).toEqual([['Navn', 'ikke oppgitt']])
})

test('only what the person gave, on consent or contract, can be taken along', () => {
  expect(isPortable(topic('x'))).toBe(true)
  expect(isPortable({...topic('x'), isGivenByPerson: false})).toBe(false)
  expect(isPortable({...topic('x'), basis: '6(1)(c)'})).toBe(false)
})

test.each([
  ['nb', 199.5, '199,5'],
  ['en', 199.5, '199.5'],
  ['da', 1234.25, '1234,25'],
  ['sv', 0.000_000_1, '0,0000001'],
  ['nb', 20_261_128, '20261128'],
] as const)('in %s the number %d is written %s', (language, value, written) => {
  const fields = [{key: 'price', label: 'Pris', value, format: 'number' as const}]
  const [table] = recordTables([{...topic('x'), fields}], {...reader, language})
  expect(table?.rows).toEqual([['Pris', written]])
})
