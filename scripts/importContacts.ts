import * as z from 'zod'

import {withoutAddresses} from '../api/_server/afterAnswer.js'
import {bringIn, planRow, type ContactImport} from '../api/_server/contacts/bringIn.js'
import {contactStore} from '../api/_server/contacts/contactStore.js'
import type {Services} from '../api/_server/services.js'
import {calendarDate} from '../core/calendar/calendarDate.js'
import {columnOf, headingProblems} from '../core/contacts/contactColumns.js'
import {readContactRow, type ContactRow} from '../core/contacts/readContactRow.js'
import {brandSchema} from '../core/content/brand.js'
import {Refusal} from '../core/refusal.js'
import {csvFile} from './csvFile.js'
import {openProgress} from './importProgress.js'

export interface ImportCounts {
  rows: number
  /** Done in a run before this one. */
  skipped: number
  imported: number
  /** Subscribers who have left every newsletter of their row: nothing of them is brought in. */
  left: number
  /** Newsletters of the rows that their people have left. */
  refusedNewsletters: number
  invalid: number
  failed: number
}

const columns = {columnOf, problems: headingProblems}
const progressEvery = 100
/** So many failures on end are no matter of rows: Resend or the Content Lake is out of reach. */
const mostFailuresOnEnd = 5

/**
 * Imports a contacts file row by row. Reports by line numbers and counts, never with an address.
 *
 * @throws Refusal when the file cannot be read, nothing may be written from here, or nothing works.
 */
export async function importContacts(
  services: Services,
  {file, isDryRun}: {readonly file: string; readonly isDryRun: boolean},
  report: (line: string) => void,
): Promise<ImportCounts> {
  if (services.settings.mode === 'preview' && !isDryRun) {
    throw new Refusal('forbidden', 'This is not production: only --dry-run is possible here.')
  }
  const brands = await services.query(z.array(brandSchema), '*[_type == "brand"]')
  const today = calendarDate(await services.now(), 'Europe/Oslo')
  const given = isDryRun ? undefined : await openImport(services, brands)
  const progress = isDryRun ? undefined : openProgress(file)
  const counts: ImportCounts = {
    rows: 0,
    skipped: 0,
    imported: 0,
    left: 0,
    refusedNewsletters: 0,
    invalid: 0,
    failed: 0,
  }
  let failuresOnEnd = 0
  for await (const {line, cells} of csvFile(file, columns)) {
    counts.rows += 1
    if (progress?.isDone(line)) {
      counts.skipped += 1
      continue
    }
    const verdict = readContactRow(cells, brands, today)
    if (verdict.state === 'invalid') {
      counts.invalid += 1
      report(`line ${line}: ${verdict.reasons.join('; ')}`)
      progress?.failed(line)
      continue
    }
    try {
      await importRow(services, given, verdict.row, counts)
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

async function openImport(
  services: Services,
  brands: ContactImport['brands'],
): Promise<ContactImport> {
  const store = contactStore(await services.resend())
  const segmentIds = new Map((await store.segments()).map(({id, name}) => [name, id]))
  return {services, store, brands, segmentIds, propertyKeys: new Set()}
}

async function importRow(
  services: Services,
  given: ContactImport | undefined,
  row: ContactRow,
  counts: ImportCounts,
): Promise<void> {
  const plan = given ? await bringIn(given, row) : await planRow(services, row)
  counts.refusedNewsletters += plan.refused.length
  if (plan.segments.length === 0) counts.left += 1
  else counts.imported += 1
}

/** A bug ends the run; what it says could hold the row. */
function withoutWords(error: unknown, line: number): Error {
  return new Error(`line ${line}: ${withoutAddresses(String(error))}`)
}

function summary(counts: ImportCounts): string {
  return (
    `${counts.rows} rows: ${counts.imported} brought in, ${counts.left} had left, ` +
    `${counts.refusedNewsletters} newsletters refused because they were left, ` +
    `${counts.invalid} invalid, ${counts.failed} failed` +
    `${counts.skipped > 0 ? `, ${counts.skipped} done before` : ''}.`
  )
}
