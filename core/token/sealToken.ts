import {base64url, CompactEncrypt, compactDecrypt, decodeProtectedHeader, errors} from 'jose'
import * as z from 'zod'

/** What a link is for; a token of one purpose opens nothing of another. */
export type TokenPurpose =
  | 'unsubscribe'
  | 'resubscribe'
  | 'export-confirm'
  | 'export-status'
  | 'export-download'
  | 'processor'
  | 'case'
  | 'confirm-kind'

/** Keys by id, the newest first: the first seals, all open. 32 bytes each, base64url. */
export type TokenKeys = readonly {readonly id: string; readonly key: string}[]

export type OpenedToken<Claims> =
  | {readonly state: 'valid'; readonly claims: Claims}
  | {readonly state: 'invalid'}
  | {readonly state: 'expired'; readonly claims: Claims}

const envelopeSchema = z.object({
  p: z.string(),
  /** Expiry as seconds since 1970; links that never expire have none. */
  e: z.number().optional(),
  c: z.unknown(),
})

/**
 * Seals claims into an opaque, URL-safe token (JWE compact, `dir` with A256GCM, RFC 7516).
 *
 * Nobody who sees the link can read an address in it, and the key's id travels with it, so that
 * keys rotate without breaking links that are years old.
 */
export async function sealToken(
  keys: TokenKeys,
  purpose: TokenPurpose,
  claims: Readonly<Record<string, unknown>>,
  expiresAt?: Date,
): Promise<string> {
  const [newest] = keys
  if (!newest) throw new Error('no token key is set')
  const envelope = {
    p: purpose,
    ...(expiresAt ? {e: Math.floor(expiresAt.getTime() / 1000)} : {}),
    c: claims,
  }
  return await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(envelope)))
    .setProtectedHeader({alg: 'dir', enc: 'A256GCM', kid: newest.id})
    .encrypt(await sealingKey(newest.key))
}

/** Imported once: a sender's file has a link in each of 100,000 rows. */
const sealingKeys = new Map<string, Promise<CryptoKey>>()

async function sealingKey(key: string): Promise<CryptoKey> {
  const known = sealingKeys.get(key)
  if (known) return await known
  const raw = new Uint8Array(base64url.decode(key))
  const imported = crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  sealingKeys.set(key, imported)
  return await imported
}

/**
 * Opens a token. Forged, altered, truncated, foreign-purpose and wrongly shaped ones are all just
 * `invalid`: the answer tells an attacker nothing.
 */
export async function openToken<Claims>(
  keys: TokenKeys,
  purpose: TokenPurpose,
  schema: z.ZodType<Claims>,
  token: string,
  now: Date,
): Promise<OpenedToken<Claims>> {
  const envelope = await decrypt(keys, token)
  if (envelope === undefined || envelope.p !== purpose) return {state: 'invalid'}
  const claims = schema.safeParse(envelope.c)
  if (!claims.success) return {state: 'invalid'}
  const isExpired = envelope.e !== undefined && envelope.e * 1000 <= now.getTime()
  return {state: isExpired ? 'expired' : 'valid', claims: claims.data}
}

async function decrypt(
  keys: TokenKeys,
  token: string,
): Promise<z.infer<typeof envelopeSchema> | undefined> {
  if (!isCanonical(token)) return undefined
  try {
    const {kid} = decodeProtectedHeader(token)
    const key = keys.find((candidate) => candidate.id === kid)
    if (!key) return undefined
    const {plaintext} = await compactDecrypt(token, base64url.decode(key.key), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    const parsed = envelopeSchema.safeParse(JSON.parse(new TextDecoder().decode(plaintext)))
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (isUnreadable(error)) return undefined
    throw error
  }
}

function isUnreadable(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError || error instanceof TypeError || error instanceof SyntaxError
  )
}

/**
 * Whether a token is written the one way sealing writes it. Base64 has several spellings of the same
 * bytes (RFC 4648 § 3.5), and a token with one character altered must not open.
 */
function isCanonical(token: string): boolean {
  if (!/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return false
  return token
    .split('.')
    .every((part) => part.length % 4 !== 1 && base64url.encode(base64url.decode(part)) === part)
}
