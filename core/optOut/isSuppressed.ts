import type {Channel} from './channel.js'
import {everyNewsletter} from './optOut.js'

/** What an entry of the opt-out ledger says was left. */
export interface LeftScope {
  readonly brand: string
  readonly newsletter: string
  readonly channel: Channel
}

/** What somebody is about to send: marketing of a brand, under a newsletter's name or without. */
export interface Sending {
  readonly brand: string
  readonly newsletter?: string | undefined
  readonly channel: Channel
}

/**
 * Whether one person's entries, those in force, forbid a sending.
 *
 * A newsletter that was left stays left whatever channel it goes by today; all of a brand is left a
 * channel at a time. Without a newsletter's name only those who left all of the brand are meant.
 */
export function isSuppressed(
  entries: readonly LeftScope[],
  {brand, newsletter, channel}: Sending,
): boolean {
  return entries.some(
    (left) =>
      left.brand === brand &&
      (left.newsletter === everyNewsletter
        ? left.channel === channel
        : left.newsletter === newsletter),
  )
}
