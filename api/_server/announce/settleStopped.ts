import type {Resend} from 'resend'
import * as z from 'zod'

import {deliverySchema, type SegmentDelivery} from '../../../core/announce/delivery.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {recordLeft} from './recordStep.js'
import {broadcastOf, inTime} from './resendLists.js'
import {resendProblem} from './resendProblem.js'

const query = `*[_type == "delivery" && state == "stopped" && !defined(settledAt) && ($changeNoticeId == "" || changeNoticeId == $changeNoticeId)] | order(_id asc)[0...100]`

/**
 * Takes what was stopped away at Resend: a draft is removed, a scheduled broadcast cancelled first.
 * One that had left by then counts as sent. What Resend does not answer says so and is asked again
 * in the next run; nothing of it is started by us meanwhile.
 */
export async function settleStopped(
  services: Services,
  now: Date,
  changeNoticeId = '',
): Promise<{settled: number; left: number; failed: number}> {
  const counts = {settled: 0, left: 0, failed: 0}
  if (services.settings.mode === 'preview') return counts
  const stopped = await services.query(z.array(deliverySchema), query, {changeNoticeId})
  const client = await services.contentLake()
  for (const delivery of stopped) {
    if (delivery.kind !== 'broadcast' && delivery.kind !== 'batch') continue
    try {
      const outcome = await withdraw(await services.resend(), delivery)
      counts[outcome.state] += 1
      if (outcome.state === 'left') {
        await recordLeft(services, delivery._id, {broadcastId: outcome.broadcastId}, now)
      } else {
        const patch = client.patch(delivery._id).set({settledAt: now.toISOString()})
        await patch.unset(['error', 'broadcastId']).commit({visibility: 'sync'})
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      counts.failed += 1
      await client.patch(delivery._id).set({error: error.message}).commit({visibility: 'sync'})
    }
  }
  return counts
}

type Withdrawn =
  | {readonly state: 'settled'}
  | {readonly state: 'left'; readonly broadcastId: string}

async function withdraw(resend: Resend, delivery: SegmentDelivery): Promise<Withdrawn> {
  if (delivery.kind === 'batch') return {state: 'settled'}
  const id = delivery.broadcastId ?? (await broadcastOf(resend, delivery))?.id
  if (!id) return {state: 'settled'}
  const current = await inTime(async () => await resend.broadcasts.get(id))
  if (current.error?.statusCode === 404) return {state: 'settled'}
  if (current.error) throw unavailable('looking for the mail', current.error)
  if (current.data.status === 'sent') return {state: 'left', broadcastId: id}
  if (current.data.status !== 'draft') {
    const cancelled = await inTime(async () => await resend.broadcasts.cancel(id))
    if (cancelled.error && (await hasLeft(resend, id))) return {state: 'left', broadcastId: id}
    if (cancelled.error) throw unavailable('cancelling the mail', cancelled.error)
  }
  const removed = await inTime(async () => await resend.broadcasts.remove(id))
  if (!removed.error || removed.error.statusCode === 404) return {state: 'settled'}
  if (await hasLeft(resend, id)) return {state: 'left', broadcastId: id}
  throw unavailable('removing the mail', removed.error)
}

async function hasLeft(resend: Resend, id: string): Promise<boolean> {
  const {data} = await inTime(async () => await resend.broadcasts.get(id))
  return data !== null && data.status === 'sent'
}

function unavailable(deed: string, error: Parameters<typeof resendProblem>[1]): Refusal {
  return new Refusal('unavailable', resendProblem(deed, error))
}
