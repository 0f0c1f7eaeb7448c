import {normalizeAddress} from './normalizeAddress.js'

const encoder = new TextEncoder()

/**
 * The keyed hash a person is known by in ledgers: HMAC-SHA-256 of the normalised address under
 * `SUBJECT_KEY`, the first 128 bits, lower-case hex. Still personal data (Recital 26), but nobody
 * without the key can go from it to an address or check one against it.
 */
export async function subjectKey(secret: string, address: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['sign'],
  )
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(normalizeAddress(address)))
  return Array.from(new Uint8Array(mac, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
}
