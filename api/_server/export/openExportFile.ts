import {withLatestAnswers} from '../../../core/export/composeExportHead.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportContent} from '../../../core/export/exportContent.js'
import {openEntryKey} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'
import {readSealedHead} from './sealedHead.js'
import {readSealedRecords} from './sealedRecords.js'

/**
 * What was collected for a request, with what has been answered since; `undefined` when it is no
 * longer kept.
 */
export async function openExportFile(
  services: Services,
  request: DataRequest,
): Promise<ExportContent | undefined> {
  const {sealedFile} = request
  if (!sealedFile) return undefined
  const files = openSealedFiles(services)
  const key = await openEntryKey(services.settings.secrets.SEAL_KEY, sealedFile.wrappedKey)
  const head = await readSealedHead(files, key, sealedFile.file)
  if (!head) return undefined
  return {
    head: withLatestAnswers(head, request),
    async *recordsOf({part}) {
      if (part !== null) yield* readSealedRecords(files, key, part)
    },
  }
}
