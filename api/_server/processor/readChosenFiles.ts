import type {SealedAttachment} from '../../../core/export/sourceAnswer.js'
import {filesLimitBytes} from '../readFilesForm.js'
import {attachmentType} from './attachmentType.js'

export interface AnswerFile {
  readonly mediaType: SealedAttachment['mediaType']
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Why chosen files are not taken: too many or too large together, or one of a type we do not take. */
export type ChosenFilesProblem = 'tooMany' | 'tooLarge' | {readonly wrongType: string}

export type ChosenFiles =
  | {readonly areTaken: true; readonly files: readonly AnswerFile[]}
  | {readonly areTaken: false; readonly problem: ChosenFilesProblem}

const mostFiles = 10

/** Reads the files of an answer, each by what stands in it; all of them are taken, or none. */
export async function readChosenFiles(chosen: readonly File[]): Promise<ChosenFiles> {
  if (chosen.length > mostFiles) return {areTaken: false, problem: 'tooMany'}
  if (chosen.reduce((sum, {size}) => sum + size, 0) > filesLimitBytes) {
    return {areTaken: false, problem: 'tooLarge'}
  }
  const files: AnswerFile[] = []
  for (const file of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const mediaType = attachmentType(bytes)
    if (!mediaType) return {areTaken: false, problem: {wrongType: file.name.slice(0, 80)}}
    files.push({mediaType, bytes})
  }
  return {areTaken: true, files}
}
