import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import type {PublicSigningKey} from './oldSigningKeys.js'
import type {Settings} from './settings.js'

/** What the keys that verify versions are told from. */
export type KeySettings = Pick<Settings, 'oldSigningKeys'> & {
  readonly secrets: Pick<Settings['secrets'], 'SIGNING_KEY'>
}

/** The public keys that versions may be signed with: today's first, then those it replaced. */
export async function listPublicKeys(settings: KeySettings): Promise<PublicSigningKey[]> {
  const {keyId, publicKey} = await openVersionSigner(settings.secrets.SIGNING_KEY)
  const old = settings.oldSigningKeys.filter(({id}) => id !== keyId)
  return [{id: keyId, publicKey}, ...old]
}

/** The same by id, as `verifyChain` takes them. */
export async function publicKeysById(settings: KeySettings): Promise<Record<string, string>> {
  const keys = await listPublicKeys(settings)
  return Object.fromEntries(keys.map(({id, publicKey}) => [id, publicKey]))
}
