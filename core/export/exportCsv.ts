import {stringify} from 'csv-stringify/browser/esm/sync'

import type {ExportContent} from './exportContent.js'
import type {RecordType, SectionHead} from './exportFile.js'
import type {PersonalDataRecord, RecordField} from './personalDataSource.js'

const batchRows = 200

/** Columns before a record's own: where it comes from, and on what ground it is held. */
const provenance = ['source', 'organisation', 'searchedAt', 'basis', 'isGivenByPerson'] as const

/**
 * Records of one type of one source as CSV (RFC 4180), in pieces: stable keys as heads, a record a
 * line, UTF-8 with a byte order mark, without which spreadsheets misread æ, ø and å.
 *
 * A text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a tab or a
 * line break) gets an apostrophe before it; a number stays one, below zero too. An empty cell is a
 * field that the record lacks, or that is `null`.
 */
export async function* exportCsv(
  {recordsOf}: ExportContent,
  section: SectionHead,
  {type, fields}: RecordType,
): AsyncGenerator<string> {
  yield csvLines([[...provenance, ...fields.map(safeCell)]], true)
  let rows: string[][] = []
  for await (const record of recordsOf(section)) {
    if (record.type !== type) continue
    rows.push(rowOf(record, section, fields))
    if (rows.length < batchRows) continue
    yield csvLines(rows)
    rows = []
  }
  if (rows.length > 0) yield csvLines(rows)
}

function rowOf(
  record: PersonalDataRecord,
  {source, organisation, searchedAt}: SectionHead,
  keys: readonly string[],
): string[] {
  const {basis, isGivenByPerson} = record
  const values = new Map(record.fields.map(({key, value}) => [key, value]))
  const own = keys.map((key) => values.get(key) ?? null)
  return [source, organisation, searchedAt, basis, isGivenByPerson, ...own].map(safeCell)
}

function safeCell(value: RecordField['value']): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  return /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/.test(value) ? `'${value}` : value
}

function csvLines(rows: readonly (readonly string[])[], bom = false): string {
  return stringify(
    rows.map((row) => [...row]),
    {bom, quoted_match: /[\r\n]/, record_delimiter: 'windows'},
  )
}
