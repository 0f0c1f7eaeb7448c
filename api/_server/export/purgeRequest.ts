import type {DataRequest} from '../../../core/export/dataRequest.js'
import {isOver} from '../../../core/export/requestKept.js'
import {withoutPerson} from '../../../core/export/withoutPerson.js'
import {purgeAsSeen} from '../keeping/purgeAsSeen.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'
import {readRequest} from './readRequests.js'

const attempts = 6

/**
 * Purges a request: address, words, collected data and files lose their keys, so that no copy opens any
 * more, and the document goes with its history, in which the keys stood. What stays, without the person
 * and in a document of its own, is that it was asked and answered in time.
 *
 * @returns whether it did; `false` where it is to be kept after all, or gone
 */
export async function purgeRequest(
  services: Services,
  {requestId}: Pick<DataRequest, 'requestId'>,
  now: Date,
): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const request = await readRequest(services, requestId)
    if (!request || !isOver(request, now, services.settings.kept)) return false
    if (!(await purgeAsSeen(services, request, withoutPerson(request, now)))) continue
    await removeFiles(services, request)
    return true
  }
  return false
}

async function removeFiles(
  services: Services,
  {requestId, sealedFile, sources, attachments}: DataRequest,
): Promise<void> {
  const files = openSealedFiles(services)
  const given = sources.flatMap((source) => source.attachments ?? [])
  const attached = [...given, ...(attachments ?? [])]
  for (const {file} of [...(sealedFile ? [sealedFile] : []), ...attached]) await files.remove(file)
  // What the sources gave lies in parts beside it; so do halves of collections that were cut off.
  await files.removeAll(`${requestId}-`)
}
