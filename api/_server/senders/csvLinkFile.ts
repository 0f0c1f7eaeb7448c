import {Readable} from 'node:stream'

import {CsvError, parse} from 'csv-parse'
import {stringify} from 'csv-stringify/sync'
import * as z from 'zod'

import {
  type AddedColumns,
  addedColumns,
  askedColumns,
  askedColumnOf,
  type LinkDefaults,
  linkHeadingProblems,
} from '../../../core/optOut/linkColumns.js'
import {Refusal} from '../../../core/refusal.js'
import type {LinkFile} from './linkFile.js'

const longestRecord = 64 * 1024
const byteOrderMark = '\uFEFF'
const recordSchema = z.array(z.string())

type Cells = readonly string[]

/**
 * A CSV file (RFC 4180) whose first line names the columns. It is answered as it came: with its
 * delimiter (comma, semicolon or tab), line ends and byte order mark, every cell as it was, a
 * formula too: it is the sender's own file. Columns of ours that it has already are written anew.
 *
 * @throws Refusal `bad_request` when columns are missing or stand twice; its rows throw it where the
 * CSV breaks, with the line.
 */
export async function csvLinkFile(
  texts: AsyncGenerator<string>,
  defaults: LinkDefaults,
): Promise<LinkFile<Cells>> {
  const read = await readStart(texts)
  const hasMark = read.startsWith(byteOrderMark)
  const start = hasMark ? read.slice(byteOrderMark.length) : read
  const delimiter = delimiterOf(start)
  const lineEnd = /\r\n|\n|\r/.exec(start)?.[0] ?? '\n'
  const records = csvRecords(start, texts, delimiter)
  const {value: headings} = await records.next()
  const problems = headings ? linkHeadingProblems(headings, defaults) : ['it is empty']
  if (!headings || problems.length > 0) {
    await records.return(undefined)
    throw new Refusal('bad_request', `This CSV cannot be read: ${problems.join('; ')}.`)
  }
  const columns = [...headings, ...addedColumns.filter((name) => !headings.includes(name))]
  const places = askedColumns.map((name) => ({
    name,
    index: headings.findIndex((heading) => askedColumnOf(heading) === name),
  }))
  const write = (rows: readonly Cells[]): string =>
    stringify([...rows], {delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/})
  return {
    rows: records,
    cells: (row) => Object.fromEntries(places.map(({name, index}) => [name, row[index]])),
    head: `${hasMark ? byteOrderMark : ''}${write([columns])}`,
    tail: '',
    text: (rows) => write(rows.map(({row, added}) => withAdded(columns, row, added))),
  }
}

function withAdded(columns: readonly string[], row: Cells, added: AddedColumns): Cells {
  const byName = new Map<string, string>(addedColumns.map((name) => [name, String(added[name])]))
  return columns.map((name, index) => byName.get(name) ?? row[index] ?? '')
}

/** As much of the file as holds its first line. */
async function readStart(texts: AsyncGenerator<string>): Promise<string> {
  let start = ''
  while (!/\n|\r[^\n]/.test(start)) {
    const {done, value} = await texts.next()
    if (done) break
    start += value
    if (start.length > longestRecord && !/[\r\n]/.test(start)) {
      await texts.return(undefined)
      throw new Refusal('bad_request', 'This CSV cannot be read: its first line has no end.')
    }
  }
  return start
}

/** What stands between the columns: spreadsheets write any of three. */
function delimiterOf(start: string): string {
  const [headings = ''] = start.split(/[\r\n]/)
  const count = (delimiter: string): number => headings.split(delimiter).length
  return [';', '\t'].find((delimiter) => count(delimiter) > count(',')) ?? ','
}

async function* csvRecords(
  start: string,
  rest: AsyncGenerator<string>,
  delimiter: string,
): AsyncGenerator<Cells, undefined> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: longestRecord,
  })
  const source = Readable.from(joined(start, rest), {highWaterMark: 1})
  source.on('error', (error) => parser.destroy(error)).pipe(parser)
  try {
    for await (const record of parser) yield recordSchema.parse(record)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? ` at line ${error['lines']}` : ''
    throw new Refusal('bad_request', `The CSV breaks${line} (${error.code}).`)
  } finally {
    source.destroy()
    // Not waited for: it ends when the client sends more or goes, and a refusal is not to wait so long.
    rest.return(undefined).catch(() => undefined)
  }
}

async function* joined(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (start !== '') yield start
  yield* rest
}
