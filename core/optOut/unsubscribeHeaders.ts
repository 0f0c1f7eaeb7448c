import {unsubscribeLink, type LinkSettings} from './unsubscribeLink.js'
import type {UnsubscribeTarget} from './unsubscribeTarget.js'

/**
 * The headers every mail of a newsletter carries, so that mail programs can show their own
 * "unsubscribe": the pair of RFC 8058 (both must be covered by the DKIM signature) and a `List-Id`.
 *
 * `List-Id` (RFC 2919) hangs on the functions' origin, not on the brand's: it must stay the same
 * when a brand moves, or mail programs see another list.
 */
export async function unsubscribeHeaders(
  target: UnsubscribeTarget,
  settings: LinkSettings,
): Promise<Record<'List-Unsubscribe' | 'List-Unsubscribe-Post' | 'List-Id', string>> {
  return {
    'List-Unsubscribe': `<${await unsubscribeLink(target, settings)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${target.newsletter}.${target.brand}.${listNamespace(settings.publicOrigin)}>`,
  }
}

/** A domain of ours; RFC 2919 keeps `localhost` for lists that have none. */
function listNamespace(publicOrigin: string): string {
  const {hostname} = new URL(publicOrigin)
  return /[a-z]/i.test(hostname) && !hostname.startsWith('[') ? hostname : 'localhost'
}
