import {deploymentOf, readLease} from '../../../api/_server/lease/writeLease.js'
import {cronRunId, cronRunSchema} from '../../../core/health/cronRun.js'
import {cronVerdict} from '../../../core/health/cronVerdict.js'
import type {SetupCheck} from '../setupCheck.js'

/** The run that takes a dataset began some moments before. */
const beganBeforeMs = 60_000

/**
 * That the cron runs: it stamps what no webhook stamped, and does again what failed. That the lease is
 * renewed says nothing of it, for whatever stamps or mails renews that.
 */
export const cronCheck: SetupCheck = {
  name: 'cron',
  async look({services}) {
    const lease = await readLease(services)
    if (lease && lease.origin !== (await deploymentOf(services)).origin) {
      return {state: 'missing', text: 'another deployment has the dataset: see "lease".'}
    }
    const what =
      'see at Vercel that the plan is Pro, that CRON_SECRET is the one of these settings, and what the log of /api/cron says.'
    const query = `*[_id == "${cronRunId}"][0]`
    const run = await services.query(cronRunSchema.nullable(), query)
    const takenMs = Date.parse(lease?.takenAt ?? '')
    // One of a deployment that had the dataset before says nothing of this one.
    if (!run || !lease || Date.parse(run.at) < takenMs - beganBeforeMs) {
      return {state: 'missing', text: `it has never run: ${what}`}
    }
    const {status} = cronVerdict({run, lease}, await services.now())
    if (status === 'ok') return {state: 'ok', text: `it last ran at ${run.at}.`}
    return {state: 'missing', text: `no run has come to its end since ${run.at}: ${what}`}
  },
}
