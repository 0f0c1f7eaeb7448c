import type {Resend} from 'resend'

import {withinDeadline} from '../optOut/ledger/withinDeadline.js'
import {findOnPages} from './findOnPages.js'

export interface NamedBroadcast {
  readonly id: string
  readonly name: string | null
  readonly status: string
}

const timeoutMs = 10_000

/** One call to Resend, given up after ten seconds. */
export async function inTime<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  return await withinDeadline(timeoutMs, call)
}

export async function broadcastNamed(
  resend: Resend,
  name: string,
): Promise<NamedBroadcast | undefined> {
  return await findOnPages(
    async (page) => await resend.broadcasts.list(page),
    (broadcast: NamedBroadcast) => broadcast.name === name,
  )
}

export async function segmentIdNamed(resend: Resend, name: string): Promise<string | undefined> {
  const segment = await findOnPages(
    async (page) => await resend.segments.list(page),
    (candidate: {readonly id: string; readonly name: string}) => candidate.name === name,
  )
  return segment?.id
}
