import {readDomains} from '../readDomains.js'
import {resendAnswer} from '../readResendList.js'
import type {SetupCheck} from '../setupCheck.js'

/** Resend's one region in the EEA, Ireland. */
export const resendEeaRegion = 'eu-west-1'

/** That Resend sends for the domains of the senders: SPF and DKIM stand in their DNS. */
export const domainCheck: SetupCheck = {
  name: 'mail domains',
  async look(setup) {
    const {known, unknown} = await readDomains(setup)
    if (unknown.length > 0) {
      return {
        state: 'missing',
        text: `Resend does not send for ${unknown.join(', ')}: add the domain there, in ${resendEeaRegion}, or by --create.`,
        async create() {
          for (const name of unknown) {
            const domain = {
              name,
              region: resendEeaRegion,
              open_tracking: false,
              click_tracking: false,
            }
            await resendAnswer('adding a domain', (options) =>
              setup.resend.post<unknown>('/domains', domain, options),
            )
          }
        },
      }
    }
    const waiting = known.filter(({status}) => status !== 'verified')
    if (waiting.length === 0) {
      const names = known.map(({name}) => name).join(', ')
      return known.length > 0
        ? {state: 'ok', text: `Resend sends for ${names}.`}
        : {state: 'cannot tell', text: 'no sender names a domain: see "senders".'}
    }
    const records = waiting.flatMap((domain) => domain.records ?? [])
    const open = records
      .filter(({status}) => status !== 'verified')
      .map(({type, name, value}) => `${type} ${name} "${value}"`)
    const names = waiting.map(({name}) => name).join(', ')
    const text = `the DNS of ${names} does not say yet that Resend sends for it: add ${open.join('; ') || 'what Resend shows'}, and press Verify there.`
    return {state: 'missing', text}
  },
}
