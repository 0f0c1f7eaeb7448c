import type {OptOutEvent} from '../../core/optOut/optOutsOfEvent.js'
import {optOutsOfEvent} from '../../core/optOut/optOutsOfEvent.js'
import {mailchimpEventSchema, readMailchimpEvent} from '../../core/optOut/readMailchimpEvent.js'
import {scopesToRecord} from '../../core/optOut/scopesToRecord.js'
import {Refusal} from '../../core/refusal.js'
import {isSameSecret} from '../_server/isSameSecret.js'
import {fetchSendingBrands} from '../_server/optOut/ledger/fetchSendingBrands.js'
import {readLedger} from '../_server/optOut/ledger/readLedger.js'
import {ignoredEvent, takeOptOutEvent} from '../_server/optOut/ledger/takeOptOutEvent.js'
import {readForm} from '../_server/readForm.js'
import {route, type Call} from '../_server/route.js'

const limitBytes = 256 * 1024

/**
 * Mailchimp signs nothing: that a call comes from there is known by the secret in the address it was
 * given, `?key=`.
 */
function assertMailchimp({url, services}: Call): void {
  const secret = services.settings.optOut.mailchimp?.webhookSecret
  if (!secret) throw new Refusal('not_found', 'MAILCHIMP_WEBHOOK_SECRET is not set here.')
  if (!isSameSecret(url.searchParams.get('key') ?? '', secret)) {
    throw new Refusal('unauthorized', 'The address does not end in the key of this webhook.')
  }
}

/** Mailchimp opens the address before it takes it. */
function answerValidation(call: Call): Response {
  assertMailchimp(call)
  return new Response('This address takes webhooks of Mailchimp.\n', {
    headers: {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'},
  })
}

async function receiveEvent(call: Call): Promise<Response> {
  assertMailchimp(call)
  const form = await readForm(call.request, mailchimpEventSchema, {limitBytes})
  const read = readMailchimpEvent(form, call.now)
  if (read.state === 'ignored') return ignoredEvent(read.reason)
  if (call.services.settings.mode === 'preview') return Response.json({state: 'preview'})
  const {email, happenedAt} = read.event
  const left =
    read.state === 'moved'
      ? await leftBefore(call, read.event, read.from)
      : optOutsOfEvent(read.event.left, await fetchSendingBrands(call.services))
  return await takeOptOutEvent(call, {email, happenedAt, left, source: 'mailchimp'})
}

/** Of the newsletters of the audience, those that the person has left under the earlier address. */
async function leftBefore({services}: Call, event: OptOutEvent, from: string) {
  const ofAudience = optOutsOfEvent(event.left, await fetchSendingBrands(services))
  const inForce = (await readLedger(services, from)).filter(({undoneAt}) => !undoneAt)
  const missing = scopesToRecord(ofAudience, inForce, event.happenedAt)
  return ofAudience.filter((scope) => !missing.includes(scope))
}

export default route('/api/webhooks/mailchimp', {GET: answerValidation, POST: receiveEvent})
