import {takenMessage} from '../../../core/deployment/deploymentLease.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {assertNotRestoring} from './assertNotRestoring.js'
import {holdLease} from './holdLease.js'

/**
 * Stops whoever may write no version: previews, a second deployment on one dataset, and everybody
 * while the dataset is being restored.
 *
 * @throws Refusal `forbidden` outside production; `conflict` naming the deployment that holds the
 * dataset; `unavailable` while it is being restored, or when the Content Lake cannot be asked now.
 */
export async function assertMayStamp(services: Services): Promise<void> {
  const {mode} = services.settings
  if (mode === 'preview') {
    throw new Refusal('forbidden', 'Nothing is stamped from here: this is not production.')
  }
  await assertNotRestoring(services)
  if (mode === 'embedded') return
  const lease = await holdLease(services)
  if (lease.state === 'taken') throw new Refusal('conflict', takenMessage(lease))
}
