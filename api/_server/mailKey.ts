import {hashOf} from '../../core/stamp/contentHash.js'

/**
 * The idempotency key of one mail to one of several people, by a hash of the address. A place in a list
 * would do for one list alone: who takes somebody's place in it would count as mailed.
 *
 * @example await mailKey('anchor/version.fit24.privacy.nb.3', lead)
 */
export async function mailKey(mail: string, address: string): Promise<string> {
  const hash = await hashOf({to: address.trim().toLowerCase()})
  return `${mail}/${hash.slice(0, 32)}`
}
