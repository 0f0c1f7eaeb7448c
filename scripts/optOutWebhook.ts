import {resendEventTypes} from '../core/optOut/readResendEvent.js'
import type {LocalWebhook} from '../emulator/mailbox/startMailbox.js'

/** The one webhook the product needs at Resend, as it is set up on a hosted account too. */
export function optOutWebhook(functionsUrl: string, signingSecret: string): LocalWebhook {
  return {
    endpoint: `${functionsUrl}/api/webhooks/resend`,
    events: resendEventTypes,
    signingSecret,
  }
}
