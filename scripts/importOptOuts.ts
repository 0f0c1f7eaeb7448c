import {fetchSendingBrands} from '../api/_server/optOut/ledger/fetchSendingBrands.js'
import {importOptOut} from '../api/_server/optOut/ledger/importOptOut.js'
import {readLedger} from '../api/_server/optOut/ledger/readLedger.js'
import {propagateOptOuts} from '../api/_server/optOut/lists/propagateOptOuts.js'
import type {Services} from '../api/_server/services.js'
import {calendarDate} from '../core/calendar/calendarDate.js'
import {optOutColumnOf, optOutHeadingProblems} from '../core/optOut/optOutColumns.js'
import {type OptOutRow, readOptOutRow} from '../core/optOut/readOptOutRow.js'
import {scopesToRecord} from '../core/optOut/scopesToRecord.js'
import {Refusal} from '../core/refusal.js'
import {
  assertMayImport,
  datasetOf,
  importRows,
  noRows,
  type ImportRequest,
  type RowCounts,
} from './importRows.js'

export interface OptOutCounts extends RowCounts {
  recorded: number
  /** The ledger held it already. */
  known: number
  /** Recorded rows of which a list has not followed yet; the cron goes on with them. */
  pending: number
}

/**
 * Takes a file of opt-outs into the ledger row by row, each to the lists at once.
 *
 * @throws Refusal when the file cannot be read, nothing may be written from here, or nothing works.
 */
export async function importOptOuts(
  services: Services,
  request: ImportRequest,
  report: (line: string) => void,
): Promise<OptOutCounts> {
  await assertMayImport(services, request)
  const brands = await fetchSendingBrands(services)
  const today = calendarDate(await services.now(), 'Europe/Oslo')
  const counts: OptOutCounts = {...noRows, recorded: 0, known: 0, pending: 0}
  return await importRows(
    request,
    {
      into: datasetOf(services),
      columns: {columnOf: optOutColumnOf, problems: optOutHeadingProblems},
      read: (cells) => readOptOutRow(cells, brands, today),
      take: async (row) => await (request.isDryRun ? tryRow : takeRow)(services, row, counts),
      counts,
      summary,
    },
    report,
  )
}

type TakeRow = (services: Services, row: OptOutRow, counts: OptOutCounts) => Promise<void>

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

function summary(counts: OptOutCounts): string {
  const before = counts.skipped > 0 ? `, ${counts.skipped} done before` : ''
  const waiting = counts.pending > 0 ? `; of ${counts.pending} a list has yet to follow` : ''
  return (
    `${counts.rows} rows: ${counts.recorded} recorded, ${counts.known} known before, ` +
    `${counts.invalid} invalid, ${counts.failed} failed${before}${waiting}.`
  )
}
