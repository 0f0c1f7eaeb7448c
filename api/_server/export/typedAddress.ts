import {Refusal} from '../../../core/refusal.js'
import {normalizeAddress} from '../../../core/subject/normalizeAddress.js'

/**
 * An address as someone typed it into a form, normalised. One that is none is `undefined` for
 * people, who get their form back, and a refusal for programs.
 *
 * @throws Refusal `bad_request`
 */
export function typedAddress(request: Request, text: string): string | undefined {
  try {
    return normalizeAddress(text)
  } catch (error) {
    const isPerson = (request.headers.get('accept') ?? '').includes('text/html')
    if (error instanceof Refusal && isPerson) return undefined
    throw error
  }
}
