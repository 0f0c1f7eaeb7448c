import {requestLine, type LoggedRequest} from '../../../core/log/requestLine.js'
import {logSettings} from './logSettings.js'

export type Answered = Pick<LoggedRequest, 'pattern' | 'status' | 'outcome' | 'brand'> & {
  readonly request: Request
  /** By `performance.now()`. */
  readonly begunMs: number
}

/** Writes the line of a request that was answered, or crashed. */
export function logRequest({request, begunMs, ...answered}: Answered): void {
  const {isOn, region, deployment} = logSettings(process.env)
  if (!isOn) return
  const requestId = request.headers.get('x-vercel-id')
  const ms = performance.now() - begunMs
  const {method} = request
  console.log(requestLine({...answered, method, requestId, ms, region, deployment}))
}
