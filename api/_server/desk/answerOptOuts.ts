import * as z from 'zod'

import {calendarDate} from '../../../core/calendar/calendarDate.js'
import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {type OptOut, optOutSchema} from '../../../core/optOut/optOut.js'
import {readOptOutRow} from '../../../core/optOut/readOptOutRow.js'
import {newsletterOf} from '../../../core/optOut/sendingBrand.js'
import {Refusal} from '../../../core/refusal.js'
import {normalizeAddress} from '../../../core/subject/normalizeAddress.js'
import {afterAnswer} from '../afterAnswer.js'
import {sendOwedReceipts} from '../optOut/afterwards/sendOwedReceipts.js'
import {fetchSendingBrands} from '../optOut/ledger/fetchSendingBrands.js'
import {importOptOut} from '../optOut/ledger/importOptOut.js'
import {readLedger} from '../optOut/ledger/readLedger.js'
import {recordOptOuts} from '../optOut/ledger/recordOptOuts.js'
import {propagateOptOuts} from '../optOut/lists/propagateOptOuts.js'
import type {DeskCall} from './commands.js'

const headers = {'cache-control': 'no-store'}

/**
 * "Unsubscribe someone who called": recorded at once, and taken to the lists after the answer.
 *
 * @throws Refusal `not_found` for a brand or newsletter that no published brand has: said by a
 * person, it is a mistake that can still be put right.
 */
export async function answerRecordOptOut(
  {address, brand, scope, language}: DeskArguments<'recordOptOut'>,
  {services, now}: DeskCall,
): Promise<Response> {
  const email = normalizeAddress(address)
  const brands = await fetchSendingBrands(services)
  const sender = brands.find(({slug}) => slug.current === brand)
  if (!sender) throw new Refusal('not_found', 'No published brand goes by that name.')
  const newsletter = scope.kind === 'newsletter' ? scope.newsletter : '*'
  if (scope.kind === 'newsletter' && !newsletterOf(sender, newsletter)) {
    throw new Refusal('not_found', 'The brand has no newsletter by that name.')
  }
  const target = {email, brand, newsletter, language}
  const given = {target, scope: {kind: scope.kind}, source: 'desk', now} as const
  const {entries, freshIds} = await recordOptOuts(services, given)
  const ids = entries.map(({_id}) => _id)
  const stored = await services.query(
    z.array(optOutSchema),
    '*[_id in $ids] | order(brand asc, newsletter asc, channel asc)',
    {ids},
  )
  await afterAnswer('taking an opt-out to the lists', () =>
    propagateOptOuts(services, {ids, freshIds}, now),
  )
  await afterAnswer('sending a receipt', () => sendOwedReceipts(services, now, freshIds))
  const answer = stored.map(({brand: left, newsletter: of, channel, lists}) => ({
    brand: left,
    newsletter: of,
    channel,
    lists: lists.map(({list, state}) => ({list, state})),
  }))
  return Response.json({entries: answer}, {headers})
}

/** What the ledger holds of an address, newest first, and how far each list has followed. */
export async function answerLookUpOptOut(
  {address}: DeskArguments<'lookUpOptOut'>,
  {services}: DeskCall,
): Promise<Response> {
  const entries = await readLedger(services, normalizeAddress(address))
  return Response.json({entries: entries.map(lookedUp)}, {headers})
}

function lookedUp({brand, newsletter, channel, source, recordedAt, undoneAt, lists}: OptOut) {
  return {
    brand,
    newsletter,
    channel,
    source,
    recordedAt,
    undoneAt: undoneAt ?? null,
    lists: lists.map(({list, target, state, outcome, attempts, error}) => ({
      list,
      target: target ?? null,
      state,
      outcome: outcome ?? null,
      attempts,
      error: error ?? null,
    })),
  }
}

/**
 * Records opt-outs of a file. A row that cannot be read stops none of the others; `row` counts from 1,
 * and no reason repeats what stood in it. Posting the same rows again records nothing.
 *
 * @throws Refusal `unavailable` when the ledger cannot be written; what was recorded by then is known
 * when the rows are posted again.
 */
export async function answerImportOptOuts(
  {rows}: DeskArguments<'importOptOuts'>,
  {services, now}: DeskCall,
): Promise<Response> {
  const brands = await fetchSendingBrands(services)
  const today = calendarDate(now, 'Europe/Oslo')
  const refused: {row: number; reason: string}[] = []
  const freshIds: string[] = []
  let recorded = 0
  let known = 0
  try {
    for (const [index, cells] of rows.entries()) {
      const verdict = readOptOutRow(cells, brands, today)
      if (verdict.state === 'invalid') {
        refused.push({row: index + 1, reason: verdict.reasons.join('; ')})
        continue
      }
      const fresh = await importOptOut(services, verdict.row, now)
      freshIds.push(...fresh.freshIds)
      if (fresh.freshIds.length > 0) recorded += 1
      else known += 1
    }
  } finally {
    if (freshIds.length > 0) {
      await afterAnswer('taking opt-outs to the lists', () =>
        propagateOptOuts(services, {ids: freshIds, freshIds}, now),
      )
    }
  }
  return Response.json({recorded, known, refused}, {headers})
}
