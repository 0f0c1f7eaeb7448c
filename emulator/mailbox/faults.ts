import * as z from 'zod'

import {lieAbout} from './lieAbout.js'
import type {MailboxErrorName} from './mailboxError.js'
import {MailboxError} from './mailboxError.js'

const faultRequest = z.object({
  /** Which requests it strikes: all, or those of a method and under a path. */
  match: z
    .object({method: z.string().toUpperCase().optional(), path: z.string().optional()})
    .default({}),
  kind: z.enum(['rate_limit', 'server_error', 'not_json', 'hang', 'lie']),
  /** How many requests it strikes. */
  times: z.number().int().min(1).default(1),
  /** The request is carried out all the same: what is lost is the answer. */
  isCarriedOut: z.boolean().default(false),
})
export type FaultRequest = z.input<typeof faultRequest>
export type Fault = z.infer<typeof faultRequest>

/** The failures a test has asked the mailbox for, struck off as they happen. */
export class Faults {
  #waiting: Fault[] = []

  add(request: unknown): Fault {
    const fault = faultRequest.parse(request)
    this.#waiting.push(fault)
    return fault
  }

  clear(): void {
    this.#waiting = []
  }

  /** What has not happened yet: a test may insist that nothing is left. */
  get waiting(): readonly Fault[] {
    return this.#waiting
  }

  take(method: string, pathname: string): Fault | undefined {
    const fault = this.#waiting.find(
      ({match}) =>
        (match.method === undefined || match.method === method) &&
        pathname.startsWith(match.path ?? '/'),
    )
    if (!fault) return undefined
    this.#waiting =
      fault.times === 1
        ? this.#waiting.filter((other) => other !== fault)
        : this.#waiting.map((other) =>
            other === fault ? {...other, times: other.times - 1} : other,
          )
    return fault
  }
}

/** The answer a fault gives; a hang ends only when the asker, or the mailbox, gives up. */
export async function faultAnswer(
  {kind}: Fault,
  request: Request,
  body: unknown,
  closing: AbortSignal,
): Promise<Response> {
  const answers: Record<Fault['kind'], () => Response | Promise<Response>> = {
    rate_limit: () =>
      errorResponse('rate_limit_exceeded', 'Too many requests. You can only make 5 a second.', {
        'retry-after': '1',
        'ratelimit-remaining': '0',
        'ratelimit-reset': '1',
      }),
    server_error: () => errorResponse('internal_server_error', 'An unexpected error occurred.'),
    not_json: () =>
      new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
        status: 502,
        headers: {'content-type': 'text/html'},
      }),
    hang: async () => {
      await oneOf(request.signal, closing)
      return new Response(null, {status: 503})
    },
    lie: () => lieAbout(new URL(request.url).pathname, body),
  }
  return answers[kind]()
}

function errorResponse(
  name: MailboxErrorName,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const {body, statusCode} = new MailboxError(name, message)
  return Response.json(body, {status: statusCode, headers})
}

async function oneOf(...signals: AbortSignal[]): Promise<void> {
  const either = AbortSignal.any(signals)
  if (either.aborted) return
  await new Promise<void>((resolve) => either.addEventListener('abort', () => resolve()))
}
