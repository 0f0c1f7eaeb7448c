import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {assertNotRestoring} from './assertNotRestoring.js'

/**
 * Stops what would ask suppliers about somebody, or have them erase.
 *
 * @throws Refusal `forbidden` outside production; `unavailable` while the dataset is being restored
 */
export async function assertMayReachOut(services: Services): Promise<void> {
  if (services.settings.mode === 'preview') {
    throw new Refusal('forbidden', 'No request is handled from here: this is not production.')
  }
  await assertNotRestoring(services)
}
