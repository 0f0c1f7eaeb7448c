import {sendersOf} from '../senders.js'
import type {SetupCheck} from '../setupCheck.js'

/**
 * That requests, changes and opt-outs come from three addresses: what people do with one kind of mail
 * then says nothing of another, as mail services advise.
 */
export const sendersCheck: SetupCheck = {
  name: 'senders',
  async look(setup) {
    const senders = sendersOf(setup)
    const without = senders.filter(({address}) => address === undefined).map(({name}) => name)
    if (without.length > 0) {
      const text = `no address in ${without.join(' and ')}: set it, at a domain that Resend sends for.`
      return {state: 'missing', text}
    }
    const different = new Set(senders.map(({address}) => address?.toLowerCase()))
    if (different.size < senders.length) {
      const text =
        'two of MAIL_FROM, MAIL_FROM_CHANGES and MAIL_FROM_OPT_OUTS are the same address: give each its own.'
      return {state: 'missing', text}
    }
    return {state: 'ok', text: 'requests, changes and opt-outs have an address each.'}
  },
}
