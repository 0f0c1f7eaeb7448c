import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {recordCsv} from '../../../core/record/recordCsv.js'
import {recordFileName} from '../../../core/record/recordFileName.js'
import {recordOfProcessing} from '../../../core/record/recordOfProcessing.js'
import {activityColumns, identityParts, recordExtras} from '../../../core/record/recordParts.js'
import {norwegianFacts, norwegianNotice} from '../compose/norwegianNotice.js'
import {parseCsv} from './parseCsv.js'

const factsAt = '2026-11-22T23:30:00Z'
const columns = [...identityParts, ...activityColumns, ...recordExtras]

function recordWith(subjects = 'Pasienter', unfinished: string[] = []) {
  const facts: NoticeFacts = norwegianFacts()
  const purposes = facts.purposes.map((one) => ({...one, subjects: {nb: subjects}}))
  const source = {facts: {...facts, purposes}, notices: [norwegianNotice()], unfinished}
  return recordOfProcessing(source, 'drift', 'nb')
}

test('the CSV read back is the record: heads, then a row an activity with every answer', () => {
  const record = recordWith()
  const [heads, ...rows] = parseCsv(recordCsv(record, factsAt))
  expect(heads).toEqual(columns.map((column) => record.heads[column]))
  expect(rows).toHaveLength(record.activities.length)
  for (const [index, activity] of record.activities.entries()) {
    const row = rows[index] ?? []
    expect(row.slice(0, identityParts.length)).toEqual(
      identityParts.map((part) => record.identity[part].text),
    )
    expect(row.slice(identityParts.length, -recordExtras.length)).toEqual(
      activityColumns.map((column) => activity.cells[column].text),
    )
    expect(row.at(-2)?.split('\n')).toHaveLength(activity.gaps.length)
    expect(row.at(-1)).toBe('23. november 2026')
  }
})

test('spreadsheets are told that it is UTF-8, and rows end as RFC 4180 says', () => {
  const csv = recordCsv(recordWith('Ansatte på Ørsta æøå'), factsAt)
  const bytes = new TextEncoder().encode(csv)
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.endsWith('\r\n')).toBe(true)
  expect(csv).toContain('Ansatte på Ørsta æøå')
})

test.each(['=1+1', '+47 22', '-1', '@SUM(A1)', '\uFF1D1'])(
  'a cell that begins like a formula (%s) is kept from being one',
  (text) => {
    const at = columns.indexOf('subjects')
    const [, row] = parseCsv(recordCsv(recordWith(text), factsAt))
    expect(row?.[at]).toBe(`'${text}`)
  },
)

test('whatever a fact says, it comes back whole from its cell', () => {
  const at = columns.indexOf('subjects')
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '\r', 'ø'),
    minLength: 1,
  })
  fc.assert(
    fc.property(words, (text) => {
      fc.pre(text.trim() !== '')
      const rows = parseCsv(recordCsv(recordWith(text), factsAt))
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]))
      expect(rows.slice(1).map((row) => row[at])).toEqual(rows.slice(1).map(() => text.trim()))
    }),
  )
})

test('a document that is not finished stands in a row of its own', () => {
  const record = recordWith('Pasienter', ['purpose-half (subjects)'])
  const rows = parseCsv(recordCsv(record, factsAt))
  expect(rows).toHaveLength(1 + record.activities.length + 1)
  expect(rows.at(-1)?.[columns.indexOf('purpose')]).toBe('purpose-half (subjects)')
})

test('a file is named for record, controller and day, in letters every machine has', () => {
  const controller = {id: 'x', name: 'Ærlig Øst & Åsen A/S'}
  expect(recordFileName({controller, language: 'da'}, new Date(factsAt), 'pdf')).toBe(
    'fortegnelse-aerlig-ost-asen-a-s-2026-11-22.pdf',
  )
})
