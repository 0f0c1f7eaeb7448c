import * as z from 'zod'

import {base64url} from '../stamp/encoding.js'

/**
 * Tell whether two keys are the same, and give neither away: so they may lie beside what the keys are
 * for, in a backup or in the dataset.
 */
export const keyMarksSchema = z.object({
  /** Of `SUBJECT_KEY`. */
  subject: z.string(),
  /** Of `SEAL_KEY`. */
  seal: z.string(),
})

export type KeyMarks = z.infer<typeof keyMarksSchema>

/** The keys that have a mark: those that cannot be changed without losing what was written by them. */
export type MarkedKey = 'SUBJECT_KEY' | 'SEAL_KEY'

const encoder = new TextEncoder()

/** The marks of two keys, always the same for the same keys. */
export async function keyMarks({
  SUBJECT_KEY,
  SEAL_KEY,
}: Readonly<Record<MarkedKey, string>>): Promise<KeyMarks> {
  return {
    subject: await markOf('SUBJECT_KEY', SUBJECT_KEY),
    seal: await markOf('SEAL_KEY', SEAL_KEY),
  }
}

/** 96 bits of an HMAC-SHA-256 under the key, over a text of its own. */
async function markOf(name: MarkedKey, secret: string): Promise<string> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'}
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ])
  // Backups have the mark over this text: another one would make every key of theirs a wrong one.
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`backup mark of ${name}`))
  return base64url.encode(new Uint8Array(mac, 0, 12))
}
