import {createHmac} from 'node:crypto'

import {networkOf} from '../../../core/subject/networkOf.js'
import type {Services} from '../services.js'

/** The network a form comes from, by keyed hashes; nothing where the host does not tell. */
export interface AskingNetwork {
  readonly network?: string
  readonly wideNetwork?: string
}

/**
 * Whose network asks. Vercel overwrites both headers with the address it sees, so that no sender
 * can choose them there. The address itself goes no further than this.
 */
export function askingNetwork({settings}: Services, {headers}: Request): AskingNetwork {
  const [forwarded = ''] = (headers.get('x-forwarded-for') ?? '').split(',')
  const found = networkOf(headers.get('x-real-ip') ?? forwarded)
  if (!found) return {}
  const {SUBJECT_KEY} = settings.secrets
  // The prefix keeps it from ever being the hash of a person's address.
  const keyed = (text: string): string =>
    createHmac('sha256', SUBJECT_KEY).update(`network:${text}`).digest('hex').slice(0, 32)
  return {network: keyed(found.network), wideNetwork: keyed(found.wide)}
}
