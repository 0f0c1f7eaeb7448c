import * as z from 'zod'

import {languageSchema} from '../language.js'
import {sealedTextSchema} from '../subject/sealText.js'
import {automaticKindSchema} from './requestKind.js'

/** Where a request stands. Only a confirmed one is ever searched for. */
export const requestStates = ['unconfirmed', 'confirmed', 'collecting', 'ready', 'closed'] as const

/** What a source answered; `nothing` is "searched, nothing under this address". */
export const sourceStates = ['waiting', 'found', 'nothing', 'failed'] as const

export const sourceAnswerSchema = z.object({
  _key: z.string(),
  name: z.string(),
  state: z.enum(sourceStates),
  recordCount: z.number().int().nullish(),
  /** Why a source failed, for handlers; never an address. */
  message: z.string().nullish(),
})

export type SourceAnswer = z.infer<typeof sourceAnswerSchema>

export const requestMailPurposes = ['confirm', 'ready'] as const

/**
 * One mail a request owes the person. It is written before it is sent, so that a crash in between
 * loses none, and sent under its key, so that a retry doubles none.
 */
export const requestMailSchema = z.object({
  /** `confirm-1`, `ready-2`: purpose and count. */
  _key: z.string(),
  purpose: z.enum(requestMailPurposes),
  /** Which of its purpose it is, from 1. A download link carries it. */
  serial: z.number().int().positive(),
  /** The language it was asked for in. */
  language: languageSchema,
  askedAt: z.string(),
  /** `held` outside production; `dropped` when what it says no longer holds. */
  state: z.enum(['owed', 'sent', 'held', 'dropped']),
  tries: z.number().int().min(0),
  message: z.string().nullish(),
})

export type RequestMail = z.infer<typeof requestMailSchema>

/** A data subject's request to a controller: written by functions alone, private, never in clear. */
export const dataRequestSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  _type: z.literal('dataRequest'),
  requestId: z.string(),
  controllerId: z.string(),
  /** Slug of the brand whose page it was made on. */
  brand: z.string(),
  language: languageSchema,
  kind: automaticKindSchema,
  subjectKey: z.string(),
  sealedAddress: sealedTextSchema,
  receivedAt: z.string(),
  /** The last day for the answer (Art. 12(3)), in the brand's calendar. */
  dueOn: z.string(),
  state: z.enum(requestStates),
  confirmedAt: z.string().nullish(),
  /** When the sources were last begun to be asked; another run may take over after a while. */
  collectingAt: z.string().nullish(),
  readyAt: z.string().nullish(),
  closedAt: z.string().nullish(),
  /** Which download link holds: each new one ends those before it. */
  downloadSerial: z.number().int().min(0),
  sources: z.array(sourceAnswerSchema),
  /** What the sources gave: a sealed file, and its key under the master key. */
  sealedFile: z.object({file: z.string(), wrappedKey: z.string()}).nullish(),
  mails: z.array(requestMailSchema),
})

export type DataRequest = z.infer<typeof dataRequestSchema>

/** The dot keeps it from every reader without a token. */
export function dataRequestId(requestId: string): string {
  return `dataRequest.${requestId}`
}
