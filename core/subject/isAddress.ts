import {Refusal} from '../refusal.js'
import {normalizeAddress} from './normalizeAddress.js'

/** Whether a text is an e-mail address that can be matched by. */
export function isAddress(text: string): boolean {
  try {
    normalizeAddress(text)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
