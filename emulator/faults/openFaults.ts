import * as z from 'zod'

import {drawFaults, type FaultDraw} from './drawFaults.js'
import {faultPlan, type FaultPlan} from './faultPlan.js'

/** The fault plan that a stand-in follows at the moment, if any. */
export interface Faults extends Pick<FaultDraw, 'forRequest' | 'forWebhook'> {
  /** Answers `GET`, `POST` and `DELETE /_local/fault-plan`: tells, starts and ends it. */
  answer(request: Request): Promise<Response>
}

/**
 * Nothing goes wrong until a plan is posted.
 *
 * `mayLie` is for a service whose yes can be untrue. What the Content Lake has confirmed is written:
 * everything rests on that, and nobody could tell otherwise.
 */
export function openFaults({mayLie}: {readonly mayLie: boolean}): Faults {
  let current: {readonly plan: FaultPlan; readonly draw: FaultDraw} | undefined

  async function start(request: Request): Promise<Response> {
    const parsed = faultPlan.safeParse(await request.json().catch(() => undefined))
    if (!parsed.success) return refusal(z.prettifyError(parsed.error))
    const lies = parsed.data.requests.some(({fault}) => fault.kind === 'lie')
    if (lies && !mayLie) return refusal('This service does not lie: what it confirms is written.')
    current = {plan: parsed.data, draw: drawFaults(parsed.data)}
    return tell(201)
  }

  function tell(status = 200): Response {
    const counts = current?.draw.counts() ?? {requests: [], webhooks: []}
    return Response.json({plan: current?.plan ?? null, counts}, {status})
  }

  function end(): Response {
    const told = tell()
    current = undefined
    return told
  }

  return {
    forRequest: (method, path) =>
      current?.draw.forRequest(method, path) ?? {waitMs: 0, fault: undefined},
    forWebhook: (path) => current?.draw.forWebhook(path) ?? [0],
    async answer(request) {
      if (request.method === 'POST') return await start(request)
      if (request.method === 'DELETE') return end()
      return tell()
    },
  }
}

function refusal(message: string): Response {
  return Response.json({statusCode: 400, error: 'Bad Request', message}, {status: 400})
}
