import * as z from 'zod'

/** A public signing key; its id is its first 16 characters. */
export interface PublicSigningKey {
  readonly id: string
  /** Raw Ed25519, 32 bytes, base64url. */
  readonly publicKey: string
}

const entry = /^([\w-]{16}):([\w-]{43})$/
const expected =
  'SIGNING_PUBLIC_KEYS_OLD: expected id:key,id:key, public keys of 32 bytes base64url whose first 16 characters are the id'

const oldKeysSchema = z
  .string()
  .transform((text) =>
    text.split(',').map((part) => {
      const [, id = '', publicKey = ''] = entry.exec(part.trim()) ?? []
      return {id, publicKey}
    }),
  )
  .refine((keys) => keys.every(({id, publicKey}) => id !== '' && publicKey.startsWith(id)))

/**
 * Reads the public keys that signed versions before the signing key was replaced, newest first.
 * What they signed keeps being shown and verified; whatever has another key is refused.
 *
 * @throws Error when an entry is no public key; it repeats none, for it may be a secret by mistake.
 */
export function parseOldSigningKeys(text: string | undefined): readonly PublicSigningKey[] {
  if (!text?.trim()) return []
  const parsed = oldKeysSchema.safeParse(text)
  if (!parsed.success) throw new Error(`Malformed settings: ${expected}.`)
  return parsed.data
}
