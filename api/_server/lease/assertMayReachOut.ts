import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'

/**
 * Stops what would ask suppliers about somebody, or have them erase.
 *
 * @throws Refusal `forbidden` outside production
 */
export function assertMayReachOut({settings}: Services): void {
  if (settings.mode === 'preview') {
    throw new Refusal('forbidden', 'No request is handled from here: this is not production.')
  }
}
