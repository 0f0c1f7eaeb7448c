/** How an answer came about, in one word: `ok`, `unchanged`, `moved`, a refusal's code, `crashed` … */
export type OutcomeWord = string

/** What may be said of a request in the log. */
export interface LoggedRequest {
  readonly method: string
  /** The URL as its file says it, `/api/notices/:brand`: the real one may hold a token. */
  readonly pattern: string
  readonly status: number
  /** What a refusal or a crash is called; else the status says it. */
  readonly outcome?: OutcomeWord | undefined
  /** Until the head of the answer was there; what streams after it is not in it. */
  readonly ms: number
  /** Brand in the path, as it was asked for. */
  readonly brand?: string | undefined
  /** The host's own id of the request, Vercel's `x-vercel-id`. */
  readonly requestId?: string | null
  readonly region?: string | undefined
  readonly deployment?: string | undefined
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Ids as hosts make them; anything else that stands there was sent by somebody. */
const hostId = /^[\w:.-]{1,120}$/
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The one line a request leaves in the log, as JSON: never an address, a token, an IP or a program's
 * name.
 *
 * What the asker could have made up is left out: a method that there is not, an id that is none, and
 * the brand of whatever was not answered well, which need not be a brand at all.
 *
 * @example requestLine({method: 'GET', pattern: '/api/notices/:brand', status: 200, ms: 12.4, brand: 'fit24'})
 * // {"log":"request","method":"GET","route":"/api/notices/:brand","status":200,"outcome":"ok","ms":12,"brand":"fit24"}
 */
export function requestLine(request: LoggedRequest): string {
  const {method, pattern, status, outcome, ms, brand, requestId, region, deployment} = request
  const isWell = status < 400
  return JSON.stringify({
    log: 'request',
    method: methods.includes(method) ? method : 'other',
    route: pattern,
    status,
    outcome: outcome ?? outcomeOf(status),
    ms: Math.round(ms),
    brand: isWell && brand !== undefined && slug.test(brand) ? brand : undefined,
    requestId: known(requestId),
    region: known(region),
    deployment: known(deployment),
  })
}

function outcomeOf(status: number): OutcomeWord {
  if (status === 304) return 'unchanged'
  if (status < 300) return 'ok'
  if (status < 400) return 'moved'
  return status < 500 ? 'refused' : 'failed'
}

function known(id: string | null | undefined): string | undefined {
  return id && hostId.test(id) ? id : undefined
}
