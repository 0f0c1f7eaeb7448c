import {createReadStream, openSync, readSync, closeSync} from 'node:fs'

import {parse, CsvError} from 'csv-parse'
import * as z from 'zod'

import {Refusal} from '../core/refusal.js'

/** One row of the file, by the number of the line it ends on. */
export interface FileRow<Column extends string> {
  readonly line: number
  readonly cells: Readonly<Partial<Record<Column, string>>>
}

/** What the columns of a kind of file are. */
export interface FileColumns<Column extends string> {
  /** The column a heading names, if any; columns of no name are passed over. */
  readonly columnOf: (heading: string) => Column | undefined
  /** What is wrong with the headings; nothing when they will do. Repeats no cell. */
  readonly problems: (headings: readonly string[]) => string[]
}

const recordSchema = z.object({
  record: z.array(z.string()),
  info: z.object({lines: z.number()}),
})

/**
 * The rows of a file whose first line names its columns, one after the other: it may be larger than
 * memory.
 *
 * @throws Refusal `not_found` when there is no such file, `bad_request` when it is no CSV or columns
 * are missing; never with words of the file.
 */
export async function* csvFile<Column extends string>(
  file: string,
  {columnOf, problems: headingProblems}: FileColumns<Column>,
): AsyncGenerator<FileRow<Column>> {
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(file),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  createReadStream(file)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)
  let columns: (Column | undefined)[] | undefined
  try {
    for await (const read of parser) {
      const {record, info} = recordSchema.parse(read)
      if (columns) {
        yield {line: info.lines, cells: cellsOf(columns, record)}
      } else {
        const problems = headingProblems(record)
        if (problems.length > 0) {
          throw new Refusal('bad_request', `This file cannot be read: ${problems.join('; ')}.`)
        }
        columns = record.map(columnOf)
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal('bad_request', `This file is no CSV (${error.code}).`)
  }
  if (!columns)
    throw new Refusal('bad_request', 'This file is empty: its first line names columns.')
}

function cellsOf<Column extends string>(
  columns: readonly (Column | undefined)[],
  record: readonly string[],
): Partial<Record<Column, string>> {
  const named = columns.map((column, index) => [column, record[index] ?? ''] as const)
  const cells: Partial<Record<Column, string>> = {}
  for (const [column, cell] of named) if (column) cells[column] = cell
  return cells
}

/** What stands between the columns, by the first line: spreadsheets write any of three. */
function delimiterOf(file: string): string {
  const start = Buffer.alloc(4096)
  const descriptor = openFile(file)
  try {
    const length = readSync(descriptor, start)
    const [headings = ''] = start.toString('utf8', 0, length).split(/\r?\n/)
    const count = (delimiter: string): number => headings.split(delimiter).length
    return [';', '\t'].find((delimiter) => count(delimiter) > count(',')) ?? ','
  } finally {
    closeSync(descriptor)
  }
}

function openFile(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (cause) {
    throw new Refusal('not_found', `${file} cannot be read.`, {cause})
  }
}
