import {hasAddress, type FileRefusal} from '../../../core/case/caseChange.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import {attachmentName} from '../../../core/processor/attachmentName.js'
import {Refusal} from '../../../core/refusal.js'
import {removeAttachments, sealAttachment} from '../export/sealAttachment.js'
import type {AnswerFile} from '../processor/readChosenFiles.js'
import type {Services} from '../services.js'

/**
 * Seals the files that go with an answer, each under a key of its own. Until the request names them
 * nobody can read them.
 *
 * @returns why they are not taken: nobody could fetch them, or the store takes no file of that size
 */
export async function sealAnswerFiles(
  services: Services,
  {controller}: ExportParty,
  request: DataRequest,
  files: readonly AnswerFile[],
): Promise<readonly SealedAttachment[] | FileRefusal> {
  if (files.length === 0) return []
  if (!hasAddress(request)) return 'noMailbox'
  const sealed: SealedAttachment[] = []
  try {
    for (const [index, {mediaType, bytes}] of files.entries()) {
      const name = attachmentName(controller.name, mediaType, index + 1)
      sealed.push(await sealAttachment(services, request.requestId, {name, mediaType, bytes}))
    }
    return sealed
  } catch (error) {
    await removeAttachments(services, sealed)
    if (error instanceof Refusal && error.code === 'too_large') return 'filesTooLarge'
    throw error
  }
}
