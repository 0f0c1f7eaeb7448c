import {unsubscribeLink, type LinkSettings} from './unsubscribeLink.js'
import {unsubscribeMailto} from './unsubscribeMailto.js'
import type {UnsubscribeTarget} from './unsubscribeTarget.js'

/**
 * The headers every mail of a newsletter carries, so that mail programs can show their own
 * "unsubscribe": the pair of RFC 8058 (both must be covered by the DKIM signature) and a `List-Id`.
 *
 * `List-Id` (RFC 2919) hangs on the functions' origin, not on the brand's: it must stay the same
 * when a brand moves, or mail programs see another list.
 *
 * Where there is an address that really unsubscribes, a `mailto:` stands after the https link, which
 * comes first because it is preferred (RFC 2369, 2). Whatever slugs and hosts hold, a value has no
 * line break, and no space but the one between the two.
 */
export async function unsubscribeHeaders(
  target: UnsubscribeTarget,
  settings: LinkSettings,
): Promise<Record<'List-Unsubscribe' | 'List-Unsubscribe-Post' | 'List-Id', string>> {
  const link = new URL(await unsubscribeLink(target, settings))
  const token = link.searchParams.get('t') ?? ''
  const mailto = settings.unsubscribeAddress
    ? `, <${unsubscribeMailto(settings.unsubscribeAddress, token)}>`
    : ''
  const list = `${encodeURIComponent(target.newsletter)}.${encodeURIComponent(target.brand)}`
  return {
    'List-Unsubscribe': `<${link.href}>${mailto}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${list}.${listNamespace(settings.publicOrigin)}>`,
  }
}

/** A domain of ours; RFC 2919 keeps `localhost` for lists that have none. */
function listNamespace(publicOrigin: string): string {
  const {hostname} = new URL(publicOrigin)
  return /[a-z]/i.test(hostname) && !hostname.startsWith('[') ? hostname : 'localhost'
}
