import {createServer, request as send, type IncomingMessage, type ServerResponse} from 'node:http'

/**
 * How what is asked is answered: by whoever it is for; refused with all of the question in the
 * refusal, or only what would change something; well, and with the question for an answer; or not at
 * all.
 */
export type EchoMood = 'own' | 'quotes' | 'quotesWrites' | 'lies' | 'away'

export interface Echo {
  readonly port: number
  /** Every address that was asked, with its method. */
  readonly asked: string[]
  setMood(mood: EchoMood): void
  close(): Promise<void>
}

/** Somebody others ask on 127.0.0.1, who repeats what they were told; a door where a port is given. */
export async function startEcho(target?: number): Promise<Echo> {
  const asked: string[] = []
  let mood: EchoMood = target === undefined ? 'quotes' : 'own'
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const {method = 'GET', url = '/'} = request
    // Everyone asks the clock, and it is told nothing.
    const isClock = url === '/_local/clock'
    if (!isClock) asked.push(`${method} ${url}`)
    if (mood === 'away' && !isClock) {
      response.destroy()
      return
    }
    const isWrite = /\/data\/(?:mutate|actions)\//.test(url)
    const isPassed = mood === 'own' || isClock || (mood === 'quotesWrites' && !isWrite)
    if (target === undefined || !isPassed) {
      const message = `${method} ${url} ${body.toString()}`
      const quoted = {
        statusCode: 422,
        name: 'validation_error',
        message,
        error: {description: message},
      }
      response.writeHead(mood === 'lies' ? 200 : 422, {'content-type': 'application/json'})
      response.end(mood === 'lies' ? message : JSON.stringify(quoted))
      return
    }
    const passed = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = {host: '127.0.0.1', port: target, method, path: url, headers: request.headers}
      send(options, resolve).on('error', reject).end(body)
    })
    response.writeHead(passed.statusCode ?? 502, passed.headers)
    passed.pipe(response)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the echo has no port')
  return {
    port: address.port,
    asked,
    setMood(next) {
      mood = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
