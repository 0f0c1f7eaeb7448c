import {deploymentOf, readLease, writeLease} from '../../api/_server/lease/writeLease.js'
import {judgeLease} from '../../core/deployment/deploymentLease.js'
import type {CheckResult} from './runChecks.js'
import type {Setup} from './setupCheck.js'

const check = 'take-over'

/**
 * Gives the dataset to the deployment of these settings, whoever has it. The other one notices within
 * ten minutes; this one mails nobody before it goes live.
 */
export async function takeOver({services}: Setup): Promise<CheckResult> {
  const now = await services.now()
  const lease = await readLease(services)
  const verdict = judgeLease(lease, await deploymentOf(services), now)
  const {publicOrigin} = services.settings
  if (verdict.state === 'held') {
    return {check, state: 'ok', text: `${publicOrigin} has the dataset already.`}
  }
  await writeLease(services, lease, {now})
  const before = verdict.state === 'taken' ? `, which ${verdict.origin} had` : ''
  return {
    check,
    state: 'made',
    text: `${publicOrigin} has the dataset${before}; "npm run setup -- go-live" lets it mail.`,
  }
}
