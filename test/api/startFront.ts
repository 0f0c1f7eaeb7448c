import {createServer, type ServerResponse} from 'node:http'

/** How a call is taken instead of being answered by who is asked. */
export type FrontMood = (response: ServerResponse) => unknown

/**
 * A door before a service on this machine. What is said of a call, by its path and body, is done to
 * it; the others pass.
 */
export async function startFront(
  target: number,
  moodOf: (path: string, body: string) => FrontMood | undefined,
) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks).toString('utf8')
    const {method = 'GET', url = '/'} = request
    const mood = moodOf(url, body)
    if (mood) return mood(response)
    const {authorization = '', 'content-type': type = 'application/json'} = request.headers
    const idempotencyKey = request.headers['idempotency-key']
    const answer = await fetch(`http://127.0.0.1:${target}${url}`, {
      method,
      headers: {
        authorization,
        'content-type': type,
        ...(idempotencyKey ? {'idempotency-key': String(idempotencyKey)} : {}),
      },
      ...(method === 'GET' ? {} : {body}),
    })
    response.writeHead(answer.status, {'content-type': answer.headers.get('content-type') ?? ''})
    return response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
