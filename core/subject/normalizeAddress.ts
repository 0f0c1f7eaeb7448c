import {Refusal} from '../refusal.js'

const shape = /^[^\s@"(),:;<>[\]\\]+@[^\s@.]+(\.[^\s@.]+)+$/u

/**
 * The one form of an e-mail address that keys, ledgers and lists are matched by: trimmed, NFC,
 * lower-cased, the domain in ASCII (IDNA, by the URL standard).
 *
 * @throws Refusal `bad_request` if it is no address. The message does not repeat it.
 */
export function normalizeAddress(address: string): string {
  const cleaned = address.trim().normalize('NFC').toLowerCase().normalize('NFC')
  const at = cleaned.lastIndexOf('@')
  const domain = asciiDomain(cleaned.slice(at + 1))
  const normalized = `${cleaned.slice(0, at)}@${domain}`
  const isSound = cleaned.isWellFormed() && cleaned.length <= 254
  if (domain === undefined || !isSound || !shape.test(normalized)) {
    throw new Refusal('bad_request', 'That is not an e-mail address: expected name@domain.')
  }
  return normalized
}

function asciiDomain(domain: string): string | undefined {
  if (!/^[^\s/?#@:\\%]+$/u.test(domain)) return undefined
  const url = URL.parse(`http://${domain}`)
  return url?.hostname
}
