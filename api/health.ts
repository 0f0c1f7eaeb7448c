import {publicKeysJson} from '../core/archive/publicKeysJson.js'
import {lookAtHealth} from './_server/health/lookAtHealth.js'
import {listPublicKeys} from './_server/publicKeys.js'
import {route, type Call} from './_server/route.js'
import {suppliersInUse} from './_server/suppliersInUse.js'

/**
 * What works: `ok`, or `degraded` with what is red and since when; 503 where readers are hurt. The
 * suppliers in use by name, and the public keys that verify versions: today's first, then those it
 * replaced; where it runs, and whether all mail goes to one address. No secret, no address, nothing of
 * a person.
 */
async function reportHealth({now, services}: Call): Promise<Response> {
  const {settings} = services
  const {isReachable, status, versions, checks} = await lookAtHealth(services, now)
  return Response.json(
    {
      status,
      mode: settings.mode,
      region: settings.region ?? null,
      isDryRun: settings.mailOnlyTo !== undefined,
      at: now.toISOString(),
      checks,
      versions,
      suppliers: suppliersInUse(settings),
      ...publicKeysJson(await listPublicKeys(settings)),
    },
    {
      status: isReachable ? 200 : 503,
      headers: {'cache-control': 'no-store', 'access-control-allow-origin': '*'},
    },
  )
}

export default route('/api/health', {GET: reportHealth})
