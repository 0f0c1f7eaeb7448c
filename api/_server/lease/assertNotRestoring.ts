import {restoringMessage} from '../../../core/deployment/datasetRestoring.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {restoringSince} from './readRestoring.js'

/**
 * Stops what needs all of a dataset while it is being restored.
 *
 * @throws Refusal `unavailable` while it is, so that who asked asks again
 */
export async function assertNotRestoring(services: Services): Promise<void> {
  const since = await restoringSince(services)
  if (since !== undefined) throw new Refusal('unavailable', restoringMessage({since}))
}
