import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {Services} from '../services.js'
import type {AttachedFile} from './exportFiles.js'
import {readAttachment} from './sealAttachment.js'

/** What sources gave as files for a request, opened one after the other as they are wanted. */
export async function* attachedFiles(
  services: Services,
  {sources}: DataRequest,
): AsyncGenerator<AttachedFile> {
  for (const {state, attachments} of sources) {
    if (state !== 'found') continue
    for (const attachment of attachments ?? []) {
      const bytes = await readAttachment(services, attachment)
      if (!bytes) throw new Error('a file that a source gave is missing')
      yield {name: attachment.name, bytes}
    }
  }
}
