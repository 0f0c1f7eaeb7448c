import type {SanityClient} from '@sanity/client'

import desk from '../../api/desk.js'
import {argumentsHashOf} from '../../core/desk/deskGrant.js'
import {hashOf} from '../../core/stamp/contentHash.js'
import {base64url} from '../../core/stamp/encoding.js'

const functionsOrigin = 'http://127.0.0.1:3999'

/** Writes the grant as the Studio does, and gives the request that the Studio then posts. */
export async function grantDesk(
  client: SanityClient,
  command: string,
  args: Readonly<Record<string, unknown>>,
): Promise<() => Promise<Response>> {
  const id = `deskGrant.${crypto.randomUUID().replaceAll('-', '')}`
  const secret = base64url.encode(crypto.getRandomValues(new Uint8Array(32)))
  await client.create({
    _id: id,
    _type: 'deskGrant',
    command,
    argumentsHash: await argumentsHashOf(secret, args),
    secretHash: await hashOf(secret),
  })
  const body = JSON.stringify({command, arguments: args, secret, grantId: id})
  return async () =>
    await desk.fetch(
      new Request(`${functionsOrigin}/api/desk`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body,
      }),
    )
}
