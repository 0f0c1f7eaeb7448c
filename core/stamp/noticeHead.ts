import * as z from 'zod'

import {versionKinds} from '../content/privacyNotice.js'
import {noticeNameSchema, type NoticeName} from './noticeVersion.js'

/**
 * Where a notice's chain stands: the last number ever used and what the functions last decided.
 *
 * Written by the functions alone, always in the same transaction as the version it names.
 */
export const noticeHeadSchema = noticeNameSchema.extend({
  _id: z.string(),
  _type: z.literal('noticeHead'),
  _rev: z.string(),
  noticeId: z.string(),
  /** Last number used, 0 before the first version. */
  version: z.number().int().min(0),
  hash: z.string().nullable(),
  /** The revision of the notice that was last dealt with: stamped, equal, or left waiting. */
  seenRevision: z.string(),
  /** Published content that is not stamped, and why the Studio says so. */
  waiting: z
    .object({
      since: z.string(),
      contentHash: z.string().nullish(),
      kind: z.enum(versionKinds).nullish(),
      /** In plain words, for the editor. */
      reasons: z.array(z.string()),
    })
    .nullish(),
  /** The content that was called off and is still published: not stamped until it is published anew. */
  calledOff: z.object({contentHash: z.string(), revision: z.string().nullish()}).nullish(),
  /** Where the notice is stamped now, under a new brand or notice slug. */
  movedTo: z
    .object({
      brand: z.string(),
      notice: z.string(),
      /** From when something is in force there, where that was not so at once. */
      fromAt: z.string().nullish(),
    })
    .nullish(),
})

export type NoticeHead = z.infer<typeof noticeHeadSchema>

export function headId(name: NoticeName): string {
  return `head.${name.brand}.${name.notice}.${name.language}`
}
