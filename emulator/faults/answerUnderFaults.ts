import {setTimeout as sleep} from 'node:timers/promises'

import type {RequestFate} from './drawFaults.js'

/** How a stand-in answers when nothing goes wrong, and in its own shape when something does. */
export interface Answering {
  readonly answer: () => Promise<Response>
  readonly refuse: (status: number) => Response
  readonly lie: () => Promise<Response>
  /** Breaks the connection. */
  readonly cut: () => void
}

/** Answers one request as its fate has it. */
export async function answerUnderFaults(
  {waitMs, fault}: RequestFate,
  {answer, refuse, lie, cut}: Answering,
): Promise<Response> {
  if (waitMs > 0) await sleep(waitMs)
  if (!fault) return await answer()
  if (fault.kind === 'lie') return await lie()
  if (fault.kind === 'status') {
    const {status, retryAfterSeconds, isCarriedOut} = fault
    if (isCarriedOut) await (await answer()).body?.cancel()
    const refusal = refuse(status)
    if (retryAfterSeconds !== undefined) {
      refusal.headers.set('retry-after', String(retryAfterSeconds))
    }
    return refusal
  }
  if (fault.at === 'body') return await cutWithin(await answer(), cut, fault.afterMs)
  if (fault.at === 'answer') await (await answer()).body?.cancel()
  cut()
  return gone()
}

/** A stream of events flows for a while; of any other answer half of the bytes arrive. */
async function cutWithin(response: Response, cut: () => void, afterMs: number): Promise<Response> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    setTimeout(cut, afterMs).unref()
    return response
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length === 0) {
    cut()
    return gone()
  }
  const headers = new Headers(response.headers)
  headers.set('content-length', String(bytes.length))
  let isHalfSent = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!isHalfSent) {
        isHalfSent = true
        return controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)))
      }
      // The first half has to leave before the connection ends.
      await sleep(10)
      cut()
      controller.close()
    },
  })
  return new Response(body, {status: response.status, headers})
}

/** What nobody gets to see: the connection is gone. */
function gone(): Response {
  return new Response(null, {status: 503})
}
