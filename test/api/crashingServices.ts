import {createServer, type IncomingMessage} from 'node:http'

import {createServices} from '../../api/_server/createServices.js'
import type {Services} from '../../api/_server/services.js'

/** Where a process dies: before its n-th request leaves, or after it was carried out. */
export interface Crash {
  readonly atRequest: number
  readonly isCarriedOut: boolean
}

/**
 * Services that reach the stand-ins through a door which shuts for good at a crash, as it is for a
 * process that is killed: nothing it does after that has any effect.
 */
export async function crashingServices({settings}: Services, crash: Crash) {
  const upstreams = {lake: settings.contentLake.apiHost, mailbox: settings.resend.baseUrl ?? ''}
  let requests = 0
  const openDoor = async (upstream: string) => {
    const server = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(Buffer.from(chunk))
        requests += 1
        const isDying = requests === crash.atRequest
        if (requests > crash.atRequest || (isDying && !crash.isCarriedOut)) {
          request.socket.destroy()
          return
        }
        const answer = await forward(upstream, request, Buffer.concat(chunks))
        if (isDying) {
          request.socket.destroy()
          return
        }
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? 'application/json',
        })
        response.end(Buffer.from(await answer.arrayBuffer()))
      })()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return {server, url: `http://127.0.0.1:${address.port}`}
  }
  const lake = await openDoor(upstreams.lake)
  const mailbox = await openDoor(upstreams.mailbox)
  const {contentLake} = settings
  return {
    services: createServices({
      ...settings,
      contentLake: {
        ...contentLake,
        url: contentLake.url.replace(contentLake.apiHost, lake.url),
        apiHost: lake.url,
      },
      resend: {...settings.resend, baseUrl: mailbox.url},
    }),
    requests: () => requests,
    close(): void {
      for (const {server} of [lake, mailbox]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

async function forward(
  upstream: string,
  {url = '/', method = 'GET', headers: given}: IncomingMessage,
  body: Buffer<ArrayBuffer>,
): Promise<Response> {
  const kept = ['authorization', 'content-type', 'idempotency-key', 'x-batch-validation']
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    if (kept.includes(name)) headers.set(name, String(value))
  }
  return await fetch(`${upstream}${url}`, {
    method,
    headers,
    ...(method === 'GET' || method === 'HEAD' ? {} : {body}),
  })
}
