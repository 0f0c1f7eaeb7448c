import type {OptOut} from './optOut.js'

/** An entry of the opt-out ledger as senders are told of it, who have no key to a subject's hash. */
export interface SuppressionEntry {
  readonly address: string
  readonly brand: string
  readonly newsletter: string
  readonly channel: OptOut['channel']
  readonly source: OptOut['source']
  readonly recordedAt: string
  /** When the person came back: they may be mailed again. */
  readonly undoneAt?: string
}

/** @param address opened from the entry */
export function suppressionEntry(
  optOut: Pick<OptOut, 'brand' | 'newsletter' | 'channel' | 'source' | 'recordedAt' | 'undoneAt'>,
  address: string,
): SuppressionEntry {
  const {brand, newsletter, channel, source, recordedAt, undoneAt} = optOut
  return {
    address,
    brand,
    newsletter,
    channel,
    source,
    recordedAt,
    ...(undoneAt ? {undoneAt} : {}),
  }
}
