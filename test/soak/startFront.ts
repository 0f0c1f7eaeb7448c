import {Agent, createServer, request as send, type IncomingMessage} from 'node:http'
import type {ServerResponse} from 'node:http'
import {setTimeout as sleep} from 'node:timers/promises'

import type {Deployment} from './startDeployment.js'

/** The one address of the functions, whichever deployment answers. */
export interface Front {
  readonly port: number
  /** Which deployments get requests, in turn. */
  serve(deployments: readonly Deployment[]): void
  close(): Promise<void>
}

const coldStartMs = 20_000

/**
 * Passes each request on to one of the deployments, as a platform does. Where that one dies the
 * asker's connection breaks; while there is none, the asker waits for the next.
 */
export async function startFront(): Promise<Front> {
  const agent = new Agent({keepAlive: true})
  let deployments: readonly Deployment[] = []
  let turn = 0

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy())
  })

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request)
    const {method, url: path, headers} = request
    const port = await nextPort()
    await new Promise<void>((resolve, reject) => {
      const options = {agent, host: '127.0.0.1', port, method, path, headers}
      const passed = send(options, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.on('error', reject)
        answer.on('end', resolve)
        answer.pipe(response)
      })
      response.on('close', () => passed.destroy())
      passed.on('error', reject)
      passed.end(body)
    })
  }

  async function nextPort(): Promise<number> {
    for (const until = Date.now() + coldStartMs; Date.now() < until; await sleep(20)) {
      const alive = deployments.filter(({isGone}) => !isGone())
      turn += 1
      const taken = alive[turn % Math.max(1, alive.length)]
      if (taken) return taken.port
    }
    throw new Error('no deployment answers')
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the front has no port')
  return {
    port: address.port,
    serve(next) {
      deployments = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      agent.destroy()
    },
  }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
