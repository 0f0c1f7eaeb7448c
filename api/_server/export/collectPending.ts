import * as z from 'zod'

import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {isConfirmable, isMailDue} from '../../../core/export/owedMail.js'
import {withoutAddresses} from '../afterAnswer.js'
import type {Services} from '../services.js'
import {collectRequest, isToBeCollected} from './collectRequest.js'
import {purgeRequest} from './purgeRequest.js'
import {sendOwedMails} from './sendOwedMails.js'

export interface PendingOutcome {
  readonly collected: number
  readonly mailed: number
  readonly vanished: number
  readonly purged: number
  /** What could not be done this time, by request, without an address. */
  readonly failed: readonly {readonly requestId: string; readonly reason: string}[]
}

/** How long collected files are kept, and with them the links of their request. */
const keptMs = 90 * 24 * 60 * 60_000

const pendingQuery = `*[_type == 'dataRequest' && (
  state in ['unconfirmed', 'confirmed', 'collecting']
  || 'owed' in mails[].state
  || (state == 'ready' && readyAt <= $keptSince)
)] | order(receivedAt asc)[0...500]`

/**
 * The scheduled run over requests: collects what was confirmed and not collected, sends mails that
 * did not go out, lets requests that nobody confirmed in 7 days vanish, and closes those whose files
 * have lain 90 days. One request that fails holds up no other.
 */
export async function collectPending(services: Services, now: Date): Promise<PendingOutcome> {
  const requests = await services.query(z.array(dataRequestSchema), pendingQuery, {
    keptSince: new Date(now.getTime() - keptMs).toISOString(),
  })
  const done = {collected: 0, mailed: 0, vanished: 0, purged: 0}
  const failed: {requestId: string; reason: string}[] = []
  for (const request of requests) {
    try {
      const step = stepFor(request, now)
      if (!step) continue
      await steps[step](services, request, now)
      done[step] += 1
    } catch (error) {
      const reason = withoutAddresses(String(error)).slice(0, 300)
      failed.push({requestId: request.requestId, reason})
    }
  }
  return {...done, failed}
}

type Step = keyof typeof steps

const steps = {
  collected: (services: Services, {requestId}: DataRequest, now: Date) =>
    collectRequest(services, requestId, now),
  mailed: (services: Services, {requestId}: DataRequest, now: Date) =>
    sendOwedMails(services, requestId, now),
  vanished: async (services: Services, {_id, _rev}: DataRequest) => {
    const client = await services.contentLake()
    // Only as it was seen: someone may have confirmed or asked again meanwhile.
    const seen = client.patch(_id).ifRevisionId(_rev).set({state: 'purged'})
    await client.transaction().patch(seen).delete(_id).commit()
  },
  purged: purgeRequest,
}

function stepFor(request: DataRequest, now: Date): Step | undefined {
  if (request.state === 'unconfirmed' && !isConfirmable(request, now)) return 'vanished'
  if (request.state === 'ready' && isOver(request, now)) return 'purged'
  if (isToBeCollected(request, now)) return 'collected'
  return request.mails.some((mail) => isMailDue(mail, now)) ? 'mailed' : undefined
}

function isOver({readyAt}: DataRequest, now: Date): boolean {
  return readyAt ? Date.parse(readyAt) + keptMs <= now.getTime() : false
}
