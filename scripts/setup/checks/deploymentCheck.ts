import {deploymentOf} from '../../../api/_server/lease/writeLease.js'
import {eeaRegions} from '../../deployment/functionConfig.js'
import {readHealth} from '../readHealth.js'
import type {SetupCheck} from '../setupCheck.js'

/** That the functions are where the settings say, in production, with these keys, in that region. */
export const deploymentCheck: SetupCheck = {
  name: 'deployment',
  async look({services, environment}) {
    const {publicOrigin} = services.settings
    const health = await readHealth(publicOrigin)
    if ('problem' in health) {
      const text = `${publicOrigin}/api/health ${health.problem}: deploy, and point PUBLIC_ORIGIN's name to Vercel.`
      return {state: 'missing', text}
    }
    if (health.mode !== 'production') {
      const text = `${publicOrigin} runs as ${health.mode}: point its name to the production deployment.`
      return {state: 'missing', text}
    }
    const {keyId} = await deploymentOf(services)
    if (health.publicKeys[0]?.id !== keyId) {
      const text = `${publicOrigin} signs with another key than this SIGNING_KEY: give Vercel the same settings as this command.`
      return {state: 'missing', text}
    }
    const {region} = health
    const allowed = [...eeaRegions, environment['ALLOW_REGION_OUTSIDE_EEA']]
    if (region && !allowed.includes(region)) {
      const text = `${publicOrigin} runs in ${region}, outside the EEA: deploy again with FUNCTIONS_REGION in it, or decide for it by ALLOW_REGION_OUTSIDE_EEA=${region}.`
      return {state: 'missing', text}
    }
    const mail = health.isDryRun ? 'all mail goes to MAIL_ONLY_TO' : 'mail goes to whom it is for'
    return {
      state: 'ok',
      text: `${publicOrigin} runs in ${region ?? 'a region it does not tell'}; ${mail}.`,
    }
  },
}
