import {judgeLease} from '../deployment/deploymentLease.js'
import type {Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'

/** Whether this deployment is the one that stamps and mails from its dataset. */
export function leaseVerdict(
  {lease, deployment}: Pick<HealthFacts, 'lease' | 'deployment'>,
  now: Date,
): Verdict {
  const name = 'lease'
  if (!deployment) return {name, status: 'ok', says: 'Nobody else stamps from here.'}
  const verdict = judgeLease(lease ?? undefined, deployment, now)
  if (verdict.state === 'taken') {
    const says = 'Another deployment stamps and mails from this dataset; this one does neither.'
    return {name, status: 'red', ...(lease ? {since: lease.takenAt} : {}), says}
  }
  if (verdict.state === 'free') {
    return {name, status: 'unknown', says: 'No deployment has taken this dataset yet.'}
  }
  const mails = verdict.isLive ? 'It is live.' : 'It is not live: it mails nobody.'
  return {name, status: 'ok', says: `This deployment stamps from this dataset. ${mails}`}
}
