import {caseActSchema, type CaseAct} from '../../../core/case/caseAct.js'
import type {FileRefusal} from '../../../core/case/caseChange.js'
import {Refusal} from '../../../core/refusal.js'
import {attachmentType} from '../processor/attachmentType.js'
import type {AnswerFile} from '../processor/readAnswer.js'
import {filesLimitBytes, mostFiles, readFilesForm} from '../readFilesForm.js'
import {readForm} from '../readForm.js'

/** What a handler posted, with the files beside it, or why those are not taken. */
export interface PostedCase {
  readonly act: CaseAct
  readonly files: readonly AnswerFile[] | FileRefusal
}

/**
 * Reads a form of the page of a case. Files that are not taken leave the words of the answer as they
 * were written.
 *
 * @throws Refusal `bad_request` for what no form of ours sends; `too_large` above the host's limit,
 * where nothing of the form can be read
 */
export async function readCaseForm(request: Request): Promise<PostedCase> {
  const isMultipart = (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')
  if (!isMultipart) return {act: await readForm(request, caseActSchema), files: []}
  const form = await readFilesForm(request)
  if (!form) throw new Refusal('too_large', `The files may hold at most ${filesLimitBytes} bytes.`)
  const act = caseActSchema.safeParse(Object.fromEntries(form.texts))
  if (!act.success) throw new Refusal('bad_request', 'The form does not hold what was expected.')
  return {act: act.data, files: await filesOf(form.files)}
}

async function filesOf(files: readonly File[]): Promise<readonly AnswerFile[] | FileRefusal> {
  if (files.length > mostFiles) return 'tooManyFiles'
  if (files.reduce((sum, {size}) => sum + size, 0) > filesLimitBytes) return 'filesTooLarge'
  const read: AnswerFile[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const mediaType = attachmentType(bytes)
    if (!mediaType) return 'wrongFile'
    read.push({mediaType, bytes})
  }
  return read
}
