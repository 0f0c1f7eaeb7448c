import {createPrivateKey} from 'node:crypto'

/** Whether a text is a key that versions can be signed with: Ed25519, PKCS #8, base64 (RFC 8410). */
export function isSigningKey(text: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false
  try {
    const key = Buffer.from(text, 'base64')
    return createPrivateKey({key, format: 'der', type: 'pkcs8'}).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}
