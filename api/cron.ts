import {Refusal} from '../core/refusal.js'
import {deliverPending} from './_server/announce/deliverPending.js'
import {collectPending} from './_server/export/collectPending.js'
import {isSameSecret} from './_server/isSameSecret.js'
import {propagatePending} from './_server/optOut/propagateOptOuts.js'
import {route, type Call} from './_server/route.js'
import {reconcile} from './_server/stamp/reconcile.js'

/**
 * Does what failed or was lost: stamps what no webhook stamped, sends owed mail, takes opt-outs to
 * every list, collects confirmed requests. Reports what it did.
 */
async function runAll({request, now, services}: Call): Promise<Response> {
  const asked = request.headers.get('authorization') ?? ''
  if (!isSameSecret(asked, `Bearer ${services.settings.secrets.CRON_SECRET}`)) {
    throw new Refusal('unauthorized', 'Expected the cron secret as bearer token.')
  }
  if (services.settings.mode === 'preview') return Response.json({mode: 'preview'})
  const reconciled = await reconcile(services)
  return Response.json({
    at: now.toISOString(),
    reconciled,
    delivered: await deliverPending(services, now),
    optOuts: await propagatePending(services, now),
    requests: await collectPending(services, now),
  })
}

export default route('/api/cron', {GET: runAll})
