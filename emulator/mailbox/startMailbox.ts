import {randomUUID} from 'node:crypto'

import type {ServerRequest} from 'srvx'
import {serve} from 'srvx/node'

import {answerUnderFaults} from '../faults/answerUnderFaults.js'
import {openFaults} from '../faults/openFaults.js'
import type {LocalClock} from '../localClock.js'
import {onLoopback} from '../onLoopback.js'
import type {ApiState} from './answerApi.js'
import {answerApi} from './answerApi.js'
import {answerLocal} from './answerLocal.js'
import {Faults} from './faults.js'
import {answerInbox} from './inbox/answerInbox.js'
import {lieAbout} from './lieAbout.js'
import type {MailboxContext} from './mailboxRoute.js'
import {MailboxStore} from './mailboxStore.js'
import {plannedRefusal} from './plannedRefusal.js'
import type {WebhookEventType} from './queueEvent.js'
import {queueEvent} from './queueEvent.js'
import {RateLimit} from './rateLimit.js'
import {readRequestBody} from './requestBody.js'
import {runDueWork} from './runDueWork.js'
import {WebhookSender} from './webhookSender.js'

/** A webhook that is there from the start, with a secret its receiver knows (`whsec_…`). */
export interface LocalWebhook {
  readonly endpoint: string
  readonly events: readonly WebhookEventType[]
  readonly signingSecret: string
}

export interface MailboxOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Where the mails are kept; in memory without. */
  readonly directory?: string
  readonly clock: LocalClock
  readonly webhooks?: readonly LocalWebhook[]
  /** Refuses more requests a second than this, as the hosted service does; unlimited without. */
  readonly requestsPerSecond?: number
}

export interface Mailbox {
  readonly url: string
  readonly port: number
  /** Endpoints that were asked for and are not spoken, as `METHOD /path`. */
  readonly unknownRequests: readonly string[]
  /** From now on; `undefined` is no limit. */
  limitRequests(perSecond: number | undefined): void
  close(): Promise<void>
}

const tickMs = 250

/**
 * Starts the Resend stand-in on 127.0.0.1: the API for the SDK, an inbox at `/` for people.
 *
 * @throws Error when the port is taken.
 */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const {clock} = options
  const closing = new AbortController()
  const server = serve({
    port: options.port,
    ...onLoopback,
    manual: true,
    fetch: (request) => answer(request),
  })
  try {
    await server.serve()
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    throw new Error(`The mailbox cannot start: port ${options.port} is taken.`, {cause: error})
  }
  const port = Number(new URL(server.url ?? '').port)
  const url = `http://127.0.0.1:${port}`
  const store = new MailboxStore(options.directory)
  const context: MailboxContext = {
    store,
    clock,
    url,
    emit: (type, data) => queueEvent(store, clock, type, data),
  }
  const state: ApiState = {
    context,
    faults: new Faults(),
    rateLimit: new RateLimit(options.requestsPerSecond),
    unknownRequests: [],
    keysInFlight: new Set(),
    closing: closing.signal,
  }
  const planned = openFaults({mayLie: true})
  const scatter = (endpoint: string) => planned.forWebhook(new URL(endpoint).pathname)
  const sender = new WebhookSender(store, clock, scatter)
  store.atomically(() => registerWebhooks(options.webhooks ?? [], context))

  const tick = () => {
    runDueWork(context)
    sender.deliverDue()
  }
  const timer = setInterval(tick, tickMs)

  async function answer(request: ServerRequest): Promise<Response> {
    runDueWork(context)
    try {
      const {pathname} = new URL(request.url)
      if (pathname === '/_local/fault-plan') return await planned.answer(request)
      if (pathname.startsWith('/_local/')) return await answerLocal(request, state)
      const inbox = await answerInbox(request, context)
      if (inbox) return inbox
      return await answerUnderFaults(planned.forRequest(request.method, pathname), {
        answer: async () => await answerApi(request, state),
        refuse: plannedRefusal,
        lie: async () => lieAbout(pathname, (await readRequestBody(request)).value),
        cut: () => request.runtime?.node?.res?.destroy(),
      })
    } finally {
      sender.deliverDue()
    }
  }

  return {
    url,
    port,
    unknownRequests: state.unknownRequests,
    limitRequests(perSecond) {
      state.rateLimit.enforce(perSecond)
    },
    async close() {
      clearInterval(timer)
      closing.abort()
      await server.close(true)
      await sender.close()
      store.close()
    },
  }
}

function registerWebhooks(webhooks: readonly LocalWebhook[], {store, clock}: MailboxContext): void {
  for (const {endpoint, events, signingSecret} of webhooks) {
    const known = store.webhooks.find(endpoint)
    store.webhooks.put({
      id: known?.id ?? randomUUID(),
      endpoint,
      events: [...events],
      status: 'enabled',
      signing_secret: signingSecret,
      created_at: known?.created_at ?? clock.now().toISOString(),
    })
  }
}
