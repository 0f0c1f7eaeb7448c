import * as z from 'zod'

import type {DataRequest} from '../export/dataRequest.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'

/** What a processor's people are asked for: their part of a copy, or that they erase (Art. 19). */
export const processorKinds = ['access', 'portability', 'erasure'] as const

const processorKindSchema = z.enum(processorKinds)

export type ProcessorKind = z.infer<typeof processorKindSchema>

/** What they can answer. */
export type ProcessorAnswerKind = 'nothing' | 'found' | 'erased' | 'kept' | 'several'

/** The answers to choose from, by what is asked. */
export const processorAnswers: Readonly<Record<ProcessorKind, readonly ProcessorAnswerKind[]>> = {
  access: ['nothing', 'found', 'several'],
  portability: ['nothing', 'found', 'several'],
  erasure: ['erased', 'nothing', 'kept', 'several'],
}

/** What a source was asked for: what the request is about, unless something else was said. */
export function askedKind(request: Pick<DataRequest, 'kind'>, source: SourceAnswer): ProcessorKind {
  return processorKindSchema.catch('access').parse(source.askedFor ?? request.kind)
}
