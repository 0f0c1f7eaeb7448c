import type * as z from 'zod'

import {alertMail} from '../../../core/alert/alertMail.js'
import {alertStateId, alertStateSchema, type OpenAlert} from '../../../core/alert/alertState.js'
import {planAlerts, type PlannedMail} from '../../../core/alert/planAlerts.js'
import {settleAlert} from '../../../core/alert/settleAlert.js'
import {healthVerdicts} from '../../../core/health/healthVerdicts.js'
import {readHealthFacts} from '../health/readHealthFacts.js'
import {mailRefusal} from '../lease/mailRefusal.js'
import {mailKey} from '../mailKey.js'
import {statusOf} from '../optOut/ledger/isPassing.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {commitOrRestart} from '../stamp/commitOrRestart.js'
import {wasSentBefore} from '../wasSentBefore.js'

const stateSchema = alertStateSchema.nullable()
type State = z.infer<typeof stateSchema>

export interface RaisedAlerts {
  /** Checks that were told to be red, and to be over, in this run. */
  readonly red: number
  readonly over: number
  /** Mails that did not leave and are tried again. */
  readonly failed: number
}

/**
 * Tells `ALERT_EMAIL` what is red and what is over, each once however many runs look at the same time.
 *
 * What is to be sent is written down first, under the revision that was read: whoever comes second
 * cannot write, and sends nothing. Where nothing may be mailed, nothing is written.
 */
export async function raiseAlerts(services: Services, now: Date): Promise<RaisedAlerts> {
  const counts = {red: 0, over: 0, failed: 0}
  const {alertEmails, mode} = services.settings
  if (alertEmails.length === 0 || mode === 'preview') return counts
  if ((await mailRefusal(services)) !== undefined) return counts
  const [state, facts] = await Promise.all([readState(services), readHealthFacts(services, now)])
  const open = state?.alerts ?? []
  const plan = planAlerts(open, healthVerdicts(facts, now), now)
  if (plan.alerts === open || !(await isFirst(services, state, plan.alerts))) return counts
  for (const mail of plan.mails) {
    const isSent = await tellAll(services, mail)
    await commitOrRestart(async () => {
      const latest = await readState(services)
      await writeState(services, latest, settleAlert(latest?.alerts ?? [], mail, {isSent, now}))
    })
    counts[isSent ? mail.kind : 'failed'] += 1
  }
  return counts
}

async function readState(services: Services): Promise<State> {
  return await services.query(stateSchema, `*[_id == "${alertStateId}"][0]`)
}

async function isFirst(
  services: Services,
  state: State,
  alerts: readonly OpenAlert[],
): Promise<boolean> {
  try {
    await writeState(services, state, alerts)
    return true
  } catch (error) {
    if (statusOf(error) !== 409) throw error
    return false
  }
}

async function writeState(
  services: Services,
  before: State,
  alerts: readonly OpenAlert[],
): Promise<void> {
  const client = await services.contentLake()
  const options = {visibility: 'sync', returnDocuments: false} as const
  const set = {alerts: [...alerts]}
  if (before) {
    await client.patch(alertStateId).ifRevisionId(before._rev).set(set).commit(options)
    return
  }
  await client.create({_id: alertStateId, _type: 'alertState', ...set}, options)
}

/** False where one of them could not be mailed; who was is not mailed twice. */
async function tellAll(services: Services, planned: PlannedMail): Promise<boolean> {
  const {alertEmails, publicOrigin} = services.settings
  const mail = alertMail(planned, publicOrigin)
  const {check, kind, alert} = planned
  let isSent = true
  for (const to of alertEmails) {
    const sending = `alert/${check}/${kind}/${alert.sending?.id ?? ''}`
    const idempotencyKey = await mailKey(sending, to)
    const outcome = await sendMail(services, {to, mail, idempotencyKey})
    if (outcome.state === 'failed' && !wasSentBefore(outcome)) isSent = false
  }
  return isSent
}
