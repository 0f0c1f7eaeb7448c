import * as z from 'zod'

import {sealedTextSchema} from '../subject/sealText.js'
import {requestKindSchema} from './requestKind.js'

/**
 * What a source answered.
 *
 * - `waiting`: not asked yet, or no answer yet.
 * - `found`: it gave records, or a file.
 * - `nothing`: searched, nothing under this address.
 * - `failed`: could not be searched after several tries; named in the result, asked again for a week,
 *   and then a handler's.
 * - `byHand`: people search it, and answer by their link.
 * - `inPerson`: health data, handed over in person or by secure mail.
 * - `elsewhere`: cannot be searched by address; the result says whom to ask.
 * - `needsFact`: waits for a fact that only the person knows.
 * - `several`: more than one person under the address; a handler sorts it out, nothing was given.
 * - `erased`, `kept`: what it did with a request for erasure.
 * - `done`: it corrected or restricted what a handler asked it to.
 */
export const sourceStates = [
  'waiting',
  'found',
  'nothing',
  'failed',
  'byHand',
  'inPerson',
  'elsewhere',
  'needsFact',
  'several',
  'erased',
  'kept',
  'done',
] as const

export type SourceState = (typeof sourceStates)[number]

/** States in which an answer is still to come. */
export const openSourceStates: readonly SourceState[] = [
  'waiting',
  'failed',
  'byHand',
  'inPerson',
  'needsFact',
  'several',
]

/** Whether a state answers something else than a copy, and so belongs in no export. */
export function isOfNoCopy(state: SourceState): state is 'erased' | 'kept' | 'done' {
  return state === 'erased' || state === 'kept' || state === 'done'
}

/** A file a source gave, sealed under a key of its own; without the key no copy of it opens. */
export const sealedAttachmentSchema = z.object({
  _key: z.string(),
  /** As the person sees it; made by us, never a name that was uploaded. */
  name: z.string(),
  mediaType: z.enum(['application/pdf', 'application/json', 'text/csv']),
  bytes: z.number().int().nonnegative(),
  file: z.string(),
  wrappedKey: z.string(),
})

export type SealedAttachment = z.infer<typeof sealedAttachmentSchema>

/** One source's part of a request. Nothing in it is about the person, but for what is sealed. */
export const sourceAnswerSchema = z.object({
  _key: z.string(),
  /** Stable name of the source; for a processor that people answer for, `people.` and agreement. */
  name: z.string(),
  /** Who runs it, by name; absent for built-in sources of old requests. */
  organisation: z.string().nullish(),
  state: z.enum(sourceStates),
  recordCount: z.number().int().nullish(),
  /** Why a source failed, for handlers; never an address. */
  message: z.string().nullish(),
  askedAt: z.string().nullish(),
  answeredAt: z.string().nullish(),
  remindedAt: z.string().nullish(),
  /** How often it was asked again after it failed, and when it is the next time. */
  retries: z.number().int().min(0).nullish(),
  askAgainAt: z.string().nullish(),
  /** What its people were asked for; absent: what the request is about. */
  askedFor: requestKindSchema.nullish(),
  /** Which link to its people holds: each new one ends those before it; 0 once a handler took over. */
  linkSerial: z.number().int().min(0).nullish(),
  /** Wrong facts offered, of five. */
  wrongFacts: z.number().int().min(0).nullish(),
  /** Kept in spite of a request for erasure: the law, and until when. */
  keptBecause: z.object({law: z.string(), until: z.string().nullish()}).nullish(),
  /** Which call asks it to erase, since when, and when it answered for good. */
  erasure: z
    .object({run: z.string(), askedAt: z.string(), answeredAt: z.string().nullish()})
    .nullish(),
  attachments: z.array(sealedAttachmentSchema).nullish(),
  /** When files it gave were deleted, because their time was over: they are not had by asking again. */
  filesGoneAt: z.string().nullish(),
  /** What a handler wrote that its people are to correct or restrict, sealed. */
  sealedTask: sealedTextSchema.nullish(),
  /** What its people wrote to the handler, sealed. */
  sealedWords: sealedTextSchema.nullish(),
})

export type SourceAnswer = z.infer<typeof sourceAnswerSchema>

/** Whether every source has given its last answer. */
export function isAnswered(sources: readonly Pick<SourceAnswer, 'state'>[]): boolean {
  return sources.every(({state}) => !openSourceStates.includes(state))
}
