import {base64, base64url} from './encoding.js'

const algorithm = 'Ed25519'
const encoder = new TextEncoder()

/** Signs hashes with the key that only the functions hold. */
export interface VersionSigner {
  /** First 16 characters of the public key: says which key verifies. */
  readonly keyId: string
  /** The public key, raw, base64url: what `/api/health` publishes. */
  readonly publicKey: string
  sign(hash: string): Promise<string>
}

/** Opens the signing key (Ed25519, PKCS #8, base64). */
export async function openVersionSigner(signingKey: string): Promise<VersionSigner> {
  const key = await crypto.subtle.importKey('pkcs8', base64.decode(signingKey), algorithm, true, [
    'sign',
  ])
  const {x: publicKey} = await crypto.subtle.exportKey('jwk', key)
  if (publicKey === undefined) throw new Error('SIGNING_KEY is no Ed25519 key')
  return {
    keyId: publicKey.slice(0, 16),
    publicKey,
    async sign(hash) {
      return base64url.encode(
        new Uint8Array(await crypto.subtle.sign(algorithm, key, encoder.encode(hash))),
      )
    },
  }
}

/**
 * Whether a signature over a version's hash was made with the private half of a public key. What is
 * no key or no signature at all proves nothing.
 */
export async function isSignedBy(
  publicKey: string,
  hash: string,
  signature: string,
): Promise<boolean> {
  try {
    const raw = base64url.decode(publicKey)
    const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify'])
    const signed = encoder.encode(hash)
    return await crypto.subtle.verify(algorithm, key, base64url.decode(signature), signed)
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false
    throw error
  }
}
