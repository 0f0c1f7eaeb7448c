import type {DataRequest} from '../../../core/export/dataRequest.js'
import {exportFileSchema, type ExportFile} from '../../../core/export/exportFile.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'
import {openSealedFiles} from './openSealedFiles.js'

/** What was collected for a request, unsealed; `undefined` when it is no longer kept. */
export async function openExportFile(
  services: Services,
  {sealedFile}: DataRequest,
): Promise<ExportFile | undefined> {
  if (!sealedFile) return undefined
  const box = await openSealedFiles(services).read(sealedFile.file)
  if (box === undefined) return undefined
  const {wrappedKey} = sealedFile
  const text = await openSealedText(services.settings.secrets.SEAL_KEY, {wrappedKey, box})
  return exportFileSchema.parse(JSON.parse(text))
}
