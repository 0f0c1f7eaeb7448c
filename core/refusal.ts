/** Every expected refusal, by code, with the HTTP status it is answered with. */
const statusCodes = {
  bad_request: 400,
  bad_token: 400,
  expired_token: 410,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  conflict: 409,
  gone: 410,
  too_large: 413,
  wrong_type: 415,
  missing_fact: 422,
  contradictory_fact: 422,
  effective_in_past: 422,
  lead_time: 422,
  moved_on: 409,
  too_many: 429,
  not_implemented: 501,
  unavailable: 503,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof statusCodes

/**
 * A refusal the product expects to make: it names what was wrong in words the asker can act on.
 *
 * Everything else that is thrown is a bug and ends the request. The message is shown to people, so
 * it never holds an address, a token or a secret.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly statusCode: number
  /** What the refusal is about, for programs: a document id, a field path, a limit. */
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: RefusalCode,
    message: string,
    options: {details?: Record<string, string | number>; cause?: unknown} = {},
  ) {
    super(message, options.cause === undefined ? undefined : {cause: options.cause})
    this.name = 'Refusal'
    this.code = code
    this.statusCode = statusCodes[code]
    this.details = options.details ?? {}
  }
}
