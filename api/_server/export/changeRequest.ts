import {dataRequestId, type DataRequest} from '../../../core/export/dataRequest.js'
import {Refusal} from '../../../core/refusal.js'
import {statusOf} from '../optOut/ledger/isPassing.js'
import type {Services} from '../services.js'
import {readRequest} from './readRequests.js'

/** What of a request can change after it was received. */
export type RequestChange = Partial<
  Pick<
    DataRequest,
    | 'language'
    | 'state'
    | 'confirmedAt'
    | 'collectingAt'
    | 'readyAt'
    | 'closedAt'
    | 'purgedAt'
    | 'outcome'
    | 'dueOn'
    | 'extension'
    | 'maskedAddress'
    | 'sealedDetails'
    | 'events'
    | 'sealedAddress'
    | 'downloadSerial'
    | 'sources'
    | 'sealedFile'
    | 'delivery'
    | 'sealedSearchAddress'
    | 'attachments'
    | 'mails'
  >
>

const attempts = 6

/**
 * Changes a request as it stands now, never as it stood when someone looked: where another write
 * came between, the change is decided again. Returning `undefined` from `decide` writes nothing.
 *
 * @returns the request as it then is, and whether this call changed it; `undefined` if it is gone.
 * @throws Refusal `unavailable` when others keep coming between
 */
export async function changeRequest(
  services: Services,
  requestId: string,
  decide: (request: DataRequest) => RequestChange | undefined,
): Promise<{readonly request: DataRequest; readonly hasChanged: boolean} | undefined> {
  const client = await services.contentLake()
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const request = await readRequest(services, requestId)
    if (!request) return undefined
    const change = decide(request)
    if (!change) return {request, hasChanged: false}
    try {
      const patch = client.patch(dataRequestId(requestId)).ifRevisionId(request._rev).set(change)
      const {_rev} = await patch.commit({visibility: 'sync'})
      return {request: {...request, ...change, _rev}, hasChanged: true}
    } catch (error) {
      if (statusOf(error) !== 409) throw error
    }
  }
  throw new Refusal('unavailable', 'The request is being changed elsewhere. Try again in a moment.')
}
