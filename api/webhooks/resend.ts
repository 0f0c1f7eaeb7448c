import * as z from 'zod'

import {
  readResendEvent,
  type ResendEvent,
  resendEventSchema,
  resendEventTypes,
} from '../../core/optOut/readResendEvent.js'
import {newsletterOf} from '../../core/optOut/sendingBrand.js'
import {tokensInSubject} from '../../core/optOut/tokensInSubject.js'
import {Refusal} from '../../core/refusal.js'
import {assertSvixSignature} from '../_server/assertSvixSignature.js'
import {fetchSendingBrands} from '../_server/optOut/ledger/fetchSendingBrands.js'
import {leftAtResend} from '../_server/optOut/ledger/leftAtResend.js'
import {ignoredEvent, takeOptOutEvent} from '../_server/optOut/ledger/takeOptOutEvent.js'
import {openUnsubscribeLink} from '../_server/optOut/pages/openUnsubscribeLink.js'
import {parseJson, readText} from '../_server/readJson.js'
import {route, type Call} from '../_server/route.js'

const limitBytes = 256 * 1024
const typeSchema = z.object({type: z.string()})

/**
 * A signed event of Resend. Opt-outs made on its pages, complaints and dead addresses go into the
 * ledger; what the ledger holds already, our own doings among it, writes nothing.
 */
async function receiveEvent(call: Call): Promise<Response> {
  const {mode, optOut} = call.services.settings
  const secret = optOut.resendWebhookSecret
  if (!secret) throw new Refusal('not_found', 'RESEND_WEBHOOK_SECRET is not set here.')
  const body = await readText(call.request, limitBytes)
  // Not the local stack's clock, which tests move: the sender signs with the real time.
  await assertSvixSignature(secret, call.request, body, new Date())
  const {type} = parseJson(body, typeSchema)
  if (!resendEventTypes.some((known) => known === type)) {
    return ignoredEvent('it is about no opt-out')
  }
  const event = parseJson(body, resendEventSchema)
  return mode === 'preview' ? Response.json({state: 'preview'}) : await take(call, event)
}

async function take(call: Call, event: ResendEvent): Promise<Response> {
  const read = readResendEvent(event)
  if (read.state === 'ignored') return ignoredEvent(read.reason)
  if (read.state === 'mail') return await takeMail(call, read)
  const brands = await fetchSendingBrands(call.services)
  const {email, happenedAt} = read.event
  const left = await leftAtResend(call.services, read, brands)
  return await takeOptOutEvent(call, {email, happenedAt, source: 'resend', left})
}

/** A mail to the address of the headers leaves what its token names, whoever sent it: as a click. */
async function takeMail(
  call: Call,
  {subject, happenedAt}: {readonly subject: string; readonly happenedAt: Date},
): Promise<Response> {
  for (const token of tokensInSubject(subject)) {
    const target = await openUnsubscribeLink(call, token)
    if (!target) continue
    const {email, brand, newsletter, language} = target
    const sender = (await fetchSendingBrands(call.services)).find(
      ({slug}) => slug.current === brand,
    )
    const channel = newsletterOf(sender, newsletter)?.channel ?? 'email'
    const left = [{brand, newsletter, channel}]
    return await takeOptOutEvent(call, {email, left, language, happenedAt, source: 'mailto'})
  }
  return ignoredEvent('its subject holds no unsubscribe link of ours')
}

export default route('/api/webhooks/resend', {POST: receiveEvent})
