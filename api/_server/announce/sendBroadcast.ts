import type {Resend} from 'resend'

import type {BroadcastDelivery} from '../../../core/announce/delivery.js'
import {sendMail} from '../sendMail.js'
import type {Services} from '../services.js'
import {broadcastMail} from './broadcastMail.js'
import type {DeliveryStep} from './deliverPending.js'

type Broadcast = {readonly id: string; readonly name: string | null; readonly status: string}

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
    const created = await resend.broadcasts.create({
      name: delivery._id,
      segmentId,
      from: settings.mailFrom,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
    })
    if (created.error) return failure('creating', created.error)
    id = created.data.id
    await recordCreated(id)
  }
  const current = await resend.broadcasts.get(id)
  if (current.error) return failure('reading', current.error)
  if (current.data.status !== 'draft') return {state: 'sent', broadcastId: id}
  const sent = await resend.broadcasts.send(id)
  return sent.error ? failure('sending', sent.error) : {state: 'sent', broadcastId: id}
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
    async (after) => await resend.broadcasts.list({limit: 100, ...after}),
    (broadcast: Broadcast) => broadcast.name === name,
  )
}

async function segmentIdNamed(resend: Resend, name: string): Promise<string | undefined> {
  const segment = await findOnPages(
    async (after) => await resend.segments.list({limit: 100, ...after}),
    (candidate: {readonly id: string; readonly name: string}) => candidate.name === name,
  )
  return segment?.id
}

interface Page<Entry> {
  readonly data: {readonly data: readonly Entry[]; readonly has_more: boolean} | null
  readonly error: unknown
}

async function findOnPages<Entry extends {readonly id: string}>(
  read: (after: {after?: string}) => Promise<Page<Entry>>,
  isWanted: (entry: Entry) => boolean,
): Promise<Entry | undefined> {
  let after: {after?: string} = {}
  for (;;) {
    const {data} = await read(after)
    const found = data?.data.find(isWanted)
    const last = data?.data.at(-1)
    if (found || !data?.has_more || !last) return found
    after = {after: last.id}
  }
}
