/** Why one mutation or action of a request was refused; extra keys are the hosted service's. */
export interface LakeErrorItem {
  readonly type: string
  readonly description: string
  readonly [detail: string]: unknown
}

/**
 * A refusal in the shape of the hosted Content Lake, which `ClientError` of @sanity/client parses.
 *
 * It is not our product's `Refusal`: bodies and codes are those of another service.
 */
export class LakeError extends Error {
  readonly statusCode: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    statusCode: number,
    message: string,
    body: Record<string, unknown>,
    headers: Record<string, string> = {},
  ) {
    super(message)
    this.name = 'LakeError'
    this.statusCode = statusCode
    this.body = body
    this.headers = headers
  }

  toResponse(): Response {
    return Response.json(this.body, {status: this.statusCode, headers: this.headers})
  }
}

const statusTexts: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  501: 'Not Implemented',
}

/** A refusal of the request as a whole: who asks, how much, of what. */
export function requestError(
  statusCode: number,
  message: string,
  headers: Record<string, string> = {},
): LakeError {
  const error = statusTexts[statusCode] ?? 'Error'
  return new LakeError(statusCode, message, {statusCode, error, message}, headers)
}

/** Something the hosted service has and this emulator does not: it says so and does nothing. */
export function notEmulated(what: string): LakeError {
  return requestError(501, `The local Content Lake does not emulate ${what}`)
}

/** A refusal of the whole transaction because of one of its mutations. */
export function mutationError(index: number, statusCode: number, item: LakeErrorItem): LakeError {
  return new LakeError(statusCode, item.description, {
    error: {
      description: `Mutation failed: ${item.description}`,
      type: 'mutationError',
      items: [{error: item, index}],
    },
  })
}

/** The same refusal, told about the action that led to the mutation. */
export function asActionError(error: LakeError, index: number): LakeError {
  const {description, items} = mutationErrorParts(error.body)
  return new LakeError(error.statusCode, error.message, {
    error: {
      description: description.replace(/^Mutation/, 'Action'),
      type: 'actionError',
      items: items.map((item) => ({...item, index})),
    },
  })
}

function mutationErrorParts(body: Readonly<Record<string, unknown>>): {
  description: string
  items: readonly object[]
} {
  const error = body['error']
  if (typeof error !== 'object' || error === null) return {description: 'Action failed', items: []}
  const description =
    'description' in error && typeof error.description === 'string' ? error.description : ''
  const items = 'items' in error && Array.isArray(error.items) ? error.items : []
  return {description, items: items.filter((item) => typeof item === 'object' && item !== null)}
}
