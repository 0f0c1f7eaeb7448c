import {withoutAddresses} from '../api/_server/afterAnswer.js'
import {assertNotRestoring} from '../api/_server/lease/assertNotRestoring.js'
import {wrongKeys} from '../api/_server/lease/wrongKeys.js'
import type {Services} from '../api/_server/services.js'
import {keyFaultMessage} from '../core/deployment/keyMarkFaults.js'
import {Refusal} from '../core/refusal.js'
import {csvFile, type FileColumns, type FileRow} from './csvFile.js'
import {openProgress} from './importProgress.js'

/** What every import counts. */
export interface RowCounts {
  rows: number
  /** Done in a run before this one. */
  skipped: number
  invalid: number
  failed: number
}

export const noRows: Readonly<RowCounts> = {rows: 0, skipped: 0, invalid: 0, failed: 0}

export interface ImportRequest {
  readonly file: string
  readonly isDryRun: boolean
}

/** What is particular to one kind of file. */
export interface RowImport<Column extends string, Row, Counts extends RowCounts> {
  /** Project and dataset that rows are taken into. */
  readonly into: string
  readonly columns: FileColumns<Column>
  readonly read: (
    cells: FileRow<Column>['cells'],
  ) =>
    | {readonly state: 'valid'; readonly row: Row}
    | {readonly state: 'invalid'; readonly reasons: readonly string[]}
  /** Takes one row, or looks what would come of it; counts what did. */
  readonly take: (row: Row) => Promise<void>
  /** Added to as rows are taken. */
  readonly counts: Counts
  readonly summary: (counts: Counts) => string
}

const progressEvery = 100
/** So many failures on end are no matter of rows: a service is out of reach. */
const mostFailuresOnEnd = 5

/** Project and dataset of the settings, `abc123/production`. */
export function datasetOf({settings: {contentLake}}: Services): string {
  return `${contentLake.projectId}/${contentLake.dataset}`
}

/**
 * @throws Refusal `forbidden` where nothing may be changed from here, `unavailable` while the dataset
 * is being restored: the ledger does not say yet who has left; `conflict` with other keys than the
 * dataset's: nobody would find what is written by them.
 */
export async function assertMayImport(
  services: Services,
  {isDryRun}: ImportRequest,
): Promise<void> {
  if (services.settings.mode === 'preview' && !isDryRun) {
    throw new Refusal('forbidden', 'This is not production: only --dry-run is possible here.')
  }
  await assertNotRestoring(services)
  const wrong = await wrongKeys(services)
  if (wrong.length > 0) throw new Refusal('conflict', keyFaultMessage(wrong))
}

/**
 * Takes a file row by row, and goes on where an earlier run was stopped. Reports by line numbers and
 * counts, never with an address.
 *
 * @throws Refusal when the file cannot be read, or nothing works.
 */
export async function importRows<Column extends string, Row, Counts extends RowCounts>(
  {file, isDryRun}: ImportRequest,
  {into, columns, read, take, counts, summary}: RowImport<Column, Row, Counts>,
  report: (line: string) => void,
): Promise<Counts> {
  const progress = isDryRun ? undefined : openProgress(file, into)
  let failuresOnEnd = 0
  for await (const {line, cells} of csvFile(file, columns)) {
    counts.rows += 1
    if (progress?.isDone(line)) {
      counts.skipped += 1
      continue
    }
    const verdict = read(cells)
    if (verdict.state === 'invalid') {
      counts.invalid += 1
      report(`line ${line}: ${verdict.reasons.join('; ')}`)
      progress?.failed(line)
      continue
    }
    try {
      await take(verdict.row)
      failuresOnEnd = 0
      progress?.done(line)
    } catch (error) {
      if (!(error instanceof Refusal)) throw withoutWords(error, line)
      counts.failed += 1
      failuresOnEnd += 1
      report(`line ${line}: ${withoutAddresses(error.message)}`)
      progress?.failed(line)
      if (failuresOnEnd === mostFailuresOnEnd) {
        throw new Refusal('unavailable', `${summary(counts)}\nStopped: run it again later.`)
      }
    }
    if (counts.rows % progressEvery === 0) report(summary(counts))
  }
  progress?.finish()
  report(isDryRun ? `${summary(counts)} Nothing was changed (--dry-run).` : summary(counts))
  return counts
}

/** A bug ends the run; what it says could hold the row. */
function withoutWords(error: unknown, line: number): Error {
  return new Error(`line ${line}: ${withoutAddresses(String(error))}`)
}
