import type {OptOut} from './optOut.js'

/** What a supplier is told, ready to be signed. */
export interface SupplierMessage {
  /** The same each time the entry is told, so that a supplier can drop repeats. */
  readonly id: string
  /** JSON of `type`, `id`, `address`, `brand`, `newsletter`, `channel`, `recordedAt`, `source`. */
  readonly body: string
}

/**
 * One opt-out in the words a supplier gets: who gets what no more. `newsletter` is a slug, or `*` for
 * all of the brand, those of the future included.
 *
 * The id is a hash of the entry and of when it was recorded: it gives away nothing of the subject
 * key, and someone who came back and leaves again is told of anew.
 */
export async function supplierMessage(
  entry: Pick<OptOut, '_id' | 'brand' | 'newsletter' | 'channel' | 'recordedAt' | 'source'>,
  address: string,
): Promise<SupplierMessage> {
  const {brand, newsletter, channel, recordedAt, source} = entry
  const id = await messageId(entry)
  const told = {type: 'opt-out', id, address, brand, newsletter, channel, recordedAt, source}
  return {id, body: JSON.stringify(told)}
}

async function messageId({_id, recordedAt}: Pick<OptOut, '_id' | 'recordedAt'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([_id, recordedAt]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16)
  return `opt-out_${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
