import * as z from 'zod'

import {
  dataRequestId,
  dataRequestSchema,
  type DataRequest,
} from '../../../core/export/dataRequest.js'
import type {Services} from '../services.js'

/** A request by its public id; `undefined` when it is no longer kept. */
export async function readRequest(
  services: Services,
  requestId: string,
): Promise<DataRequest | undefined> {
  const request = await services.query(dataRequestSchema.nullable(), '*[_id == $id][0]', {
    id: dataRequestId(requestId),
  })
  return request ?? undefined
}

/** Every request made with an address, by its key, oldest first. */
export async function readRequestsOf(
  services: Services,
  subjectKey: string,
): Promise<DataRequest[]> {
  return await services.query(
    z.array(dataRequestSchema),
    `*[_type == 'dataRequest' && subjectKey == $subjectKey] | order(receivedAt asc)`,
    {subjectKey},
  )
}
