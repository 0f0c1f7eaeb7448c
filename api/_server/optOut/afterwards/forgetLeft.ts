import * as z from 'zod'

import {isForgettable} from '../../../../core/optOut/isForgettable.js'
import {optOutAddressId, optOutAddressSchema} from '../../../../core/optOut/optOutAddress.js'
import {undoDays} from '../../../../core/optOut/undoPeriod.js'
import {commitAsSeen} from '../../commitAsSeen.js'
import type {Services} from '../../services.js'
import {fetchSendingBrands} from '../ledger/fetchSendingBrands.js'
import {readEntries} from '../ledger/readEntries.js'
import {forgetOutside} from './forgetOutside.js'

const readAtOnce = 200
const forgottenPerRun = 100

export interface Forgetting {
  readonly forgotten: number
  /** What could not be deleted at a supplier, by reason. It is tried again. */
  readonly failed: readonly string[]
}

/**
 * Deletes the addresses that nothing needs any more: each lies in a document of its own, which goes
 * with its history and the key that opens it. Keyed hash and proof stay.
 *
 * @param limitMs how long Mailchimp and suppliers may take for an answer
 */
export async function forgetLeft(
  services: Services,
  now: Date,
  limitMs = 10_000,
): Promise<Forgetting> {
  const ids = await candidates(services, now)
  const brands = ids.length > 0 ? await fetchSendingBrands(services) : []
  const run = {brands, limitMs, silent: new Set<string>()}
  const failed: string[] = []
  let forgotten = 0
  for (let start = 0; start < ids.length && forgotten < forgottenPerRun; start += readAtOnce) {
    const chunk = ids.slice(start, start + readAtOnce)
    const entries = await readEntries(services, chunk)
    for (const id of chunk) {
      const entry = entries.find(({_id}) => _id === id)
      if (entry && !isForgettable(entry, now)) continue
      const problems = entry ? await forgetOutside(services, entry, run) : []
      failed.push(...problems)
      if (problems.length > 0) continue
      if (await forget(services, id, now)) forgotten += 1
    }
  }
  return {forgotten, failed}
}

/** Entries whose address is fourteen days old, and those that were undone. */
async function candidates(services: Services, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - undoDays * 86_400_000).toISOString()
  const found = await services.query(
    z.object({
      old: z.array(optOutAddressSchema.shape.entryId),
      undone: z.array(optOutAddressSchema.shape.entryId),
    }),
    `{
      "old": *[_type == "optOutAddress" && sealedAt <= $before] | order(sealedAt asc).entryId,
      "undone": *[_type == "optOut" && defined(undoneAt) && !defined(forgottenAt)]._id
    }`,
    {before},
  )
  return [...new Set([...found.old, ...found.undone])]
}

/** Deletes the address and says so on the entry, or neither where the entry has changed since. */
async function forget(services: Services, id: string, now: Date): Promise<boolean> {
  const [entry] = await readEntries(services, [id])
  if (entry && !isForgettable(entry, now)) return false
  const mark = {
    id,
    ifRevisionID: entry?._rev ?? '',
    set: {forgottenAt: now.toISOString()},
    unset: ['sealedAddress'],
  }
  const addressAndHistory = {id: optOutAddressId(id), purge: true}
  return await commitAsSeen(services, [
    ...(entry ? [{patch: mark}] : []),
    {delete: addressAndHistory},
  ])
}
