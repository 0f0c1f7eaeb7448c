import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import type {SetupCheck} from '../setupCheck.js'

/** That the keys are keys, and that none does the work of another. */
export const keysCheck: SetupCheck = {
  name: 'keys',
  async look({services}) {
    const {TOKEN_KEYS, ...others} = services.settings.secrets
    const keys = [
      ...Object.entries(others),
      ...TOKEN_KEYS.map(({id, key}) => [`TOKEN_KEYS ${id}`, key] as const),
    ]
    for (const [name, key] of keys) {
      const twin = keys.find(([other, same]) => other !== name && same === key)
      if (twin) {
        const text = `${name} and ${twin[0]} are the same: whoever learns one has both, so make one of them anew by "npm run setup -- keys".`
        return {state: 'missing', text}
      }
    }
    const signer = await openVersionSigner(others.SIGNING_KEY).catch(() => undefined)
    if (signer) return {state: 'ok', text: `versions are signed with key ${signer.keyId}.`}
    const text = 'SIGNING_KEY is no Ed25519 key: take the one that "npm run setup -- keys" makes.'
    return {state: 'missing', text}
  },
}
