import {normalizeAddress} from './normalizeAddress.js'

const encoder = new TextEncoder()

/** Keys by their secret: importing one costs more than the hash, and a file has many rows. */
const importedKeys = new Map<string, Promise<CryptoKey>>()

/**
 * The keyed hash a person is known by in ledgers: HMAC-SHA-256 of the normalised address under
 * `SUBJECT_KEY`, the first 128 bits, lower-case hex. Still personal data (Recital 26), but nobody
 * without the key can go from it to an address or check one against it.
 */
export async function subjectKey(secret: string, address: string): Promise<string> {
  const key = importedKeys.get(secret) ?? importKey(secret)
  importedKeys.set(secret, key)
  const mac = await crypto.subtle.sign('HMAC', await key, encoder.encode(normalizeAddress(address)))
  return Array.from(new Uint8Array(mac, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
}

async function importKey(secret: string): Promise<CryptoKey> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'}
  return await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
}
