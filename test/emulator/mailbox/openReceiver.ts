import {createServer} from 'node:http'

import {onTestFinished} from 'vitest'

export interface Received {
  readonly method: string
  readonly path: string
  readonly host: string
  readonly headers: Headers
  readonly body: string
}

/** A server for one test that keeps what it is sent and answers with the statuses it is given. */
export async function openReceiver(...statuses: number[]) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
      received.push({
        method: request.method ?? '',
        path: request.url ?? '',
        host: headers.get('host') ?? '',
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
      })
      response.writeHead(statuses.shift() ?? 200, {'content-type': 'text/html'})
      response.end('<h1>Takk</h1>')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {received, port, url: `http://127.0.0.1:${port}`}
}
