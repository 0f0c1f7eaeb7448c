import type {DataRequest} from '../../../core/export/dataRequest.js'
import {withEvents} from '../../../core/export/requestEvent.js'
import {afterAnswer} from '../afterAnswer.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'

const againMs = 10 * 60_000

/**
 * Notes that the person fetched a file, once for several at a time. The file is theirs whether or
 * not that can be written down.
 */
export async function noteDownload(
  services: Services,
  {requestId}: DataRequest,
  now: Date,
): Promise<void> {
  await afterAnswer('noting a download', () =>
    changeRequest(services, requestId, (request) => {
      const last = request.events?.at(-1)
      const isNoted = last?.what === 'downloaded' && Date.parse(last.at) + againMs > now.getTime()
      if (isNoted || request.state === 'purged') return undefined
      return {events: withEvents(request, [{what: 'downloaded', by: 'person'}], now)}
    }),
  )
}
