import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {openSealedFiles} from './openSealedFiles.js'

/**
 * Ends a request: address and collected data lose their keys, so that no copy opens any more. What
 * stays, without the person, is that it was asked and answered in time.
 */
export async function closeRequest(
  services: Services,
  {requestId, sealedFile}: DataRequest,
  now: Date,
): Promise<void> {
  await changeRequest(services, requestId, ({mails}) => ({
    state: 'closed',
    closedAt: now.toISOString(),
    sealedAddress: {wrappedKey: '', box: ''},
    sealedFile: null,
    mails: mails.map((mail) => (mail.state === 'owed' ? {...mail, state: 'dropped'} : mail)),
  }))
  if (sealedFile) await openSealedFiles(services).remove(sealedFile.file)
}
