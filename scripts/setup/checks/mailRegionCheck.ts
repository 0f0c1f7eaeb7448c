import {readDomains} from '../readDomains.js'
import type {SetupCheck} from '../setupCheck.js'
import {resendEeaRegion} from './domainCheck.js'

/** That mail is sent from the EEA, or from elsewhere by an explicit setting. */
export const mailRegionCheck: SetupCheck = {
  name: 'mail region',
  async look(setup) {
    const {known} = await readDomains(setup)
    if (known.length === 0) return {state: 'cannot tell', text: 'see "mail domains".'}
    const allowed = [resendEeaRegion, setup.environment['ALLOW_MAIL_REGION_OUTSIDE_EEA']]
    const outside = known.filter(({region}) => !allowed.includes(region))
    const regions = [...new Set(known.map(({region}) => region))].join(', ')
    if (outside.length === 0) return {state: 'ok', text: `mail is sent from ${regions}.`}
    const told = outside.map(({name, region}) => `${name} (${region})`).join(', ')
    const text = `${told} is sent from outside the EEA: remove the domain at Resend and add it in ${resendEeaRegion}, or decide for it by ALLOW_MAIL_REGION_OUTSIDE_EEA=${outside[0]?.region}.`
    return {state: 'missing', text}
  },
}
