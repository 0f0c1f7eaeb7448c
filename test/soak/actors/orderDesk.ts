import {argumentsHashOf} from '../../../core/desk/deskGrant.js'
import {hashOf} from '../../../core/stamp/contentHash.js'
import {base64url} from '../../../core/stamp/encoding.js'
import {ask, type Asked} from '../ask.js'
import type {SoakScene} from '../soakScene.js'
import {persist} from './persist.js'

/**
 * Gives the functions a command as the Studio does: a grant first, then the order under it.
 *
 * @returns what was answered; `undefined` where no grant could be written
 */
export async function orderDesk(
  scene: SoakScene,
  command: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Asked | undefined> {
  const grantId = `deskGrant.${crypto.randomUUID().replaceAll('-', '')}`
  const secret = base64url.encode(crypto.getRandomValues(new Uint8Array(32)))
  const grant = {
    _id: grantId,
    _type: 'deskGrant',
    command,
    argumentsHash: await argumentsHashOf(secret, args),
    secretHash: await hashOf(secret),
  }
  if (!(await persist(scene, 'the Studio writes a grant', [{create: grant}]))) return undefined
  const body = JSON.stringify({command, arguments: args, secret, grantId})
  const headers = {'content-type': 'application/json'}
  return await ask(scene, `desk ${command}`, '/api/desk', {method: 'POST', headers, body})
}
