import {CsvError, parse} from 'csv-parse/browser/esm/sync'
import * as z from 'zod'

/** A file as a table of cells, or why it is none. */
export type OptOutFile =
  | {readonly state: 'read'; readonly table: readonly (readonly string[])[]}
  | {readonly state: 'too-large'}
  | {readonly state: 'no-table'; readonly line: number | undefined}

const maxBytes = 20_000_000

const tableSchema = z.array(z.array(z.string()))

/**
 * Reads a CSV file here in the browser, as UTF-8 or else as Windows-1252, which Excel still writes.
 * Cells stand between commas, semicolons or tabs, whichever its first line has the most of.
 */
export async function readOptOutFile(file: Blob): Promise<OptOutFile> {
  if (file.size > maxBytes) return {state: 'too-large'}
  const content = decode(await file.arrayBuffer())
  try {
    const cells: unknown = parse(content, {
      bom: true,
      delimiter: delimiterOf(content),
      relax_column_count: true,
      relax_quotes: true,
    })
    return {state: 'read', table: tableSchema.parse(cells)}
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {state: 'no-table', line: z.object({lines: z.number()}).safeParse(error).data?.lines}
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function delimiterOf(content: string): string {
  const [heads = ''] = content.split(/\r?\n/, 1)
  const count = (delimiter: string): number => heads.split(delimiter).length
  return [';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most), ',')
}
