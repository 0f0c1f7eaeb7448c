import {Agent, createServer, request as send, type IncomingMessage} from 'node:http'
import type {ServerResponse} from 'node:http'

import {runHeader} from './tagRequests.js'

/** One request on its way to an emulator. */
export interface PassingRequest {
  /** The function that makes it, where it was started by `runAs`. */
  readonly run: string | undefined
  readonly method: string
  readonly path: string
  /** Changes something: a transaction of the Content Lake, or any call of the mailbox but a GET. */
  readonly isWrite: boolean
}

export interface Passage {
  /** Whether the emulator gets it at all. */
  readonly isCarriedOut: boolean
  /** What the asker gets: the emulator's answer, a refusal, or a connection that breaks. */
  readonly answer: 'own' | 'cut' | 409 | 422 | 429 | 500 | 503
  /** Asked to wait after it was carried out, before it is answered. */
  readonly beforeAnswer?: () => Promise<void>
}

export const freePassage: Passage = {isCarriedOut: true, answer: 'own'}

export interface Gate {
  readonly port: number
  close(): Promise<void>
}

/**
 * A door in front of an emulator, where each request can be held, refused, lost or let through.
 * What a function does to the world goes through it, so that closing it to a function kills that.
 */
export async function startGate(
  target: number,
  decide: (request: PassingRequest) => Promise<Passage> | Passage,
  /** What the gate answers by itself, without asking: the clock, which everyone asks all the time. */
  known: (path: string) => object | undefined = () => undefined,
): Promise<Gate> {
  const agent = new Agent({keepAlive: true})
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy())
  })

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request)
    const {method = 'GET', url: path = '/'} = request
    const told = method === 'GET' ? known(path) : undefined
    if (told) {
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(told))
      return
    }
    const named = request.headers[runHeader]
    const run = typeof named === 'string' ? named : undefined
    const passage = await decide({run, method, path, isWrite: isWrite(method, path)})
    const answer = passage.isCarriedOut ? await forward(request, body) : undefined
    await passage.beforeAnswer?.()
    if (passage.answer === 'own' && answer) {
      response.writeHead(answer.status, answer.headers).end(answer.body)
    } else if (typeof passage.answer === 'number') {
      response
        .writeHead(passage.answer, {'content-type': 'application/json'})
        .end(JSON.stringify(refusalOf(passage.answer)))
    } else {
      response.destroy()
    }
  }

  async function forward({method, url, headers}: IncomingMessage, body: Buffer) {
    const {[runHeader]: _run, ...kept} = headers
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = {agent, host: '127.0.0.1', port: target, method, path: url, headers: kept}
      send(options, resolve).on('error', reject).end(body)
    })
    const answered = await bytesOf(incoming)
    return {status: incoming.statusCode ?? 502, headers: incoming.headers, body: answered}
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the gate has no port')
  return {
    port: address.port,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      agent.destroy()
    },
  }
}

function isWrite(method: string, path: string): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return !path.includes('/data/query/')
}

function refusalOf(status: number): object {
  return {statusCode: status, error: 'Refused', name: 'refused', message: `Refused with ${status}`}
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
