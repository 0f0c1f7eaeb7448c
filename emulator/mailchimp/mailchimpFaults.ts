import {MailchimpError} from './mailchimpError.js'

export interface MailchimpFault {
  /** Which requests it strikes: all, or those of a method and with this in their path. */
  readonly method?: string
  readonly path?: string
  /**
   * `lost` closes the connection without an answer; `lie` answers 200 with what would be, and does
   * nothing; `elsewhere` redirects to `location`.
   */
  readonly kind: 'rate_limit' | 'server_error' | 'not_json' | 'hang' | 'lie' | 'lost' | 'elsewhere'
  /** How many requests it strikes, one unless said. */
  readonly times?: number
  /** The request is carried out all the same: what is lost is the answer. */
  readonly isCarriedOut?: boolean
  readonly location?: string
}

/** The failures a test has asked for, struck off as they happen, and those that never end. */
export class MailchimpFaults {
  #waiting: {readonly fault: MailchimpFault; left: number}[] = []
  #requests = 0
  #loseEvery: number | undefined

  add(fault: MailchimpFault): void {
    this.#waiting.push({fault, left: fault.times ?? 1})
  }

  /** From now on loses every n-th request: one before it is carried out, the next one after. */
  loseEvery(count: number | undefined): void {
    this.#loseEvery = count
    this.#requests = 0
  }

  /** What has not happened yet: a test may insist that nothing is left. */
  get waiting(): readonly MailchimpFault[] {
    return this.#waiting.map(({fault}) => fault)
  }

  take(method: string, pathname: string): MailchimpFault | undefined {
    const struck = this.#waiting.find(
      ({fault}) =>
        (fault.method === undefined || fault.method === method) &&
        pathname.includes(fault.path ?? '/'),
    )
    if (struck) {
      struck.left -= 1
      this.#waiting = this.#waiting.filter(({left}) => left > 0)
      return struck.fault
    }
    this.#requests += 1
    if (this.#loseEvery === undefined || this.#requests % this.#loseEvery !== 0) return undefined
    return {kind: 'lost', isCarriedOut: (this.#requests / this.#loseEvery) % 2 === 0}
  }
}

/** The answer a fault gives instead of the right one; `undefined` where the connection is to be cut. */
export async function faultResponse(
  {kind, location}: MailchimpFault,
  signal: AbortSignal,
  wouldBe: () => Response,
): Promise<Response | undefined> {
  const answers: Record<MailchimpFault['kind'], () => Response | undefined | Promise<undefined>> = {
    rate_limit: () => new MailchimpError('Too Many Requests').response,
    server_error: () => new MailchimpError('Internal Server Error').response,
    not_json: () =>
      new Response('<html><body><h1>Bad Gateway</h1></body></html>', {
        status: 502,
        headers: {'content-type': 'text/html'},
      }),
    hang: async () => {
      if (!signal.aborted) {
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      }
      return undefined
    },
    lie: wouldBe,
    lost: () => undefined,
    elsewhere: () =>
      new Response(null, {status: 307, headers: {location: location ?? 'http://127.0.0.1:1/'}}),
  }
  return await answers[kind]()
}
