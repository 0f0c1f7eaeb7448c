import * as z from 'zod'

import {isCalendarDate} from '../../../core/calendar/isCalendarDate.js'
import type {RefusedAnswer} from '../../../core/processor/answerForm.js'
import {
  processorAnswers,
  type ProcessorAnswerKind,
  type ProcessorKind,
} from '../../../core/processor/processorKind.js'
import {readFilesForm} from '../readFilesForm.js'
import {readChosenFiles, type AnswerFile} from './readChosenFiles.js'

/** What a processor's people answered. */
export interface ProcessorAnswer {
  readonly answer: ProcessorAnswerKind
  readonly files: readonly AnswerFile[]
  readonly keptBecause?: {readonly law: string; readonly until?: string}
  readonly words?: string
}

export type ReadAnswer =
  | {readonly isTaken: true; readonly answer: ProcessorAnswer}
  | {readonly isTaken: false; readonly refused: RefusedAnswer}

const fieldsSchema = z.object({
  answer: z.string().max(20).optional(),
  law: z.string().max(300).optional(),
  until: z.string().max(10).optional(),
  words: z.string().max(2000).optional(),
})

/**
 * Reads a posted answer. What people can mend is told in the form again; nothing of it is kept.
 *
 * @throws Refusal `bad_request` for what no form of ours sends
 */
export async function readAnswer(request: Request, kind: ProcessorKind): Promise<ReadAnswer> {
  const form = await readFilesForm(request)
  if (!form) return {isTaken: false, refused: {problem: 'tooLarge'}}
  const {texts, files} = form
  const fields = fieldsSchema.safeParse(Object.fromEntries(texts))
  if (!fields.success) return {isTaken: false, refused: {problem: 'tooLong'}}
  const typed = fields.data
  const refuse = (problem: RefusedAnswer['problem']): ReadAnswer => ({
    isTaken: false,
    refused: {problem, ...typed},
  })
  const answer = processorAnswers[kind].find((each) => each === typed.answer)
  if (!answer) return refuse('noChoice')
  if (answer === 'found' && files.length === 0) return refuse('noFile')
  if (answer !== 'found' && files.length > 0) return refuse('filesUnused')
  if (answer === 'kept' && !typed.law) return refuse('noLaw')
  if (answer === 'kept' && typed.until && !isCalendarDate(typed.until)) return refuse('wrongDate')
  const read = await readChosenFiles(files)
  if (!read.areTaken) return refuse(read.problem)
  const {law, until, words} = typed
  return {
    isTaken: true,
    answer: {
      answer,
      files: read.files,
      ...(answer === 'kept' && law ? {keptBecause: {law, ...(until ? {until} : {})}} : {}),
      ...(words ? {words} : {}),
    },
  }
}
