import {mutationError, requestError} from './lakeError.js'

const statusTexts: Readonly<Record<number, string>> = {
  409: 'The document was changed by somebody else',
  429: 'Too many requests: the rate limit is exceeded',
}

/** What the hosted service answers where a fault plan has it answer so. */
export function plannedRefusal(status: number, request: Request): Response {
  const message = statusTexts[status] ?? 'The service has trouble of its own'
  const isMutation = request.method === 'POST' && !request.url.includes('/data/query/')
  if (status !== 409 || !isMutation) return requestError(status, message).toResponse()
  const type = 'documentRevisionIDDoesNotMatchError'
  return mutationError(0, status, {type, description: message}).toResponse()
}
