import {base64} from '../stamp/encoding.js'

const secretShape = /^whsec_[A-Za-z0-9+/]+={0,2}$/

export interface Signable {
  readonly id: string
  /** The body as it is sent, to the letter. */
  readonly body: string
}

/**
 * The headers that prove to a receiver who sent a message: HMAC-SHA-256 over `id.timestamp.body`, in
 * the form of Standard Webhooks, for which receivers have libraries (github.com/standard-webhooks).
 *
 * Receivers refuse what was signed more than five minutes ago: sign at each attempt.
 *
 * @throws Error if the secret is none of `isSigningSecret`; it is not repeated.
 */
export async function signedHeaders(
  {id, body}: Signable,
  secret: string,
  signedAt: Date,
): Promise<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const bytes = signingSecretBytes(secret)
  if (!bytes) throw new Error('the signing secret is not whsec_ and base64')
  const timestamp = String(Math.floor(signedAt.getTime() / 1000))
  const hmac = {name: 'HMAC', hash: 'SHA-256'}
  const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['sign'])
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const signature = base64.encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

/** Whether a text is a signing secret as the standard wants it: `whsec_` and base64 of 24 to 64 bytes. */
export function isSigningSecret(text: string): boolean {
  const length = signingSecretBytes(text)?.length ?? 0
  return length >= 24 && length <= 64
}

/** The bytes of a signing secret; `undefined` if it is none. */
export function signingSecretBytes(secret: string): Uint8Array<ArrayBuffer> | undefined {
  if (!secretShape.test(secret)) return undefined
  try {
    return base64.decode(secret.slice('whsec_'.length))
  } catch {
    return undefined
  }
}
