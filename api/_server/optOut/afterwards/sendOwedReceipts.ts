import * as z from 'zod'

import {isDue} from '../../../../core/optOut/isDue.js'
import {optOutSchema} from '../../../../core/optOut/optOut.js'
import type {Services} from '../../services.js'
import {readEntries, type StoredOptOut} from '../ledger/readEntries.js'
import {sendReceipt} from './sendReceipt.js'

const actsPerRun = 50
const owedSchema = z.array(
  optOutSchema.pick({_id: true, subjectKey: true, recordedAt: true, receipt: true}),
)

/** Sends the receipts that acts still owe, of those entries alone when they are named. */
export async function sendOwedReceipts(
  services: Services,
  now: Date,
  ids?: readonly string[],
): Promise<{readonly sent: number; readonly owed: number}> {
  // What is owed stays owed: production's next run sends it.
  if (services.settings.mode === 'preview') return {sent: 0, owed: ids?.length ?? 0}
  const which = ids ? '_id in $ids && ' : ''
  const owed = await services.query(
    owedSchema,
    `*[_type == "optOut" && ${which}receipt.state == "owed" && !defined(undoneAt)]
      | order(recordedAt asc) {_id, subjectKey, recordedAt, receipt}`,
    {ids: ids ?? []},
  )
  const due = owed.filter(({receipt}) => receipt && isReceiptDue(receipt, now))
  const acts = [...Map.groupBy(due, ({subjectKey, recordedAt}) => `${subjectKey} ${recordedAt}`)]
  let sent = 0
  for (const [, entries] of acts.slice(0, actsPerRun)) {
    const stored = await readEntries(
      services,
      entries.map(({_id}) => _id),
    )
    const state = await sendReceipt(services, stored.filter(isOwed), now)
    if (state === 'sent') sent += 1
  }
  return {sent, owed: acts.length - sent}
}

function isOwed({receipt, undoneAt}: StoredOptOut): boolean {
  return receipt?.state === 'owed' && !undoneAt
}

function isReceiptDue(
  {tries, lastTriedAt}: NonNullable<StoredOptOut['receipt']>,
  now: Date,
): boolean {
  const waiting = {_key: '', list: 'resend-topic', state: 'pending', attempts: tries} as const
  return isDue({...waiting, lastAttemptAt: lastTriedAt}, now)
}
