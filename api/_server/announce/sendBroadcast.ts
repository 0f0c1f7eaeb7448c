import type {Resend} from 'resend'

import type {BroadcastDelivery} from '../../../core/announce/delivery.js'
import {withinDeadline} from '../optOut/withinDeadline.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {broadcastMail} from './broadcastMail.js'
import type {DeliveryStep} from './deliverPending.js'
import {findOnPages} from './findOnPages.js'

type Broadcast = {readonly id: string; readonly name: string | null; readonly status: string}

const timeoutMs = 10_000

async function inTime<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  return await withinDeadline(timeoutMs, call)
}

/**
 * Sends the one broadcast of a change notice to a segment: created, its id stored, then sent.
 *
 * Creating takes no idempotency key, so a broadcast that was created just before a crash is found by
 * its name, which is the delivery's id; one that is on its way already is not sent again.
 */
export async function sendBroadcast(
  services: Services,
  delivery: BroadcastDelivery,
  now: Date,
  recordCreated: (broadcastId: string) => Promise<void>,
): Promise<DeliveryStep> {
  const mail = await broadcastMail(services, delivery, now)
  const {settings} = services
  if (settings.mailOnlyTo !== undefined) {
    const idempotencyKey = `broadcast/${delivery._id}`
    const outcome = await sendMail(services, {to: settings.mailOnlyTo, mail, idempotencyKey})
    return outcome.state === 'failed' ? outcome : {state: 'sent'}
  }
  const resend = await services.resend()
  let id = delivery.broadcastId ?? (await broadcastNamed(resend, delivery._id))?.id
  if (!id) {
    const segmentId = await segmentIdNamed(resend, delivery.segment)
    if (!segmentId) {
      return {state: 'failed', reason: `There is no segment "${delivery.segment}" at Resend.`}
    }
    const broadcast = {
      name: delivery._id,
      segmentId,
      from: settings.mailFrom,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
    }
    const created = await inTime(async () => await resend.broadcasts.create(broadcast))
    if (created.error) return failure('creating', created.error)
    id = created.data.id
    await recordCreated(id)
  }
  const broadcastId = id
  const current = await inTime(async () => await resend.broadcasts.get(broadcastId))
  if (current.error) return failure('reading', current.error)
  if (current.data.status !== 'draft') return {state: 'sent', broadcastId}
  const sent = await inTime(async () => await resend.broadcasts.send(broadcastId))
  return sent.error ? failure('sending', sent.error) : {state: 'sent', broadcastId}
}

function failure(
  deed: string,
  error: {readonly name: string; readonly statusCode: number | null},
): DeliveryStep {
  return {
    state: 'failed',
    reason: `${deed} the broadcast: ${error.name} (${error.statusCode ?? 'no answer'})`,
  }
}

async function broadcastNamed(resend: Resend, name: string): Promise<Broadcast | undefined> {
  return await findOnPages(
    async (page) => await resend.broadcasts.list(page),
    (broadcast: Broadcast) => broadcast.name === name,
  )
}

async function segmentIdNamed(resend: Resend, name: string): Promise<string | undefined> {
  const segment = await findOnPages(
    async (page) => await resend.segments.list(page),
    (candidate: {readonly id: string; readonly name: string}) => candidate.name === name,
  )
  return segment?.id
}
