import * as z from 'zod'

import {bringIn, planRow, type ContactImport} from '../api/_server/contacts/bringIn.js'
import {contactStore} from '../api/_server/contacts/contactStore.js'
import type {Services} from '../api/_server/services.js'
import {calendarDate} from '../core/calendar/calendarDate.js'
import {columnOf, headingProblems} from '../core/contacts/contactColumns.js'
import {readContactRow} from '../core/contacts/readContactRow.js'
import {brandSchema} from '../core/content/brand.js'
import {
  assertMayImport,
  datasetOf,
  importRows,
  noRows,
  type ImportRequest,
  type RowCounts,
} from './importRows.js'

export interface ContactCounts extends RowCounts {
  imported: number
  /** Subscribers who have left every newsletter of their row: nothing of them is brought in. */
  left: number
  /** Newsletters of the rows that their people have left. */
  refusedNewsletters: number
}

/**
 * Imports a contacts file row by row.
 *
 * @throws Refusal when the file cannot be read, nothing may be written from here, or nothing works.
 */
export async function importContacts(
  services: Services,
  request: ImportRequest,
  report: (line: string) => void,
): Promise<ContactCounts> {
  await assertMayImport(services, request)
  const brands = await services.query(z.array(brandSchema), '*[_type == "brand"]')
  const today = calendarDate(await services.now(), 'Europe/Oslo')
  const given = request.isDryRun ? undefined : await openImport(services, brands)
  const counts: ContactCounts = {...noRows, imported: 0, left: 0, refusedNewsletters: 0}
  return await importRows(
    request,
    {
      into: datasetOf(services),
      columns: {columnOf, problems: headingProblems},
      read: (cells) => readContactRow(cells, brands, today),
      async take(row) {
        const plan = given ? await bringIn(given, row) : await planRow(services, row)
        counts.refusedNewsletters += plan.refused.length
        if (plan.segments.length === 0) counts.left += 1
        else counts.imported += 1
      },
      counts,
      summary,
    },
    report,
  )
}

async function openImport(
  services: Services,
  brands: ContactImport['brands'],
): Promise<ContactImport> {
  const store = contactStore(await services.resend())
  const segmentIds = new Map((await store.segments()).map(({id, name}) => [name, id]))
  return {services, store, brands, segmentIds, propertyKeys: new Set()}
}

function summary(counts: ContactCounts): string {
  return (
    `${counts.rows} rows: ${counts.imported} brought in, ${counts.left} had left, ` +
    `${counts.refusedNewsletters} newsletters refused because they were left, ` +
    `${counts.invalid} invalid, ${counts.failed} failed` +
    `${counts.skipped > 0 ? `, ${counts.skipped} done before` : ''}.`
  )
}
