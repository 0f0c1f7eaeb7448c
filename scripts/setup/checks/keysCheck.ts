import {wrongKeys} from '../../../api/_server/lease/wrongKeys.js'
import {keyFaultMessage} from '../../../core/deployment/keyMarkFaults.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import type {SetupCheck} from '../setupCheck.js'

/**
 * That no key does the work of another, and that they are those of the dataset; what is no key at all
 * stops the start already.
 */
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
    const wrong = await wrongKeys(services)
    if (wrong.length > 0) return {state: 'missing', text: keyFaultMessage(wrong)}
    const {keyId} = await openVersionSigner(others.SIGNING_KEY)
    return {state: 'ok', text: `versions are signed with key ${keyId}.`}
  },
}
