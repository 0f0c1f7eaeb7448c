import * as z from 'zod'

import {isSameSecret} from '../../../api/_server/isSameSecret.js'
import {resendEventTypes} from '../../../core/optOut/readResendEvent.js'
import {readResendList, resendAnswer} from '../readResendList.js'
import type {SetupCheck} from '../setupCheck.js'

const webhookSchema = z.object({
  id: z.string(),
  endpoint: z.string(),
  events: z.array(z.string()).nullish(),
  status: z.string().nullish(),
})
const secretSchema = z.object({signing_secret: z.string().nullish()})

/** That opt-outs, complaints and dead addresses at Resend come into the ledger. */
export const resendWebhookCheck: SetupCheck = {
  name: 'mail webhook',
  async look(setup) {
    const {resend, services} = setup
    const {publicOrigin, optOut} = services.settings
    const endpoint = `${publicOrigin}/api/webhooks/resend`
    const events = [...resendEventTypes]
    const webhooks = await readResendList(setup, '/webhooks', webhookSchema)
    const found = webhooks.find((one) => one.endpoint === endpoint)
    if (!found) {
      return {
        state: 'missing',
        text: `no webhook of Resend calls ${endpoint}: add it there, or by --create.`,
        create: async () =>
          await resendAnswer('adding a webhook', (options) =>
            resend.post<unknown>('/webhooks', {endpoint, events}, options),
          ),
      }
    }
    const path = `/webhooks/${encodeURIComponent(found.id)}`
    if (found.status === 'disabled' || events.some((event) => !found.events?.includes(event))) {
      return {
        state: 'missing',
        text: 'the webhook of Resend is switched off, or not called for every event: put it right there, or by --create.',
        create: async () =>
          await resendAnswer('changing a webhook', (options) =>
            resend.patch<unknown>(path, {events, status: 'enabled'}, options),
          ),
      }
    }
    const told = await resendAnswer('reading a webhook', (options) =>
      resend.get<unknown>(path, options),
    )
    const {signing_secret: secret} = secretSchema.parse(told)
    const {resendWebhookSecret: given} = optOut
    if (given === undefined || (secret && !isSameSecret(secret, given))) {
      const text = `RESEND_WEBHOOK_SECRET is not the webhook's: copy its signing secret from Resend, under Webhooks, to these settings and to Vercel.`
      return {state: 'missing', text}
    }
    return {state: 'ok', text: `signed calls go to ${endpoint}.`}
  },
}
