import {deploymentOf, readLease} from '../../../api/_server/lease/writeLease.js'
import type {SetupCheck} from '../setupCheck.js'

/** A run every five minutes renews the lease once an hour. */
const silentAfterMs = 2 * 60 * 60_000

/** That the cron runs: it stamps what no webhook stamped, and does again what failed. */
export const cronCheck: SetupCheck = {
  name: 'cron',
  async look({services}) {
    const lease = await readLease(services)
    const now = await services.now()
    const what =
      'see at Vercel that the plan is Pro, that CRON_SECRET is the one of these settings, and what the log of /api/cron says.'
    if (!lease) return {state: 'missing', text: `it has never run: ${what}`}
    if (lease.origin !== (await deploymentOf(services)).origin) {
      return {state: 'missing', text: 'another deployment has the dataset: see "lease".'}
    }
    if (now.getTime() - Date.parse(lease.seenAt) < silentAfterMs) {
      return {state: 'ok', text: `it was last seen at ${lease.seenAt}.`}
    }
    return {state: 'missing', text: `it has not run since ${lease.seenAt}: ${what}`}
  },
}
