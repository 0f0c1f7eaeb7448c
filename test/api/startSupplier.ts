import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'

import * as z from 'zod'

const toldSchema = z.object({
  type: z.enum(['opt-out', 'opt-in', 'forget']),
  id: z.string(),
  address: z.string(),
  brand: z.string(),
  newsletter: z.string(),
  channel: z.string(),
  recordedAt: z.string(),
  source: z.string(),
})

export interface Told {
  readonly message: z.infer<typeof toldSchema>
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

/** How a supplier takes the next call: well, with a status of its own, or not at all. */
export type Mood = (response: ServerResponse) => void

export const moods = {
  fine: (response) => response.writeHead(204).end(),
  busy: (response) => response.writeHead(429, {'retry-after': '1'}).end('busy'),
  broken: (response) => response.writeHead(503).end('<h1>o+la@example.com is not known</h1>'),
  silent: () => undefined,
  lost: (response) => response.socket?.destroy(),
  endless: (response) => {
    response.writeHead(200)
    response.write('a'.repeat(200_000))
  },
} as const satisfies Record<string, Mood>

/** A supplier with lists of its own, on 127.0.0.1; `moods` are how it takes its next calls. */
export async function startSupplier() {
  const calls: Told[] = []
  const waiting: Mood[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks).toString('utf8')
    if (request.method !== 'POST') return response.writeHead(405).end()
    calls.push({message: toldSchema.parse(JSON.parse(body)), body, headers: request.headers})
    const mood = waiting.shift() ?? moods.fine
    return mood(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/opt-outs`,
    calls,
    takeNext: (...next: Mood[]) => void waiting.push(...next),
    /** What was told, each once: a supplier drops what it has heard. */
    told: () => [...new Map(calls.map(({message}) => [message.id, message])).values()],
    close(): void {
      server.closeAllConnections()
      server.close()
    },
  }
}
