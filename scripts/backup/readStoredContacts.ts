import * as z from 'zod'

import type {Services} from '../../api/_server/services.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {isAddress} from '../../core/subject/isAddress.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import type {ResendContact} from './replayContact.js'

const entrySchema = optOutSchema.pick({
  subjectKey: true,
  brand: true,
  newsletter: true,
  channel: true,
  undoneAt: true,
  returning: true,
})

/** A contact, and what the ledger holds of the person. */
export interface StoredContact {
  readonly contact: ResendContact
  readonly ledger: readonly z.infer<typeof entrySchema>[]
}

/**
 * A page of contacts with their entries in the ledger, by one read. One whose address the ledger has
 * no key for (`kari@intranett`) is in none of its entries, and is left out.
 */
export async function readStoredContacts(
  services: Services,
  page: readonly ResendContact[],
): Promise<StoredContact[]> {
  const {SUBJECT_KEY} = services.settings.secrets
  const contacts = page.filter(({email}) => isAddress(email))
  const keys = await Promise.all(contacts.map(({email}) => subjectKey(SUBJECT_KEY, email)))
  const entries = await services.query(
    z.array(entrySchema),
    '*[_type == "optOut" && subjectKey in $keys]{subjectKey, brand, newsletter, channel, undoneAt, returning}',
    {keys},
  )
  return contacts.map((contact, index) => ({
    contact,
    ledger: entries.filter(({subjectKey: key}) => key === keys[index]),
  }))
}
