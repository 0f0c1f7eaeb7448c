import {takenMessage} from '../../../core/deployment/deploymentLease.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {assertNotRestoring} from './assertNotRestoring.js'
import {holdLease} from './holdLease.js'

const notLive =
  'This deployment is not live: nothing is mailed before "npm run setup -- go-live", unless MAIL_ONLY_TO names who gets it all.'

/**
 * Why this deployment may mail nobody now; `undefined` where it may. A second deployment on one
 * dataset would mail everybody twice, and one that is still being set up would mail them at all; in
 * a dataset that is being restored nobody knows yet who has left.
 */
export async function mailRefusal(services: Services): Promise<string | undefined> {
  const {mode, mailOnlyTo} = services.settings
  if (mode === 'preview') return 'Nothing is mailed from here: this is not production.'
  try {
    await assertNotRestoring(services)
    if (mode === 'embedded') return undefined
    const lease = await holdLease(services)
    if (lease.state === 'taken') return takenMessage(lease)
    return lease.isLive || mailOnlyTo !== undefined ? undefined : notLive
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
