import {normalizeAddress} from '../subject/normalizeAddress.js'
import {sealToken, type TokenKeys} from '../token/sealToken.js'
import type {UnsubscribeTarget} from './unsubscribeTarget.js'

/** Where links live and what they are sealed with. */
export interface LinkSettings {
  readonly keys: TokenKeys
  /** Origin of the functions. */
  readonly publicOrigin: string
  /** The brand's own origin for links, where it has one. */
  readonly linkHost?: string | null | undefined
  /** Where a mail unsubscribes too; only ever set where it really does. */
  readonly unsubscribeAddress?: string | undefined
}

/**
 * The link at the foot of a newsletter, and in its header. It never expires: people keep mails for
 * years, and CAN-SPAM's 30 days (15 U.S.C. 7704(a)(3)) are a floor.
 *
 * @throws Refusal `bad_request` if the address is none.
 */
export async function unsubscribeLink(
  target: UnsubscribeTarget,
  {keys, publicOrigin, linkHost}: LinkSettings,
): Promise<string> {
  const token = await sealToken(keys, 'unsubscribe', {
    email: normalizeAddress(target.email),
    brand: target.brand,
    newsletter: target.newsletter,
    language: target.language,
  })
  return `${(linkHost ?? publicOrigin).replace(/\/$/, '')}/api/unsubscribe?t=${token}`
}
