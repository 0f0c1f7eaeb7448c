import type {ServerRequest} from 'srvx'
import {serve} from 'srvx/node'

import type {LocalClock} from '../localClock.js'
import {onLoopback} from '../onLoopback.js'
import {answerMailchimp} from './answerMailchimp.js'
import {type AudienceMember, type AudienceSeed, AudienceStore} from './audienceStore.js'
import {MailchimpError} from './mailchimpError.js'
import {faultResponse, type MailchimpFault, MailchimpFaults} from './mailchimpFaults.js'

export interface MailchimpOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly clock: LocalClock
}

export interface MailchimpStandIn {
  /** What the client's `baseUrl` is set to; the API is at `/3.0` under it. */
  readonly url: string
  /** What was asked, as `METHOD /path`, oldest first. */
  readonly requests: readonly string[]
  seed(audience: AudienceSeed): void
  /** The members of an audience as they stand now. */
  members(audienceId: string): AudienceMember[]
  /** Deletes a member for good, as somebody in the account can. */
  forget(audienceId: string, email: string): void
  addFault(fault: MailchimpFault): void
  /** Loses every n-th request from now on; `undefined` ends it. */
  loseEvery(count: number | undefined): void
  readonly waitingFaults: readonly MailchimpFault[]
  close(): Promise<void>
}

/**
 * Starts the Mailchimp stand-in on 127.0.0.1, with its audiences in memory. It takes any key that ends
 * in a data centre, as `…-us21`, by HTTP Basic.
 *
 * @throws Error when the port is taken.
 */
export async function startMailchimp({port, clock}: MailchimpOptions): Promise<MailchimpStandIn> {
  const store = new AudienceStore()
  const faults = new MailchimpFaults()
  const closing = new AbortController()
  const requests: string[] = []
  const server = serve({
    port,
    ...onLoopback,
    manual: true,
    fetch: answer,
  })
  try {
    await server.serve()
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    throw new Error(`The Mailchimp stand-in cannot start: port ${port} is taken.`, {cause: error})
  }

  async function answer(request: ServerRequest): Promise<Response> {
    const url = new URL(request.url)
    requests.push(`${request.method} ${url.pathname}`)
    try {
      checkKey(request.headers.get('authorization'))
      const body: unknown = request.method === 'PATCH' ? await request.json() : undefined
      const act = (isDone: boolean) =>
        answerMailchimp(request.method, url, body, {store, clock}, isDone)
      const fault = faults.take(request.method, url.pathname)
      if (!fault) return act(true)
      if (fault.isCarriedOut) act(true)
      const signal = AbortSignal.any([request.signal, closing.signal])
      return (await faultResponse(fault, signal, () => act(false))) ?? cut(request)
    } catch (error) {
      if (error instanceof MailchimpError) return error.response
      throw error
    }
  }

  return {
    url: `http://127.0.0.1:${new URL(server.url ?? '').port}`,
    requests,
    seed: (audience) => store.seed(audience, clock.now()),
    members: (audienceId) => [...store.audience(audienceId).members.values()],
    forget: (audienceId, email) => store.delete(store.member(audienceId, email)),
    addFault: (fault) => faults.add(fault),
    loseEvery: (count) => faults.loseEvery(count),
    get waitingFaults() {
      return faults.waiting
    },
    async close() {
      closing.abort()
      await server.close(true)
    },
  }
}

function checkKey(authorization: string | null): void {
  const encoded = /^Basic (.+)$/.exec(authorization ?? '')?.[1]
  if (encoded === undefined) throw new MailchimpError('API Key Missing')
  const password = Buffer.from(encoded, 'base64').toString('utf8').split(':')[1] ?? ''
  if (!/^\w+-[a-z]+\d+$/.test(password)) throw new MailchimpError('API Key Invalid')
}

/** Closes the connection without an answer. */
function cut(request: ServerRequest): Response {
  request.runtime?.node?.req.socket.destroy()
  return new Response(null, {status: 503})
}
