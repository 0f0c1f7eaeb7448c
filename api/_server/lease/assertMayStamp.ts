import {takenMessage} from '../../../core/deployment/deploymentLease.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {holdLease} from './holdLease.js'

/**
 * Stops whoever may write no version: previews, and a second deployment on one dataset.
 *
 * @throws Refusal `forbidden` outside production; `conflict` naming the deployment that holds the
 * dataset; `unavailable` when the Content Lake cannot be asked now.
 */
export async function assertMayStamp(services: Services): Promise<void> {
  const {mode} = services.settings
  if (mode === 'embedded') return
  if (mode === 'preview') {
    throw new Refusal('forbidden', 'Nothing is stamped from here: this is not production.')
  }
  const lease = await holdLease(services)
  if (lease.state === 'taken') throw new Refusal('conflict', takenMessage(lease))
}
