import {caseActSchema, type CaseAct} from '../../../core/case/caseAct.js'
import type {FileRefusal} from '../../../core/case/caseChange.js'
import {Refusal} from '../../../core/refusal.js'
import {readChosenFiles, type AnswerFile} from '../processor/readChosenFiles.js'
import {filesLimitBytes, readFilesForm} from '../readFilesForm.js'
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

async function filesOf(chosen: readonly File[]): Promise<readonly AnswerFile[] | FileRefusal> {
  const read = await readChosenFiles(chosen)
  if (read.areTaken) return read.files
  if (read.problem === 'tooMany') return 'tooManyFiles'
  return read.problem === 'tooLarge' ? 'filesTooLarge' : 'wrongFile'
}
