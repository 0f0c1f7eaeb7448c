import * as z from 'zod'

import {sealedTextSchema} from '../subject/sealText.js'

/**
 * The sealed address of one entry of the ledger, apart from it: the entry stays for ever, and a
 * store that keeps history would keep what was once in it. This document is deleted whole, with its
 * history, and the wrapped key with it.
 */
export const optOutAddressSchema = z.object({
  _id: z.string(),
  _type: z.literal('optOutAddress'),
  entryId: z.string(),
  sealedAddress: sealedTextSchema,
  sealedAt: z.string(),
})

export type OptOutAddress = z.infer<typeof optOutAddressSchema>

/** The one address document an entry can have; private, by its dots. At most 128 characters. */
export function optOutAddressId(entryId: string): string {
  return entryId.replace(/^optOut\./, 'address.')
}
