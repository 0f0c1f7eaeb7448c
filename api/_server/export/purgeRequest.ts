import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {openSealedFiles} from './openSealedFiles.js'

/**
 * Purges a request: address, words, collected data and files lose their keys, so that no copy opens any more. What
 * stays, without the person, is that it was asked and answered in time.
 */
export async function purgeRequest(
  services: Services,
  {requestId, sealedFile, sources, attachments}: DataRequest,
  now: Date,
): Promise<void> {
  await changeRequest(services, requestId, (request) => ({
    state: 'purged',
    purgedAt: now.toISOString(),
    sealedAddress: {wrappedKey: '', box: ''},
    sealedDetails: null,
    maskedAddress: null,
    sealedFile: null,
    sealedSearchAddress: null,
    attachments: null,
    sources: request.sources.map((source) => ({
      ...source,
      attachments: null,
      sealedTask: null,
      sealedWords: null,
    })),
    mails: request.mails.map((mail) => ({
      ...mail,
      sealedTo: null,
      sealedWords: null,
      ...(mail.state === 'owed' && {state: 'dropped' as const}),
    })),
  }))
  const files = openSealedFiles(services)
  const given = sources.flatMap((source) => source.attachments ?? [])
  const attached = [...given, ...(attachments ?? [])]
  for (const {file} of [...(sealedFile ? [sealedFile] : []), ...attached]) await files.remove(file)
  // What the sources gave lies in parts beside it; so do halves of collections that were cut off.
  await files.removeAll(`${requestId}-`)
}
