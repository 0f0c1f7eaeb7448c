import * as z from 'zod'

import {openVersionSigner} from '../core/stamp/versionSignature.js'
import {route, type Call} from './_server/route.js'
import {suppliersInUse} from './_server/suppliersInUse.js'

/**
 * What works, the suppliers in use by name, and the public key that verifies versions. No secret, no
 * address.
 */
async function reportHealth({now, services}: Call): Promise<Response> {
  const {mode, secrets} = services.settings
  const signer = await openVersionSigner(secrets.SIGNING_KEY)
  const versions = await services.query(z.number(), 'count(*[_type == "noticeVersion"])')
  return Response.json(
    {
      status: 'ok',
      mode,
      at: now.toISOString(),
      versions,
      suppliers: suppliersInUse(),
      publicKeys: [
        {
          id: signer.keyId,
          algorithm: 'Ed25519',
          publicKey: signer.publicKey,
          encoding: 'base64url raw',
        },
      ],
    },
    {headers: {'cache-control': 'no-store', 'access-control-allow-origin': '*'}},
  )
}

export default route('/api/health', {GET: reportHealth})
