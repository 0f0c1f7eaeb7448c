import {deploymentOf, readLease} from '../../../api/_server/lease/writeLease.js'
import {judgeLease, takenMessage} from '../../../core/deployment/deploymentLease.js'
import type {SetupCheck} from '../setupCheck.js'

/** That no other deployment stamps and mails from the dataset. */
export const leaseCheck: SetupCheck = {
  name: 'lease',
  async look({services}) {
    const lease = await readLease(services)
    const verdict = judgeLease(lease, await deploymentOf(services), await services.now())
    if (verdict.state === 'taken') return {state: 'missing', text: takenMessage(verdict)}
    const text =
      verdict.state === 'free'
        ? 'nobody has the dataset: the deployment takes it at its first run.'
        : `this deployment has the dataset, and is ${verdict.isLive ? 'live' : 'not live yet'}.`
    return {state: 'ok', text}
  },
}
