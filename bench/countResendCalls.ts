import {serve} from 'srvx/node'

import {onLoopback} from '../emulator/onLoopback.js'

/** What a list of people is said to be like. */
export interface SegmentSize {
  readonly people: number
  /** Every so-manieth of them is flagged as unsubscribed from everything; nobody when absent. */
  readonly flaggedEvery?: number
}

/** Stands before the mailbox, counts what is asked of it, and answers itself who is in a segment. */
export interface CountedResend {
  readonly url: string
  /** Calls since the last time it was asked; those that tell of a change, not of a version's hash. */
  taken(): {readonly reads: number; readonly listPages: number; readonly sends: number}
  close(): Promise<void>
}

/** A million people are made as they are asked for: nobody keeps them. */
export async function countResendCalls(
  mailbox: string,
  size: () => SegmentSize,
): Promise<CountedResend> {
  let counts = {reads: 0, listPages: 0, sends: 0}
  const server = serve({
    port: 0,
    ...onLoopback,
    fetch: async (request) => {
      const {pathname, searchParams, search} = new URL(request.url)
      if (request.method === 'GET' && /^\/segments\/[^/]+\/contacts$/.test(pathname)) {
        counts.listPages += 1
        return Response.json(pageOf(size(), searchParams.get('after')))
      }
      if (request.method === 'GET') counts.reads += 1
      else if (/^\/(?:broadcasts|emails\/batch)/.test(pathname)) counts.sends += 1
      const headers = new Headers(request.headers)
      headers.delete('host')
      const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
      const answer = await fetch(`${mailbox}${pathname}${search}`, {
        method: request.method,
        headers,
        ...(body && {body}),
      })
      return new Response(await answer.arrayBuffer(), {
        status: answer.status,
        headers: {'content-type': answer.headers.get('content-type') ?? 'application/json'},
      })
    },
  })
  await server.ready()
  return {
    url: `http://127.0.0.1:${new URL(server.url ?? '').port}`,
    taken() {
      const taken = counts
      counts = {reads: 0, listPages: 0, sends: 0}
      return taken
    },
    close: async () => await server.close(true),
  }
}

const pageSize = 100

function pageOf({people, flaggedEvery}: SegmentSize, after: string | null) {
  const start = after === null ? 0 : Number(after.replace('person-', '')) + 1
  const count = Math.max(0, Math.min(pageSize, people - start))
  const data = Array.from({length: count}, (_, index) => {
    const number = start + index
    const unsubscribed = flaggedEvery !== undefined && number % flaggedEvery === 0
    return {id: `person-${number}`, email: `person-${number}@example.com`, unsubscribed}
  })
  return {object: 'list', has_more: start + count < people, data}
}
