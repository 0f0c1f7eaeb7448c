import type {Resend} from 'resend'

import type {SegmentDelivery} from '../../../core/announce/delivery.js'
import {withinDeadline} from '../optOut/ledger/withinDeadline.js'
import {findOnPages} from './findOnPages.js'

export interface NamedBroadcast {
  readonly id: string
  readonly name: string | null
  readonly status: string
  readonly segment_id: string | null
}

const timeoutMs = 10_000

/** One call to Resend, given up after ten seconds. */
export async function inTime<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  return await withinDeadline(timeoutMs, call)
}

/**
 * The broadcast of a delivery whose id is not known, found by its name. A change that is published
 * again after a restore can give its lists other numbers: what went to another list is another mail.
 */
export async function broadcastOf(
  resend: Resend,
  {_id: name, segment}: Pick<SegmentDelivery, '_id' | 'segment'>,
): Promise<NamedBroadcast | undefined> {
  const segmentId = await segmentIdNamed(resend, segment)
  return await findOnPages(
    async (page) => await resend.broadcasts.list(page),
    (broadcast: NamedBroadcast) =>
      broadcast.name === name &&
      (segmentId === undefined || (broadcast.segment_id ?? segmentId) === segmentId),
  )
}

export async function segmentIdNamed(resend: Resend, name: string): Promise<string | undefined> {
  const segment = await findOnPages(
    async (page) => await resend.segments.list(page),
    (candidate: {readonly id: string; readonly name: string}) => candidate.name === name,
  )
  return segment?.id
}
