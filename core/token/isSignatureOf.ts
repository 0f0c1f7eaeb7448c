import {base64} from '../stamp/encoding.js'
import {signingSecretBytes} from './signedHeaders.js'

/**
 * Whether a signature in the form of Standard Webhooks (`v1,` and base64) is that of these bytes,
 * `id.timestamp.body`, compared in constant time.
 */
export async function isSignatureOf(
  signature: string,
  signed: Uint8Array<ArrayBuffer>,
  secret: string,
): Promise<boolean> {
  const given = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(signature)?.[1]
  const bytes = signingSecretBytes(secret)
  if (given === undefined || !bytes) return false
  const hmac = {name: 'HMAC', hash: 'SHA-256'}
  const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['verify'])
  return await crypto.subtle.verify('HMAC', key, base64.decode(given), signed)
}
