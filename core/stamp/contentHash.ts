import canonicalize from 'canonicalize'

import type {ResolvedNotice} from '../compose/resolvedNotice.js'

/** SHA-256 as lower-case hex of the canonical JSON (RFC 8785) of a value. */
export async function hashOf(value: unknown): Promise<string> {
  const canonical = canonicalize(value)
  if (canonical === undefined) throw new Error('only JSON can be hashed')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * What a reader sees, as one number: two notices with the same hash read the same.
 *
 * Dates, numbers and looks are no part of it, so that publishing the same text twice is no change.
 */
export async function contentHash(resolved: ResolvedNotice): Promise<string> {
  return await hashOf(resolved)
}
