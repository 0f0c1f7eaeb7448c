import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {Services} from '../services.js'
import {readParty} from './readParty.js'

/**
 * Whom a request that was made goes to: the company it was made to, whoever has its brand by now.
 *
 * @throws Refusal `not_found` for a brand that is not published
 */
export async function readRequestParty(
  services: Services,
  {brand, controllerId}: Pick<DataRequest, 'brand' | 'controllerId'>,
): Promise<ExportParty> {
  return await readParty(services, brand, controllerId)
}
