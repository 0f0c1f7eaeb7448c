import * as z from 'zod'

import {languageSchema} from '../language.js'
import {channelSchema} from './channel.js'

/** The version of a notice that was in force when somebody agreed. */
export const noticeInForceSchema = z.object({
  notice: z.string(),
  language: languageSchema,
  version: z.number().int(),
  hash: z.string(),
})

/**
 * That a person came back to a newsletter: a new consent, kept as the proof that Art. 7(1) GDPR asks
 * for. Nobody is known by it but as a keyed hash.
 */
export const consentSchema = z.object({
  _id: z.string(),
  _type: z.literal('consent'),
  subjectKey: z.string(),
  brand: z.string(),
  newsletter: z.string(),
  channel: channelSchema,
  at: z.string(),
  /** `undo link`: one mailed to the mailbox, and a button pressed on the page it opens. */
  how: z.literal('undo link'),
  language: languageSchema,
  /** Absent where the brand had no notice in force. */
  notice: noticeInForceSchema.nullish(),
})

export type Consent = z.infer<typeof consentSchema>

/** Private by its dots; one act may give several. */
export function consentId(subjectKey: string, at: Date, index: number): string {
  return `consent.${subjectKey}.${at.getTime()}.${index}`
}
