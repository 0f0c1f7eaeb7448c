import {readLease, writeLease} from '../../api/_server/lease/writeLease.js'
import {readHealth} from './readHealth.js'
import type {CheckResult} from './runChecks.js'
import type {Setup} from './setupCheck.js'

const check = 'go-live'

/**
 * Lets the deployment mail whom it is for, once every check is good, and says when it does. What
 * `MAIL_ONLY_TO` says goes first as long as Vercel has it: it is taken away there.
 */
export async function goLive(
  {services}: Setup,
  results: readonly CheckResult[],
): Promise<CheckResult> {
  const bad = results.filter(({state}) => state === 'missing' || state === 'cannot tell')
  if (bad.length > 0) {
    const names = bad.map((one) => one.check).join(', ')
    return {check, state: 'missing', text: `not live: put ${names} right first.`}
  }
  const lease = await readLease(services)
  const liveAt = lease?.liveAt ?? undefined
  if (!liveAt) {
    const now = await services.now()
    await writeLease(services, lease, {now, liveAt: now.toISOString()})
  }
  const health = await readHealth(services.settings.publicOrigin)
  if ('problem' in health || health.isDryRun) {
    const text =
      'all mail still goes to MAIL_ONLY_TO: take it away from the production environment at Vercel, deploy again, and run this once more.'
    return {check, state: 'missing', text}
  }
  return liveAt
    ? {check, state: 'ok', text: `live since ${liveAt}.`}
    : {check, state: 'made', text: 'live: within ten minutes mail goes to whom it is for.'}
}
