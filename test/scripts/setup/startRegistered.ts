import {createServer} from 'node:http'
import {text} from 'node:stream/consumers'

export interface RegisteredRequest {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: unknown
}

type Answer = {readonly status?: number; readonly body: unknown}

/**
 * A service that answers what is registered and nothing else: each answer once, the last one of an
 * address as often as it is asked. `settle` fails where one was never asked for, or something else was.
 */
export async function startRegistered() {
  let registered: {method: string; path: string; answers: Answer[]; used: number}[] = []
  let requests: RegisteredRequest[] = []
  let strangers: string[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const {method = '', url = ''} = request
      const sent = await text(request)
      const {authorization} = request.headers
      requests.push({method, path: url, authorization, body: sent ? JSON.parse(sent) : undefined})
      const found = registered.find((one) => one.method === method && one.path === url)
      if (!found) strangers.push(`${method} ${url}`)
      const answer = found?.answers[Math.min(found.used, found.answers.length - 1)]
      if (found) found.used += 1
      response.writeHead(answer?.status ?? (answer ? 200 : 501), {
        'content-type': 'application/json',
      })
      response.end(JSON.stringify(answer?.body ?? {}))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    answer(method: string, path: string, ...answers: readonly Answer[]): void {
      registered.push({method, path, answers: [...answers], used: 0})
    },
    /** What was sent to an address, oldest first. */
    sent: (method: string, path: string): unknown[] =>
      requests.filter((one) => one.method === method && one.path === path).map(({body}) => body),
    authorizations: () => [...new Set(requests.map(({authorization}) => authorization))],
    /** @throws Error unless exactly what is registered was asked; forgets it all. */
    settle(): void {
      const unused = registered.filter(({answers, used}) => used < answers.length)
      const wrong = [
        ...unused.map(({method, path, used}) => `asked ${used} times: ${method} ${path}`),
        ...strangers.map((one) => `not registered: ${one}`),
      ]
      registered = []
      requests = []
      strangers = []
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    },
    close(): void {
      server.close()
      server.closeAllConnections()
    },
  }
}
