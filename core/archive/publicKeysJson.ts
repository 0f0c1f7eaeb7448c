import * as z from 'zod'

const algorithm = 'Ed25519'
const encoding = 'base64url raw'

const publicKeySchema = z.object({
  id: z.string().min(1),
  /** Ed25519, raw 32 bytes, base64url. */
  publicKey: z.string().regex(/^[\w-]{43}$/),
})

/** A list of public keys as `/api/health` publishes it; more may stand beside it. */
export const publicKeysSchema = z.object({publicKeys: z.array(publicKeySchema).min(1)})

type PublicKey = Readonly<z.infer<typeof publicKeySchema>>

/** The public keys that verify versions, as they are published and put into archive files. */
export function publicKeysJson(keys: readonly PublicKey[]) {
  return {publicKeys: keys.map(({id, publicKey}) => ({id, algorithm, publicKey, encoding}))}
}

/**
 * Reads a published list of public keys, by key id.
 *
 * @returns `undefined` for anything that is no such list.
 */
export function readPublicKeys(json: unknown): Record<string, string> | undefined {
  const parsed = publicKeysSchema.safeParse(json)
  if (!parsed.success) return undefined
  return Object.fromEntries(parsed.data.publicKeys.map(({id, publicKey}) => [id, publicKey]))
}
