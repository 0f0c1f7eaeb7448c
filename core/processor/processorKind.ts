import * as z from 'zod'

import type {DataRequest} from '../export/dataRequest.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'

/**
 * What a processor's people are asked for: their part of a copy, or that they erase, correct or
 * restrict what they hold (Art. 19).
 */
export const processorKinds = [
  'access',
  'portability',
  'erasure',
  'rectification',
  'restriction',
] as const

export const processorKindSchema = z.enum(processorKinds)

export type ProcessorKind = z.infer<typeof processorKindSchema>

/** What they can answer. */
export type ProcessorAnswerKind = 'nothing' | 'found' | 'erased' | 'kept' | 'done' | 'several'

/** The answers to choose from, by what is asked. */
export const processorAnswers: Readonly<Record<ProcessorKind, readonly ProcessorAnswerKind[]>> = {
  access: ['nothing', 'found', 'several'],
  portability: ['nothing', 'found', 'several'],
  erasure: ['erased', 'nothing', 'kept', 'several'],
  rectification: ['done', 'nothing', 'several'],
  restriction: ['done', 'nothing', 'several'],
}

/** Whether the answer is files: only a copy is. */
export function wantsFiles(kind: ProcessorKind): boolean {
  return kind === 'access' || kind === 'portability'
}

/** What a source was asked for: what the request is about, unless something else was said. */
export function askedKind(request: Pick<DataRequest, 'kind'>, source: SourceAnswer): ProcessorKind {
  return processorKindSchema.catch('access').parse(source.askedFor ?? request.kind)
}

/** Whether a request is of a kind whose recipients are told what to correct or to restrict (Art. 19). */
export function isToldKind(
  kind: DataRequest['kind'],
): kind is Extract<DataRequest['kind'], 'rectification' | 'restriction'> {
  return kind === 'rectification' || kind === 'restriction'
}
