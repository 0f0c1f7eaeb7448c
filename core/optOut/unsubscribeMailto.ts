import {normalizeAddress} from '../subject/normalizeAddress.js'

/**
 * The mail that unsubscribes, as a link (RFC 2369, RFC 6068). The token stands in the subject: a
 * mailbox name holds 64 characters at most (RFC 5321, 4.5.3.1.1), and events of mails that came in
 * tell subjects and no bodies.
 *
 * @throws Refusal `bad_request` if the address is none.
 */
export function unsubscribeMailto(address: string, token: string): string {
  const normalized = normalizeAddress(address)
  const at = normalized.lastIndexOf('@')
  const mailbox = encodeURIComponent(normalized.slice(0, at))
  return `mailto:${mailbox}${normalized.slice(at)}?subject=${encodeURIComponent(`unsubscribe ${token}`)}`
}
