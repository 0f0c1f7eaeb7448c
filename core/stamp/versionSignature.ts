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

/** Whether a signature over a version's hash was made with the private half of a public key. */
export async function isSignedBy(
  publicKey: string,
  hash: string,
  signature: string,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', base64url.decode(publicKey), algorithm, false, [
    'verify',
  ])
  return await crypto.subtle.verify(
    algorithm,
    key,
    base64url.decode(signature),
    encoder.encode(hash),
  )
}
