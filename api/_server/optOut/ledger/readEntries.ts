import * as z from 'zod'

import {optOutSchema} from '../../../../core/optOut/optOut.js'
import {optOutAddressId, optOutAddressSchema} from '../../../../core/optOut/optOutAddress.js'
import {openSealedText} from '../../../../core/subject/sealText.js'
import {readable} from '../../readable.js'
import type {Services} from '../../services.js'

export const storedOptOutSchema = optOutSchema.extend({_rev: z.string()})

/** An entry of the ledger with its revision and, as long as it is kept, its sealed address. */
export type StoredOptOut = z.infer<typeof storedOptOutSchema>

const readSchema = z.object({
  entries: z.array(z.unknown()),
  addresses: z.array(optOutAddressSchema.pick({_id: true, sealedAddress: true})),
})

/**
 * Reads entries together with their addresses, which lie in documents of their own.
 *
 * @param skips leaves out what cannot be read and says so in the log; otherwise that is an error
 */
export async function readEntries(
  services: Services,
  ids: readonly string[],
  {skips = false}: {readonly skips?: boolean} = {},
): Promise<StoredOptOut[]> {
  if (ids.length === 0) return []
  const {entries, addresses} = await services.query(
    readSchema,
    '{"entries": *[_id in $ids], "addresses": *[_id in $addressIds]{_id, sealedAddress}}',
    {ids, addressIds: ids.map(optOutAddressId)},
  )
  const sealed = new Map(addresses.map(({_id, sealedAddress}) => [_id, sealedAddress]))
  const read = skips
    ? readable(storedOptOutSchema, entries, 'an opt-out')
    : z.array(storedOptOutSchema).parse(entries)
  return read.map((entry) => {
    const sealedAddress = entry.sealedAddress ?? sealed.get(optOutAddressId(entry._id))
    return {...entry, ...(sealedAddress ? {sealedAddress} : {})}
  })
}

/**
 * The address of one person, from the first of their entries that still has it; `undefined` where
 * none does, or none opens. One entry that cannot be opened must not stop a run for all others.
 */
export async function openAddress(
  services: Services,
  entries: readonly Pick<StoredOptOut, 'sealedAddress'>[],
): Promise<string | undefined> {
  for (const {sealedAddress} of entries) {
    if (!sealedAddress) continue
    try {
      return await openSealedText(services.settings.secrets.SEAL_KEY, sealedAddress)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
    }
  }
  return undefined
}
