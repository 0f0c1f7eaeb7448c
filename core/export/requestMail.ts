import * as z from 'zod'

import {languageSchema} from '../language.js'
import {sealedTextSchema} from '../subject/sealText.js'

/** What a mail of a request is for, and so how it is written. */
export const requestMailPurposes = [
  'confirm',
  'confirmReminder',
  'ready',
  'ask',
  'askReminder',
  'doubt',
  'received',
  'extended',
  'refused',
  'answered',
  'openCase',
] as const

export type RequestMailPurpose = (typeof requestMailPurposes)[number]

/**
 * One mail a request owes. It is written before it is sent, so that a crash in between loses none,
 * and sent under its key, so that a retry doubles none.
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
  /** Whom it goes to, sealed; absent: the person. */
  sealedTo: sealedTextSchema.nullish(),
  /** The source it asks, by the `name` of its answer. */
  source: z.string().nullish(),
  /** Whom it goes to where that is a handler, as others at the desk may see it. */
  maskedTo: z.string().nullish(),
  /** When its one-time link was taken, and when whoever took it left the case. */
  openedAt: z.string().nullish(),
  leftAt: z.string().nullish(),
  /** What a handler wrote, sealed. */
  sealedWords: sealedTextSchema.nullish(),
  /** `held` outside production; `dropped` when what it says no longer holds. */
  state: z.enum(['owed', 'sent', 'held', 'dropped']),
  tries: z.number().int().min(0),
  message: z.string().nullish(),
})

export type RequestMail = z.infer<typeof requestMailSchema>
