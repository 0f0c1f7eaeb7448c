import type {IncomingMessage, Server} from 'node:http'

import {serve} from 'srvx/node'

import {answerUnderFaults} from '../faults/answerUnderFaults.js'
import {openFaults} from '../faults/openFaults.js'
import type {LocalClock} from '../localClock.js'
import {onLoopback} from '../onLoopback.js'
import {answerLakeRequest, localDataset, localProject} from './answerLakeRequest.js'
import {documentRoutes} from './documentRoutes.js'
import {historyRoutes} from './history/historyRoutes.js'
import {identify} from './lakeAccess.js'
import {LakeError} from './lakeError.js'
import type {LakeRoute} from './lakeRoute.js'
import {routeTo} from './lakeRouter.js'
import {defaultSettings, type LakeSettings} from './lakeSettings.js'
import {localRoutes, type UnknownRequest} from './localRoutes.js'
import {limitMutationRate} from './mutationRate.js'
import {openQueryRunner} from './openQueryRunner.js'
import {openStore, type OpenStore} from './openStore.js'
import {plannedRefusal} from './plannedRefusal.js'
import {queryRoutes} from './queryRoutes.js'
import {streamRoutes} from './streams/streamRoutes.js'
import {attachPresence} from './studio/attachPresence.js'
import {notImplementedRoutes} from './studio/notImplementedRoutes.js'
import {studioRoutes} from './studio/studioRoutes.js'
import {deliverWebhooks, type WebhookDeliveries} from './webhooks/deliverWebhooks.js'
import type {LakeWebhook} from './webhooks/lakeWebhook.js'
import {writeRoutes} from './writeRoutes.js'

export interface ContentLakeOptions extends Partial<LakeSettings> {
  /** 0 takes a free one. */
  readonly port: number
  /** Where the transaction log is kept; in memory without. */
  readonly directory?: string
  readonly clock: LocalClock
  /** Origins whose browser counts as the logged-in editor, such as `http://localhost:3333`. */
  readonly studioOrigins: readonly string[]
  readonly webhooks?: readonly LakeWebhook[]
}

export interface ContentLake {
  /** `http://127.0.0.1:PORT`; browsers also reach `http://demo.localhost:PORT`. */
  readonly url: string
  readonly port: number
  readonly store: OpenStore
  readonly webhooks: WebhookDeliveries
  /** Requests to endpoints the emulator does not know, oldest first. */
  readonly unknownRequests: readonly UnknownRequest[]
  close(): Promise<void>
}

/**
 * Starts the local Content Lake on 127.0.0.1: project `demo`, private dataset `production`, the
 * token `local` may write, `local-read` may read.
 *
 * @throws Error when the port is taken.
 */
export async function startContentLake({
  port,
  directory,
  clock,
  studioOrigins,
  webhooks = [],
  ...given
}: ContentLakeOptions): Promise<ContentLake> {
  let settings: LakeSettings = {...defaultSettings, ...given}
  const now = () => clock.now()
  const store = openStore(directory === undefined ? {now} : {directory, now})
  const runner = openQueryRunner(store)
  const unknownRequests: UnknownRequest[] = []
  const faults = openFaults({mayLie: false})
  const change = (changed: LakeSettings) => {
    settings = changed
    store.setAttributeLimit(settings.attributeLimit)
    runner.setTimeLimit(settings.queryTimeLimitMilliseconds)
  }
  change(settings)

  const routes: readonly LakeRoute[] = [
    ...queryRoutes(runner),
    ...writeRoutes(
      store,
      runner,
      limitMutationRate(() => settings.mutationsPerSecond),
    ),
    ...documentRoutes,
    ...streamRoutes,
    ...historyRoutes,
    ...studioRoutes,
    ...localRoutes({
      clock,
      settings: () => settings,
      change,
      unknownRequests: () => unknownRequests,
      faults,
    }),
    ...notImplementedRoutes,
  ]
  const serving = {
    store,
    clock,
    studioOrigins,
    router: routeTo(routes),
    isPublic: () => settings.isPublic,
    noteUnknown: (request: UnknownRequest) => unknownRequests.push(request),
  }
  const server = serve({
    port,
    ...onLoopback,
    fetch: async (request) => {
      const {pathname} = new URL(request.url)
      const answer = async () => await answerLakeRequest(request, serving)
      if (pathname.startsWith('/_local/') || request.method === 'OPTIONS') return await answer()
      return await answerUnderFaults(faults.forRequest(request.method, pathname), {
        answer,
        refuse: (status) => plannedRefusal(status, request),
        lie: answer,
        cut: () => request.runtime?.node?.res?.destroy(),
      })
    },
    error: (error) => {
      console.error(error)
      return Response.json({statusCode: 500, error: 'Internal Server Error'}, {status: 500})
    },
  })
  try {
    await server.ready()
  } catch (error) {
    await runner.close()
    store.close()
    throw portTaken(error, port)
  }
  const http = httpServerOf(server.node?.server)
  const detachPresence = attachPresence(http, {
    dataset: localDataset,
    identify: (request) => identifySocket(request, studioOrigins),
  })
  const deliveries = deliverWebhooks({
    webhooks,
    store,
    clock,
    project: localProject,
    dataset: localDataset,
    scatter: (address) => faults.forWebhook(new URL(address).pathname),
  })
  const address = http.address()
  const listening = typeof address === 'object' && address ? address.port : port

  return {
    port: listening,
    url: `http://127.0.0.1:${listening}`,
    store,
    webhooks: deliveries,
    unknownRequests,
    async close() {
      deliveries.close()
      detachPresence()
      await server.close(true)
      await runner.close()
      store.close()
    },
  }
}

function identifySocket(request: IncomingMessage, studioOrigins: readonly string[]) {
  const {authorization = null, origin = null, host = ''} = request.headers
  try {
    const identity = identify({authorization, origin, host}, {studioOrigins})
    return identity.canRead ? identity : undefined
  } catch (error) {
    if (error instanceof LakeError) return undefined
    throw error
  }
}

function httpServerOf(server: unknown): Server {
  if (!isHttpServer(server)) throw new Error('Expected an HTTP/1.1 server')
  return server
}

function isHttpServer(server: unknown): server is Server {
  return typeof server === 'object' && server !== null && 'closeAllConnections' in server
}

function portTaken(error: unknown, port: number): Error {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const reason = isTaken ? 'another program listens there' : 'it could not be opened'
  return new Error(`The local Content Lake cannot use port ${port}: ${reason}`, {cause: error})
}
