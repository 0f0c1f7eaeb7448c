import * as z from 'zod'

import {isCalendarDate} from '../calendar/isCalendarDate.js'
import {changeDraftSchema} from '../content/changeNotice.js'
import {
  requestConcernSchema,
  requestKindSchema,
  requestSubjectSchema,
} from '../export/requestKind.js'
import {languageSchema} from '../language.js'

const documentIdSchema = z.string().regex(/^[\w.-]{1,128}$/)
/** Goes to the functions alone; the grant holds a hash of the arguments. */
const addressSchema = z.string().max(254)
const slugTextSchema = z.string().max(100)

/**
 * What the Studio can ask of the functions, each command with its arguments. The functions hold a
 * handler for every one of them; the compiler keeps both lists equal.
 */
export const deskCommands = {
  /** The record of processing of a controller, as a file (Art. 30(1)). */
  record: z.strictObject({
    controllerId: z.string().regex(/^[\w.-]{1,128}$/),
    language: languageSchema,
    format: z.enum(['csv', 'pdf']),
  }),
  /**
   * Replaces words in the text in force while another is upcoming. `version` is the one in force
   * that the editor saw; a preview changes nothing.
   */
  correctText: z.strictObject({
    noticeId: documentIdSchema,
    version: z.number().int().positive(),
    replacements: z
      .array(z.strictObject({find: z.string().min(1).max(2000), replace: z.string().max(2000)}))
      .min(1)
      .max(20),
    isPreview: z.boolean(),
  }),
  /** Calls an upcoming version off: the text before it stays at its date. */
  callOff: z.strictObject({noticeId: documentIdSchema, version: z.number().int().positive()}),
  /** Stamps a last version: the notice is not in use any more. */
  retire: z.strictObject({noticeId: documentIdSchema, reason: z.string().trim().min(1).max(1000)}),
  /** What a change notice would send, as it stands in the form. */
  previewChange: z.strictObject({change: changeDraftSchema}),
  /** Its mail in one language, to one of those who answer for it. */
  sendTest: z.strictObject({
    change: changeDraftSchema,
    language: languageSchema,
    to: z.string().max(254),
  }),
  /** Stops the mails of a change notice that have not left. */
  stopChange: z.strictObject({changeNoticeId: documentIdSchema}),
  /** Recomputes every hash, link and signature of a brand's versions; changes nothing. */
  verify: z.strictObject({brand: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)}),
  /** Which of some words a language does not have, and which other has them. Nothing is kept. */
  spell: z.strictObject({
    language: languageSchema,
    words: z.array(z.string().min(1).max(100)).max(3000),
  }),
  /** New versions of notices whose shared facts moved, each with the content the editor saw. */
  stampDiffering: z.strictObject({
    notices: z
      .array(
        z.strictObject({
          noticeId: documentIdSchema,
          contentHash: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      )
      .min(1)
      .max(20),
  }),
  /** Somebody who called leaves a newsletter, a brand, or all brands of its controller. */
  recordOptOut: z.strictObject({
    address: addressSchema,
    brand: slugTextSchema,
    scope: z.discriminatedUnion('kind', [
      z.strictObject({kind: z.literal('newsletter'), newsletter: slugTextSchema}),
      z.strictObject({kind: z.literal('brand')}),
      z.strictObject({kind: z.literal('all')}),
    ]),
    language: languageSchema,
  }),
  /** What an address has left, and how far it has got. */
  lookUpOptOut: z.strictObject({address: addressSchema}),
  /** Opt-outs of a file, some rows at a time; each row is judged by itself. */
  importOptOuts: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          address: addressSchema,
          brand: slugTextSchema,
          newsletter: z.string().max(100).optional(),
          channel: z.string().max(20).optional(),
          on: z.string().max(20).optional(),
        }),
      )
      .min(1)
      .max(100),
  }),
  /**
   * A request that came by phone, letter, e-mail or at the front desk. All that is personal goes to
   * the functions alone, which seal it.
   */
  registerRequest: z.strictObject({
    brand: slugTextSchema,
    kind: requestKindSchema,
    /** What an objection or a withdrawal is from; `marketing` ends at once where there is an address. */
    concerns: requestConcernSchema.optional(),
    subject: requestSubjectSchema,
    channel: z.enum(['phone', 'letter', 'email', 'frontDesk']),
    /** The day it came, in the brand's calendar: the month counts from it. */
    receivedOn: z.string().refine(isCalendarDate),
    /** The person's own language. */
    language: languageSchema,
    address: addressSchema.optional(),
    postalAddress: z.string().trim().max(1000).optional(),
    name: z.string().trim().max(200).optional(),
    words: z.string().trim().max(10_000).optional(),
    /** How whoever took it in knew that it was the person. */
    proof: z.string().trim().min(1).max(1000),
  }),
  /** Mails a one-time link to a case to the one who asks, if the address is a handler's. */
  openCase: z.strictObject({
    requestId: z.string().regex(/^[0-9a-f]{24}$/),
    address: addressSchema,
    language: languageSchema,
  }),
} as const satisfies Record<string, z.ZodType>

export type DeskCommand = keyof typeof deskCommands

export type DeskArguments<Command extends DeskCommand> = z.infer<(typeof deskCommands)[Command]>

export function isDeskCommand(name: string): name is DeskCommand {
  return Object.hasOwn(deskCommands, name)
}
