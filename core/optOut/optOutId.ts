import type {OptOut} from './optOut.js'
import {everyNewsletter} from './optOut.js'

const maxScopeLength = 80
const plainSlug = /^[a-zA-Z0-9][a-zA-Z0-9-]*$/

/**
 * The one id an opt-out of this person and scope can have: leaving twice is one entry. It holds a
 * dot, so that no reader without a token sees it.
 *
 * Slugs that an id cannot hold (128 of `a-zA-Z0-9._-`) stand in it as a hash.
 */
export async function optOutId(
  optOut: Pick<OptOut, 'subjectKey' | 'channel' | 'brand' | 'newsletter'>,
): Promise<string> {
  return `optOut.${optOut.subjectKey}.${optOut.channel}.${await scopeId(optOut)}`
}

async function scopeId({brand, newsletter}: Pick<OptOut, 'brand' | 'newsletter'>): Promise<string> {
  const isEvery = newsletter === everyNewsletter
  const readable = `${brand}.${isEvery ? '_all' : newsletter}`
  const isPlain = plainSlug.test(brand) && (isEvery || plainSlug.test(newsletter))
  if (isPlain && readable.length <= maxScopeLength) return readable
  const bytes = new TextEncoder().encode(JSON.stringify([brand, newsletter]))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return `_${Array.from(new Uint8Array(digest, 0, 16), hexByte).join('')}`
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
