import {Refusal} from '../../core/refusal.js'
import {watchCron} from './alert/watchCron.js'
import {answerRefusal} from './answerRefusal.js'
import {errorForLog} from './errorForLog.js'
import {keepForMoments, openToAnySite} from './forAnySite.js'
import {guardAnswer} from './guardAnswer.js'
import {logRequest} from './log/logRequest.js'
import {services, type Services} from './services.js'
import {unavailableStore} from './unavailableStore.js'

/** One call of one handler: what came in, when, and what it can reach. */
export interface Call {
  readonly request: Request
  readonly url: URL
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly now: Date
  readonly services: Services
}

export type Handler = (call: Call) => Promise<Response> | Response

export type Methods = Partial<Record<'GET' | 'POST' | 'PUT' | 'DELETE', Handler>>

/** A function as Vercel and the local server call it. */
export interface Route {
  readonly pattern: string
  fetch(request: Request): Promise<Response>
}

/** What holds for every answer of a URL. */
export interface RouteOptions {
  /** What it says is for everyone: any site's script may read it, refusals too. */
  readonly isForAnySite?: boolean
}

/**
 * Joins the handlers of one URL: path parameters, HEAD, OPTIONS, 405 with Allow, and the one place
 * where a refusal becomes a problem document or a page. What is no refusal is a bug and is thrown, for
 * the host to log, without what it may not write down. Every request leaves one line in the log.
 */
export function route(pattern: string, methods: Methods, options: RouteOptions = {}): Route {
  const path = new URLPattern({pathname: pattern})
  const allow = allowedMethods(methods)
  return {
    pattern,
    async fetch(request) {
      const told: Told = {}
      const begunMs = performance.now()
      const log = (status: number): void => {
        logRequest({request, pattern, begunMs, status, ...told})
      }
      const response = await answer(request, told).catch((error: unknown) => {
        told.outcome = 'crashed'
        log(500)
        throw errorForLog(error)
      })
      log(response.status)
      guardAnswer(response.headers)
      if (options.isForAnySite) openToAnySite(response.headers, request.method, allow)
      return request.method === 'HEAD' ? withoutBody(response) : response
    },
  }

  async function answer(request: Request, told: Told): Promise<Response> {
    try {
      const handler = handlerFor(request.method, methods)
      if (request.method === 'OPTIONS') return new Response(null, {status: 204, headers: {allow}})
      const url = new URL(request.url)
      const match = path.exec({pathname: url.pathname})
      if (!match) throw new Refusal('not_found', 'There is nothing at this address.')
      if (!handler) {
        throw new Refusal('method_not_allowed', `Only ${allow} can be used here.`)
      }
      const available = await services()
      const now = await available.now()
      const params = decodeAll(match.pathname.groups)
      told.brand = params['brand']
      const call: Call = {request, url, params, now, services: available}
      const response = await handler(call)
      await watchCron(call)
      return response
    } catch (error) {
      const refused = error instanceof Refusal ? error : unavailableStore(error)
      if (!refused) throw error
      told.outcome = refused.code
      const refusal = await answerRefusal(refused, request, allow)
      if (options.isForAnySite) keepForMoments(refusal.headers, refused)
      return refusal
    }
  }
}

/** What the log learns of a request while it is answered. */
interface Told {
  brand?: string | undefined
  outcome?: string
}

function handlerFor(method: string, methods: Methods): Handler | undefined {
  if (method === 'HEAD') return methods.GET
  if (method === 'GET' || method === 'POST' || method === 'PUT' || method === 'DELETE') {
    return methods[method]
  }
  return undefined
}

function allowedMethods(methods: Methods): string {
  const names = Object.keys(methods)
  return [...names, ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}

function decodeAll(groups: Record<string, string | undefined>): Record<string, string> {
  const params: Record<string, string> = {}
  for (const [name, value] of Object.entries(groups)) {
    try {
      params[name] = decodeURIComponent(value ?? '')
    } catch (cause) {
      throw new Refusal('bad_request', `The address is not readable at "${name}".`, {cause})
    }
  }
  return params
}

function withoutBody(response: Response): Response {
  return new Response(null, {status: response.status, headers: response.headers})
}
