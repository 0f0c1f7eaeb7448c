import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'

import {exportCsv} from '../../../core/export/exportCsv.js'
import {exportContent, record, section, textOf} from '../../api/exportContent.js'

async function csvOf(records: Parameters<typeof section>[0]): Promise<string> {
  const own = section(records)
  const [type] = own.head.types
  if (!type) throw new Error('no type')
  return await textOf(exportCsv(exportContent([own]), own.head, type))
}

async function cellsOf(value: string | number | boolean | null): Promise<string> {
  const rows: unknown = parse(await csvOf([record({a: value})]), {bom: true})
  return String(Array.isArray(rows) ? rows[1].at(-1) : '')
}

test.each(['=1+1', '+47 1', '-x', '@SUM(A1)', '\tx', '\rx', '=cmd|"/c calc"!A1'])(
  'a text that a spreadsheet takes for a formula gets an apostrophe: %j',
  async (text) => {
    expect(await cellsOf(text)).toBe(`'${text}`)
  },
)

test.each([
  [-5, '-5'],
  [3.25, '3.25'],
  [true, 'true'],
  [null, ''],
  ['a "b", c;\nd', 'a "b", c;\nd'],
])('%j comes out as %j', async (value, expected) => {
  expect(await cellsOf(value)).toBe(expected)
})

test('lines end as RFC 4180 says, and quotes are doubled', async () => {
  const csv = await csvOf([record({a: 'x "y"'})])
  expect(csv).toBe(
    '\ufeffsource,organisation,searchedAt,basis,isGivenByPerson,a\r\n' +
      'ledgers,Sanity,2026-11-22T03:06:00.000Z,6(1)(c),true,"x ""y"""\r\n',
  )
})
