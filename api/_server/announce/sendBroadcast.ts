import type {Resend} from 'resend'

import type {BroadcastDelivery} from '../../../core/announce/delivery.js'
import type {RenderedMail} from '../../../core/mail/renderMail.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {broadcastMail} from './broadcastMail.js'
import type {DeliveryStep} from './deliverPending.js'
import {isConflict, type HeldDelivery} from './holdDelivery.js'
import {broadcastOf, inTime, segmentIdNamed} from './resendLists.js'
import {missingSegment, resendProblem} from './resendProblem.js'

type Held = HeldDelivery<BroadcastDelivery>
type Drafted = {readonly state: 'drafted'; readonly id: string} | DeliveryStep

/**
 * Sends the one broadcast of a change notice to a segment: created, its id stored, then sent.
 *
 * Creating takes no idempotency key, so a broadcast that was created just before a crash is found by
 * its name, which is the delivery's id; one that is on its way already is not sent again. The
 * delivery is written once more right before sending: if it was stopped meanwhile, that write fails
 * and the draft goes.
 */
export async function sendBroadcast(
  services: Services,
  held: Held,
  now: Date,
): Promise<DeliveryStep> {
  const {delivery, note} = held
  const mail = await broadcastMail(services, delivery, now)
  if (!mail) return {state: 'sent', known: {recipientCount: 0}}
  const {settings} = services
  if (settings.mailOnlyTo !== undefined) {
    const idempotencyKey = `broadcast/${delivery._id}`
    const {mailOnlyTo: to, mailFromChanges: from} = settings
    const outcome = await sendMail(services, {to, from, mail, idempotencyKey})
    return outcome.state === 'failed' ? outcome : {state: 'sent'}
  }
  const resend = await services.resend()
  const drafted = await draftOf(services, resend, held, mail)
  if (drafted.state !== 'drafted') return drafted
  const {id} = drafted
  try {
    await note({state: 'created', broadcastId: id, sendingAt: now.toISOString()})
  } catch (error) {
    if (isConflict(error)) await inTime(async () => await resend.broadcasts.remove(id))
    throw error
  }
  const sent = await inTime(async () => await resend.broadcasts.send(id))
  return sent.error
    ? failed('sending the mail', sent.error)
    : {state: 'sent', known: {broadcastId: id}}
}

/** The draft at Resend with the mail as it reads now, or how it stands where there is none to send. */
async function draftOf(
  services: Services,
  resend: Resend,
  held: Held,
  mail: RenderedMail,
): Promise<Drafted> {
  const {delivery, note} = held
  const known = delivery.broadcastId ?? (await broadcastOf(resend, delivery))?.id
  if (known === undefined) return await createDraft(services, resend, held, mail)
  const current = await inTime(async () => await resend.broadcasts.get(known))
  if (current.error?.statusCode === 404) {
    // One that was sent cannot be removed at Resend, so nobody has got this one.
    await note({state: 'pending'}, ['broadcastId'])
    return await createDraft(services, resend, held, mail)
  }
  if (current.error) return failed('looking for the mail', current.error)
  if (current.data.status !== 'draft') return {state: 'sent', known: {broadcastId: known}}
  const content = {subject: mail.subject, html: mail.html, text: mail.text}
  const updated = await inTime(async () => await resend.broadcasts.update(known, content))
  if (updated.error) return failed('updating the mail', updated.error)
  return {state: 'drafted', id: known}
}

async function createDraft(
  services: Services,
  resend: Resend,
  {delivery, note}: Held,
  mail: RenderedMail,
): Promise<Drafted> {
  const segmentId = await segmentIdNamed(resend, delivery.segment)
  if (!segmentId) return {state: 'failed', reason: missingSegment(delivery.segment)}
  const broadcast = {
    name: delivery._id,
    segmentId,
    from: services.settings.mailFromChanges,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
  }
  const created = await inTime(async () => await resend.broadcasts.create(broadcast))
  if (created.error) return failed('creating the mail', created.error)
  const {id} = created.data
  try {
    await note({state: 'created', broadcastId: id})
  } catch (error) {
    if (isConflict(error)) await inTime(async () => await resend.broadcasts.remove(id))
    throw error
  }
  return {state: 'drafted', id}
}

function failed(deed: string, error: Parameters<typeof resendProblem>[1]): DeliveryStep {
  return {state: 'failed', reason: resendProblem(deed, error)}
}
