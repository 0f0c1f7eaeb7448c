import {readDomains} from '../readDomains.js'
import {resendAnswer} from '../readResendList.js'
import type {SetupCheck} from '../setupCheck.js'

/** That nobody is followed by clicks or opened mails, and no link is rewritten. */
export const trackingCheck: SetupCheck = {
  name: 'tracking',
  async look(setup) {
    const {known} = await readDomains(setup)
    const tracking = known.filter((domain) => domain.click_tracking || domain.open_tracking)
    if (known.length === 0) return {state: 'cannot tell', text: 'see "mail domains".'}
    if (tracking.length === 0)
      return {state: 'ok', text: 'clicks and opened mails are not tracked.'}
    const names = tracking.map(({name}) => name).join(', ')
    return {
      state: 'missing',
      text: `Resend tracks clicks or opened mails of ${names}: switch both off in the domain's configuration, or by --create.`,
      async create() {
        const off = {open_tracking: false, click_tracking: false}
        for (const {id} of tracking) {
          await resendAnswer('switching tracking off', (options) =>
            setup.resend.patch<unknown>(`/domains/${encodeURIComponent(id)}`, off, options),
          )
        }
      },
    }
  },
}
