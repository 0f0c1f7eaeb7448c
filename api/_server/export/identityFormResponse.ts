import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {doubtWords} from '../../../core/words/case/doubtWords.js'
import type {Services} from '../services.js'
import {openDetails} from './openDetails.js'

/** The form to sign, as a file to keep. Nobody on the way stores it. */
export async function identityFormResponse(
  services: Services,
  party: ExportParty,
  request: DataRequest,
  now: Date,
): Promise<Response> {
  const {name} = await openDetails(services, request)
  const {identityFormPdf} = await import('./identityFormPdf.js')
  const bytes = await identityFormPdf({party, request, name, madeAt: now})
  const {fileName} = doubtWords[request.language].form
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName}.pdf"`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  })
}
