import {Refusal} from '../core/refusal.js'
import {withoutAddresses} from './_server/afterAnswer.js'
import {raiseAlerts} from './_server/alert/raiseAlerts.js'
import {deliverPending} from './_server/announce/deliverPending.js'
import {refreshReports} from './_server/announce/refreshReports.js'
import {settleStopped} from './_server/announce/settleStopped.js'
import {deleteOldGrants} from './_server/desk/deleteOldGrants.js'
import {collectPending} from './_server/export/collectPending.js'
import {deleteOldAttempts} from './_server/export/deleteOldAttempts.js'
import {sweepSealedFiles} from './_server/export/sweepSealedFiles.js'
import {saveRun} from './_server/health/saveRun.js'
import {isSameSecret} from './_server/isSameSecret.js'
import {purgeDeliveries} from './_server/keeping/purgeDeliveries.js'
import {purgeOptOutProofs} from './_server/keeping/purgeOptOutProofs.js'
import {writeKeptPeriods} from './_server/keeping/writeKeptPeriods.js'
import {assertMayStamp} from './_server/lease/assertMayStamp.js'
import {logRun} from './_server/log/logRun.js'
import {alertLateOptOuts} from './_server/optOut/afterwards/alertLateOptOuts.js'
import {forgetLeft} from './_server/optOut/afterwards/forgetLeft.js'
import {sendOwedReceipts} from './_server/optOut/afterwards/sendOwedReceipts.js'
import {propagatePending} from './_server/optOut/lists/propagateOptOuts.js'
import {returnPending} from './_server/optOut/lists/propagateReturns.js'
import {remindProcessors} from './_server/processor/remindProcessors.js'
import {route, type Call} from './_server/route.js'
import {reconcile} from './_server/stamp/reconcile.js'

/** What a run does, in this order; one that breaks stops none of the others. */
const tasks: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  // First, so that the Studio compares with what this run stamps.
  keptPeriods: async ({services}) => await writeKeptPeriods(services),
  reconciled: async ({services}) => await reconcile(services),
  stoppedMails: async ({services, now}) => await settleStopped(services, now),
  delivered: async ({services, now}) => await deliverPending(services, now),
  reports: async ({services, now}) => await refreshReports(services, now),
  optOuts: async ({services, now}) => await propagatePending(services, now),
  returns: async ({services, now}) => await returnPending(services, now),
  receipts: async ({services, now}) => await sendOwedReceipts(services, now),
  forgotten: async ({services, now}) => await forgetLeft(services, now),
  lateOptOuts: async ({services, now}) => await alertLateOptOuts(services, now),
  requests: async ({services, now}) => await collectPending(services, now),
  processors: async ({services, now}) => await remindProcessors(services, now),
  sealedFiles: async ({services}) => await sweepSealedFiles(services),
  requestAttempts: async ({services, now}) => await deleteOldAttempts(services, now),
  optOutProofs: async ({services, now}) => await purgeOptOutProofs(services, now),
  deliveries: async ({services, now}) => await purgeDeliveries(services, now),
  deskGrants: async ({services, now}) => await deleteOldGrants(services, now),
}

/**
 * Does what failed or was lost: stamps what no webhook stamped, sends owed mail, takes opt-outs to
 * every list, collects confirmed requests, takes away what is kept no longer by the settings, used
 * grants of the desk and files that nothing names. Then it writes down that it ran, and tells what is
 * red. Reports what it did, and logs how much of it; 500 when a task broke. A second deployment on the
 * same dataset does none of it.
 */
async function runAll(call: Call): Promise<Response> {
  const {request, now, services} = call
  const asked = request.headers.get('authorization') ?? ''
  if (!isSameSecret(asked, `Bearer ${services.settings.secrets.CRON_SECRET}`)) {
    throw new Refusal('unauthorized', 'Expected the cron secret as bearer token.')
  }
  if (services.settings.mode === 'preview') return Response.json({mode: 'preview'})
  await assertMayStamp(services)
  const begunMs = performance.now()
  const report: Record<string, unknown> = {}
  const broken: string[] = []
  const attempt = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    try {
      report[name] = await run()
    } catch (error) {
      broken.push(name)
      report[name] = {error: withoutAddresses(String(error))}
      console.error(`cron: ${name} broke: ${withoutAddresses(String(error))}`)
    }
  }
  for (const [name, run] of Object.entries(tasks)) await attempt(name, async () => await run(call))
  await attempt('saved', async () => await saveRun(services, now, broken))
  await attempt('alerts', async () => await raiseAlerts(services, now))
  logRun({ms: performance.now() - begunMs, tasks: report, broken})
  return Response.json(
    {at: now.toISOString(), ...report, broken},
    {status: broken.length > 0 ? 500 : 200},
  )
}

export default route('/api/cron', {GET: runAll})
