import {withoutAddresses} from '../api/_server/afterAnswer.js'
import {fetchSendingBrands} from '../api/_server/optOut/fetchSendingBrands.js'
import {importOptOut} from '../api/_server/optOut/importOptOut.js'
import {propagateOptOuts} from '../api/_server/optOut/propagateOptOuts.js'
import {readLedger} from '../api/_server/optOut/readLedger.js'
import type {Services} from '../api/_server/services.js'
import {calendarDate} from '../core/calendar/calendarDate.js'
import {optOutColumnOf, optOutHeadingProblems} from '../core/optOut/optOutColumns.js'
import {type OptOutRow, readOptOutRow} from '../core/optOut/readOptOutRow.js'
import {scopesToRecord} from '../core/optOut/scopesToRecord.js'
import {Refusal} from '../core/refusal.js'
import {csvFile} from './csvFile.js'
import {openProgress} from './importProgress.js'

export interface OptOutImportCounts {
  rows: number
  /** Done in a run before this one. */
  skipped: number
  recorded: number
  /** The ledger held it already. */
  known: number
  invalid: number
  failed: number
  /** Recorded rows of which a list has not followed yet; the cron goes on with them. */
  pending: number
}

const columns = {columnOf: optOutColumnOf, problems: optOutHeadingProblems}
const progressEvery = 100
/** So many failures on end are no matter of rows: the Content Lake is out of reach. */
const mostFailuresOnEnd = 5

/**
 * Takes a file of opt-outs into the ledger row by row, each to the lists at once. Reports by line
 * numbers and counts, never with an address.
 *
 * @throws Refusal when the file cannot be read, nothing may be written from here, or nothing works.
 */
export async function importOptOuts(
  services: Services,
  {file, isDryRun}: {readonly file: string; readonly isDryRun: boolean},
  report: (line: string) => void,
): Promise<OptOutImportCounts> {
  if (services.settings.mode === 'preview' && !isDryRun) {
    throw new Refusal('forbidden', 'This is not production: only --dry-run is possible here.')
  }
  const brands = await fetchSendingBrands(services)
  const today = calendarDate(await services.now(), 'Europe/Oslo')
  const progress = isDryRun ? undefined : openProgress(file)
  const counts: OptOutImportCounts = {
    rows: 0,
    skipped: 0,
    recorded: 0,
    known: 0,
    invalid: 0,
    failed: 0,
    pending: 0,
  }
  let failuresOnEnd = 0
  for await (const {line, cells} of csvFile(file, columns)) {
    counts.rows += 1
    if (progress?.isDone(line)) {
      counts.skipped += 1
      continue
    }
    const verdict = readOptOutRow(cells, brands, today)
    if (verdict.state === 'invalid') {
      counts.invalid += 1
      report(`line ${line}: ${verdict.reasons.join('; ')}`)
      progress?.failed(line)
      continue
    }
    try {
      await (isDryRun ? tryRow : takeRow)(services, verdict.row, counts)
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

type TakeRow = (services: Services, row: OptOutRow, counts: OptOutImportCounts) => Promise<void>

const takeRow: TakeRow = async (services, row, counts) => {
  const now = await services.now()
  const {freshIds} = await importOptOut(services, row, now)
  if (freshIds.length === 0) {
    counts.known += 1
    return
  }
  counts.recorded += 1
  // The opt-out stands: what goes wrong from here on is the cron's, and no failure of the row.
  const told = await propagateOptOuts(services, {ids: freshIds, freshIds}, now).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return undefined
      throw error
    },
  )
  if (told?.pending !== 0) counts.pending += 1
}

const tryRow: TakeRow = async (services, {address, left, on}, counts) => {
  const at = on ? new Date(`${on}T00:00:00Z`) : await services.now()
  const missing = scopesToRecord(left, await readLedger(services, address), at)
  counts[missing.length > 0 ? 'recorded' : 'known'] += 1
}

/** A bug ends the run; what it says could hold the row. */
function withoutWords(error: unknown, line: number): Error {
  return new Error(`line ${line}: ${withoutAddresses(String(error))}`)
}

function summary(counts: OptOutImportCounts): string {
  const before = counts.skipped > 0 ? `, ${counts.skipped} done before` : ''
  const waiting = counts.pending > 0 ? `; of ${counts.pending} a list has yet to follow` : ''
  return (
    `${counts.rows} rows: ${counts.recorded} recorded, ${counts.known} known before, ` +
    `${counts.invalid} invalid, ${counts.failed} failed${before}${waiting}.`
  )
}
