import {Refusal} from '../refusal.js'
import {normalizeAddress} from './normalizeAddress.js'

/**
 * The normalised address in a text as mail programs write it, `Name <address>` or bare; `undefined`
 * where there is none.
 */
export function addressIn(text: string): string | undefined {
  const bare = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text
  try {
    return normalizeAddress(bare)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
