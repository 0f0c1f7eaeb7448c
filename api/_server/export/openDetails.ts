import {
  requestDetailsSchema,
  type DataRequest,
  type RequestDetails,
} from '../../../core/export/dataRequest.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'

/** What a person said beside a request, opened; empty where they said nothing. */
export async function openDetails(
  {settings}: Services,
  {sealedDetails}: Pick<DataRequest, 'sealedDetails'>,
): Promise<RequestDetails> {
  if (!sealedDetails) return {}
  const details = await openSealedText(settings.secrets.SEAL_KEY, sealedDetails)
  return requestDetailsSchema.parse(JSON.parse(details))
}
