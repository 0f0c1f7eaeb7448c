import * as z from 'zod'

import {publicKeysJson} from '../core/archive/publicKeysJson.js'
import {listPublicKeys} from './_server/publicKeys.js'
import {route, type Call} from './_server/route.js'
import {suppliersInUse} from './_server/suppliersInUse.js'

/**
 * What works, the suppliers in use by name, and the public keys that verify versions: today's first,
 * then those it replaced; where it runs, and whether all mail goes to one address. No secret, no
 * address.
 */
async function reportHealth({now, services}: Call): Promise<Response> {
  const {settings} = services
  const versions = await services.query(z.number(), 'count(*[_type == "noticeVersion"])')
  return Response.json(
    {
      status: 'ok',
      mode: settings.mode,
      region: settings.region ?? null,
      isDryRun: settings.mailOnlyTo !== undefined,
      at: now.toISOString(),
      versions,
      suppliers: suppliersInUse(settings),
      ...publicKeysJson(await listPublicKeys(settings)),
    },
    {headers: {'cache-control': 'no-store', 'access-control-allow-origin': '*'}},
  )
}

export default route('/api/health', {GET: reportHealth})
