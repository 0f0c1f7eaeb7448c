import {deploymentOf} from '../../../api/_server/lease/writeLease.js'
import {readHealth} from '../readHealth.js'
import type {SetupCheck} from '../setupCheck.js'

/** That the links in a brand's mails lead to this deployment. */
export const linkHostCheck: SetupCheck = {
  name: 'link hosts',
  async look({services, brands}) {
    const hosts = [...new Set((await brands()).flatMap(({linkHost}) => linkHost ?? []))]
    const {keyId} = await deploymentOf(services)
    const wrong: string[] = []
    for (const host of hosts) {
      const health = await readHealth(host.replace(/\/$/, ''))
      if ('problem' in health) wrong.push(`${host} ${health.problem}`)
      else if (health.publicKeys[0]?.id !== keyId) wrong.push(`${host} is another deployment`)
    }
    if (wrong.length > 0) {
      const text = `${wrong.join(', ')}: point the name to this deployment at Vercel, under Domains.`
      return {state: 'missing', text}
    }
    const text = hosts.length > 0 ? `${hosts.join(', ')} lead here.` : 'no brand has its own.'
    return {state: 'ok', text}
  },
}
