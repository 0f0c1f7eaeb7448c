import {Refusal} from '../../../../core/refusal.js'
import {isCutOff} from '../../isCutOff.js'

/** Whether the content store refused for the moment only: busy, broken or out of reach. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Refusal) return error.code === 'unavailable'
  const status = statusOf(error)
  return status === undefined
    ? isUnreachable(error)
    : status === 409 || status === 429 || status >= 500
}

/** The HTTP status a client error carries. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return 'code' in error || isCutOff(error) || error.name === 'TimeoutError'
}
