import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {Subject} from '../../../core/export/personalDataSource.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'

/** Whom a request is about, as sources are asked: under the brands that the person left it at. */
export async function subjectOf(
  {settings}: Services,
  request: DataRequest,
  party: ExportParty,
): Promise<Subject> {
  const {requestId, subjectKey, controllerId, language, brands} = request
  return {
    requestId,
    address: await openSealedText(settings.secrets.SEAL_KEY, request.sealedAddress),
    subjectKey,
    controllerId,
    brands: brands ?? party.brands.map(({slug}) => slug.current),
    language,
  }
}
