import {stringify} from 'csv-stringify/browser/esm/sync'

import {dateWords} from '../words/dateWords.js'
import type {RecordOfProcessing} from './recordOfProcessing.js'
import {activityColumns, identityParts, recordExtras} from './recordParts.js'

const columns = [...identityParts, ...activityColumns, ...recordExtras]

/**
 * The record as a table for spreadsheets (RFC 4180), a row an activity, the controller's own facts
 * in each, so that a row can be read alone.
 *
 * It begins with a byte order mark, without which spreadsheets misread æ, ø and å. A cell that a
 * spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a tab or a carriage
 * return) gets an apostrophe before it.
 *
 * A document that is not finished may be a purpose: it stands in a row of its own, so that no
 * activity goes missing unseen.
 *
 * @param factsAt When the facts were read.
 */
export function recordCsv(record: RecordOfProcessing, factsAt: string): string {
  const {heads, identity, timeZone, language} = record
  const own = identityParts.map((part) => identity[part].text)
  const asOf = dateWords(language, factsAt, timeZone)
  const rows = record.activities.map(({cells, gaps}) => [
    ...own,
    ...activityColumns.map((column) => cells[column].text),
    gaps.map(({documentName, what}) => `${documentName}: ${what}`).join('\n'),
    asOf,
  ])
  const unread = record.gaps.filter(({documentId}) => record.unfinished.includes(documentId))
  const unreadRows = unread.map(({documentName, what}) => [
    ...own,
    documentName,
    ...activityColumns.slice(1).map(() => ''),
    what,
    asOf,
  ])
  return stringify([columns.map((column) => heads[column]), ...rows, ...unreadRows], {
    bom: true,
    escape_formulas: true,
    // A line break inside a cell is no end of a row, whichever kind it is.
    quoted_match: /[\r\n]/,
    record_delimiter: 'windows',
  })
}
