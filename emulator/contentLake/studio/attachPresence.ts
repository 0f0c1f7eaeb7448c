import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'

import {WebSocketServer, type RawData, type WebSocket} from 'ws'
import * as z from 'zod'

export interface PresenceOptions {
  readonly dataset: string
  /** Who is behind a socket, or `undefined` for somebody who may not be there (refused with 401). */
  identify(request: IncomingMessage): {readonly id: string} | undefined
}

const rpcCall = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]),
  method: z.string(),
  params: z
    .object({
      session: z.string(),
      subscriptionId: z.string(),
      data: z.record(z.string(), z.unknown()),
    })
    .partial()
    .default({}),
})

interface Participant {
  readonly socket: WebSocket
  readonly userId: string
  /** Ids of the presence subscriptions of this socket. */
  readonly subscriptions: Set<string>
  session: string | undefined
}

const socketPath = /^\/(?:v[^/]+\/)?socket\/([^/?]+)/
const heartbeatMilliseconds = 15_000
const methodNotFound = -32_601

/**
 * The socket through which Studios see each other: JSON-RPC over a WebSocket, as
 * @sanity/bifur-client speaks it.
 *
 * What one announces goes to every other subscriber; a roll call asks all to announce again. A
 * socket that closes takes its session with it. Returns the way to close all sockets.
 */
export function attachPresence(server: Server, options: PresenceOptions): () => void {
  const sockets = new WebSocketServer({noServer: true})
  const participants = new Set<Participant>()
  const heartbeat = setInterval(() => {
    for (const {socket} of participants) socket.send('♥')
  }, heartbeatMilliseconds)
  heartbeat.unref()

  const tellOthers = (from: Participant, result: Record<string, unknown>): void => {
    for (const other of participants) {
      if (other === from) continue
      for (const subscription of other.subscriptions) {
        const params = {subscription, result: {...result, i: from.userId}}
        send(other.socket, {jsonrpc: '2.0', method: 'presence_subscription', params})
      }
    }
  }
  const leave = (participant: Participant): void => {
    if (participant.session === undefined) return
    tellOthers(participant, {type: 'disconnect', m: {session: participant.session}})
    participant.session = undefined
  }
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const dataset = socketPath.exec(request.url ?? '')?.[1]
    if (dataset !== options.dataset) return refuse(socket, '404 Not Found')
    const identity = options.identify(request)
    if (identity === undefined) return refuse(socket, '401 Unauthorized')
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const participant: Participant = {
        socket: webSocket,
        userId: identity.id,
        subscriptions: new Set(),
        session: undefined,
      }
      participants.add(participant)
      webSocket.on('message', (data) => answerCall(participant, data, tellOthers, leave))
      webSocket.on('error', () => webSocket.terminate())
      webSocket.on('close', () => {
        participants.delete(participant)
        leave(participant)
      })
      webSocket.send('♥')
    })
  }
  server.on('upgrade', onUpgrade)
  return () => {
    clearInterval(heartbeat)
    server.off('upgrade', onUpgrade)
    for (const {socket} of participants) socket.terminate()
    sockets.close()
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
}

function answerCall(
  participant: Participant,
  data: RawData,
  tellOthers: (from: Participant, result: Record<string, unknown>) => void,
  leave: (participant: Participant) => void,
): void {
  const call = rpcCall.safeParse(parseJson(data))
  if (!call.success) return
  const {id, method, params} = call.data
  const answer = (result: unknown): void => send(participant.socket, {jsonrpc: '2.0', id, result})
  switch (method) {
    case 'presence_subscribe': {
      const subscription = `presence-${participant.subscriptions.size + 1}-${id}`
      participant.subscriptions.add(subscription)
      return answer(subscription)
    }
    case 'presence_unsubscribe':
      participant.subscriptions.delete(params.subscriptionId ?? '')
      return answer('ok')
    case 'presence_rollcall':
      participant.session = params.session ?? participant.session
      tellOthers(participant, {type: 'rollCall', session: params.session})
      return answer('ok')
    case 'presence_announce': {
      const session = params.data?.['sessionId']
      if (typeof session === 'string') participant.session = session
      tellOthers(participant, {type: 'state', m: params.data})
      return answer('ok')
    }
    case 'presence_disconnect':
      leave(participant)
      return answer('ok')
    case 'authorization':
      return answer('ok')
    default: {
      const error = {code: methodNotFound, message: `No method ${method}`}
      return send(participant.socket, {jsonrpc: '2.0', id, error})
    }
  }
}

function send(socket: WebSocket, message: Record<string, unknown>): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
}

function parseJson(data: RawData): unknown {
  try {
    return Buffer.isBuffer(data) ? JSON.parse(data.toString()) : undefined
  } catch {
    return undefined
  }
}
