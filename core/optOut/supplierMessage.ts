import type {OptOut} from './optOut.js'

/**
 * What a supplier is told of an entry:
 *
 * - `opt-out`: the person gets this no more.
 * - `opt-in`: the person took that opt-out back. It signs nobody up for what they did not get before
 *   it, and another opt-out that was told of stays.
 * - `forget`: the opt-out can be taken back no longer; what is held on that consent is to be deleted.
 */
export type SupplierMessageType = 'opt-out' | 'opt-in' | 'forget'

/** What a supplier is told, ready to be signed. */
export interface SupplierMessage {
  /** The same each time it is told, so that a supplier can drop repeats. */
  readonly id: string
  /** JSON of `type`, `id`, `address`, `brand`, `newsletter`, `channel`, `recordedAt`, `source`. */
  readonly body: string
}

type Told = Pick<OptOut, '_id' | 'brand' | 'newsletter' | 'channel' | 'recordedAt' | 'source'> &
  Partial<Pick<OptOut, 'undoneAt'>>

/**
 * One entry in the words a supplier gets. `newsletter` is a slug, or `*` for all of the brand, those
 * of the future included.
 *
 * `recordedAt` is when the person left or, of an `opt-in`, came back. Calls can overtake each other:
 * of one address, brand, newsletter and channel the latest `recordedAt` holds.
 *
 * The id is a hash of the entry and that time: it gives away nothing of the subject key, and someone
 * who came back and leaves again is told of anew.
 */
export async function supplierMessage(
  entry: Told,
  address: string,
  type: SupplierMessageType = 'opt-out',
): Promise<SupplierMessage> {
  const {_id, brand, newsletter, channel} = entry
  const {recordedAt, source} =
    type === 'opt-in' && entry.undoneAt
      ? {recordedAt: entry.undoneAt, source: 'undo-link'}
      : {recordedAt: entry.recordedAt, source: entry.source}
  const id = `${type}_${await hashOf(_id, recordedAt)}`
  const told = {type, id, address, brand, newsletter, channel, recordedAt, source}
  return {id, body: JSON.stringify(told)}
}

async function hashOf(entryId: string, recordedAt: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([entryId, recordedAt]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
