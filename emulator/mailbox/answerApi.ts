import type {Faults} from './faults.js'
import {faultAnswer} from './faults.js'
import {answerOnce, idempotencyKey} from './idempotency.js'
import {MailboxError} from './mailboxError.js'
import type {MailboxAnswer, MailboxContext, MailboxRoute} from './mailboxRoute.js'
import {mailboxRoutes} from './mailboxRoutes.js'
import {matchPath} from './matchPath.js'
import type {RateLimit} from './rateLimit.js'
import {readRequestBody} from './requestBody.js'

export interface ApiState {
  readonly context: MailboxContext
  readonly faults: Faults
  readonly rateLimit: RateLimit
  /** What was asked for and is not spoken, as `METHOD /path`. */
  readonly unknownRequests: string[]
  readonly keysInFlight: Set<string>
  /** Aborts when the mailbox closes. */
  readonly closing: AbortSignal
}

/** Answers a request as Resend's API would: key, limit, fault, endpoint, idempotency, in this order. */
export async function answerApi(request: Request, state: ApiState): Promise<Response> {
  const {headers, isExceeded} = state.rateLimit.count(Date.now())
  try {
    checkApiKey(request.headers.get('authorization'))
    if (isExceeded) {
      const message = 'Too many requests. Wait as long as the `retry-after` header says.'
      throw new MailboxError('rate_limit_exceeded', message)
    }
    const response = await act(request, state)
    for (const [name, value] of Object.entries(headers)) {
      if (!response.headers.has(name)) response.headers.set(name, value)
    }
    return response
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error
    return Response.json(error.body, {status: error.statusCode, headers})
  }
}

async function act(request: Request, state: ApiState): Promise<Response> {
  const url = new URL(request.url)
  const isSending = request.method === 'POST' && /^\/emails(\/batch)?$/.test(url.pathname)
  const key = isSending ? idempotencyKey(request.headers) : undefined
  if (key !== undefined && state.keysInFlight.has(key)) {
    throw new MailboxError(
      'concurrent_idempotent_requests',
      'Same idempotency key used while original request is still in progress.',
    )
  }
  if (key !== undefined) state.keysInFlight.add(key)
  try {
    const body = await readRequestBody(request)
    const fault = state.faults.take(request.method, url.pathname)
    if (fault && !fault.isCarriedOut) {
      return await faultAnswer(fault, request, body.value, state.closing)
    }
    const {route, params} = routeTo(request.method, url.pathname, state.unknownRequests)
    const {context} = state
    const handle = () =>
      route.handle({url, params, headers: request.headers, body: body.value}, context)
    const answer = context.store.atomically<MailboxAnswer>(() =>
      key === undefined ? handle() : answerOnce(key, url.pathname + body.text, context, handle),
    )
    return fault
      ? await faultAnswer(fault, request, body.value, state.closing)
      : Response.json(answer.body, {status: answer.status})
  } finally {
    if (key !== undefined) state.keysInFlight.delete(key)
  }
}

function checkApiKey(authorization: string | null): void {
  const key = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1]
  if (key === undefined) {
    throw new MailboxError('missing_api_key', 'Missing API key in the authorization header.')
  }
  if (!key.startsWith('re_')) throw new MailboxError('invalid_api_key', 'API key is invalid.')
}

function routeTo(
  method: string,
  pathname: string,
  unknownRequests: string[],
): {route: MailboxRoute; params: Record<string, string>} {
  let isKnownPath = false
  for (const route of mailboxRoutes) {
    const params = matchPath(route.pattern, pathname)
    if (!params) continue
    if (route.method === method) return {route, params}
    isKnownPath = true
  }
  unknownRequests.push(`${method} ${pathname}`)
  const what = `The local mailbox does not speak ${method} ${pathname}.`
  throw new MailboxError(isKnownPath ? 'method_not_allowed' : 'not_found', what)
}
