import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {Subject} from '../../../core/export/personalDataSource.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import type {Services} from '../services.js'

/** The address that a request's data lies under: the person's, or the one a handler had it be. */
export async function searchedAddress(
  {settings}: Services,
  {sealedSearchAddress, sealedAddress}: Pick<DataRequest, 'sealedSearchAddress' | 'sealedAddress'>,
): Promise<string> {
  return await openSealedText(settings.secrets.SEAL_KEY, sealedSearchAddress ?? sealedAddress)
}

/** Whom a request is about, as sources are asked: under the brands that the person left it at. */
export async function subjectOf(
  services: Services,
  request: DataRequest,
  party: ExportParty,
): Promise<Subject> {
  const {requestId, controllerId, language, brands} = request
  const address = await searchedAddress(services, request)
  const {SUBJECT_KEY} = services.settings.secrets
  return {
    requestId,
    address,
    subjectKey: request.sealedSearchAddress
      ? await subjectKey(SUBJECT_KEY, address)
      : request.subjectKey,
    controllerId,
    brands: brands ?? party.brands.map(({slug}) => slug.current),
    language,
  }
}
