import * as z from 'zod'

import {languageSchema} from '../language.js'
import {sealedTextSchema} from '../subject/sealText.js'
import {requestEventSchema} from './requestEvent.js'
import {
  requestChannelSchema,
  requestConcernSchema,
  requestKindSchema,
  requestSubjectSchema,
} from './requestKind.js'
import {requestMailSchema} from './requestMail.js'
import {sealedAttachmentSchema, sourceAnswerSchema} from './sourceAnswer.js'

/**
 * Where a request stands. `unconfirmed` waits for the mailbox's proof, and is never searched for;
 * `confirmed` is to be handled, by the functions where it is automatic, else by a handler;
 * `collecting` is being collected; `ready` has files to fetch; `answered` has a handler's answer;
 * `purged` has lost the keys of all that was about the person.
 */
export const requestStates = [
  'unconfirmed',
  'confirmed',
  'collecting',
  'ready',
  'answered',
  'purged',
] as const

/** How a request ended, for the counts. */
export const requestOutcomes = ['given', 'done', 'partly', 'refused', 'withdrawn'] as const

/** What of a request is about the person and not the address, as it lies sealed. */
export const requestDetailsSchema = z.object({
  name: z.string().optional(),
  /** The person's own words. */
  words: z.string().optional(),
  /** The address that is no longer read, or the postal address of a letter. */
  other: z.string().optional(),
  /** How whoever took the request in knew that it was the person. */
  proof: z.string().optional(),
})

export type RequestDetails = z.infer<typeof requestDetailsSchema>

/** A data subject's request to a controller: written by functions alone, private, never in clear. */
export const dataRequestSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  _type: z.literal('dataRequest'),
  requestId: z.string(),
  controllerId: z.string(),
  /** Slug of the brand whose page it was made on. */
  brand: z.string(),
  /** Slugs the person narrowed it to; absent: every brand of the controller. */
  brands: z.array(z.string()).nullish(),
  language: languageSchema,
  kind: requestKindSchema,
  subject: requestSubjectSchema.default('self'),
  channel: requestChannelSchema.default('page'),
  /** What an objection or a withdrawal is from. */
  concerns: requestConcernSchema.nullish(),
  subjectKey: z.string(),
  sealedAddress: sealedTextSchema,
  /** `requestDetailsSchema`, sealed. */
  sealedDetails: sealedTextSchema.nullish(),
  /** `s•••@example.com`, for handlers; empty once purged. */
  maskedAddress: z.string().nullish(),
  receivedAt: z.string(),
  /** The day the month counts from, in the brand's calendar (`YYYY-MM-DD`). */
  receivedOn: z.string().nullish(),
  /** The day handlers aim at: one month on, not moved off weekends and holidays. */
  targetOn: z.string().nullish(),
  /** The last day for the answer (Art. 12(3)), in the brand's calendar. */
  dueOn: z.string(),
  /** Told within the first month, with its reason (Art. 12(3)): `dueOn` is then the later day. */
  extension: z.object({at: z.string(), firstDueOn: z.string()}).nullish(),
  state: z.enum(requestStates),
  confirmedAt: z.string().nullish(),
  /** When the sources were last begun to be asked; another run may take over after a while. */
  collectingAt: z.string().nullish(),
  readyAt: z.string().nullish(),
  /** When the case was closed: all is given, or a handler has answered. */
  closedAt: z.string().nullish(),
  purgedAt: z.string().nullish(),
  outcome: z.enum(requestOutcomes).nullish(),
  /** Which download link holds: each new one ends those before it. */
  downloadSerial: z.number().int().min(0),
  sources: z.array(sourceAnswerSchema),
  /** What the sources gave: a sealed file, and its key under the master key. */
  sealedFile: z.object({file: z.string(), wrappedKey: z.string()}).nullish(),
  /** How a copy that a handler had collected reaches the person. */
  delivery: z.enum(['mail', 'byHand']).nullish(),
  /** The address a handler had it collected under, where it is not the one that mails go to. */
  sealedSearchAddress: sealedTextSchema.nullish(),
  /** Files that a handler sent with the answer. */
  attachments: z.array(sealedAttachmentSchema).nullish(),
  mails: z.array(requestMailSchema),
  events: z.array(requestEventSchema).nullish(),
})

export type DataRequest = z.infer<typeof dataRequestSchema>

/** The dot keeps it from every reader without a token. */
export function dataRequestId(requestId: string): string {
  return `dataRequest.${requestId}`
}

/**
 * Where the rest of a closed request lies once all about the person is deleted. It is another document
 * than the request was: that one goes with its history, in which the keys stood.
 */
export function closedRequestId(requestId: string): string {
  return `dataRequest.${requestId}.closed`
}
