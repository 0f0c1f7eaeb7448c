import * as z from 'zod'

import {localizedTextSchema} from './localizedText.js'
import {documentSchema, referenceSchema} from './reference.js'

/** Why a material change may be in force at once; kept with the version and printed. */
export const immediateReasons = [
  'mistake_corrected',
  'better_for_person',
  'demanded_by_law',
  'already_changed',
] as const

/**
 * The decision to make a material change, and to tell it: published, it stamps all its notices at
 * once or none.
 */
export const changeNoticeSchema = documentSchema.extend({
  _type: z.literal('changeNotice'),
  title: z.string(),
  notices: z
    .array(
      z.object({
        _key: z.string(),
        notice: referenceSchema,
        /** The content the editor saw; a notice that has moved on since stops the whole change. */
        contentHash: z.string(),
      }),
    )
    .min(1)
    .max(20),
  /** What changes and what it means, for readers. */
  summary: localizedTextSchema,
  /** The calendar date it is in force from, 00:00 in the brand's time zone. */
  effectiveOn: z.string().nullish(),
  /** In force at once, for one of four kept reasons, instead of a date. */
  immediateReason: z.enum(immediateReasons).nullish(),
  /** Whether people get a mail; banner, feed and stamp always tell. */
  hasMail: z.boolean().default(true),
})

export type ChangeNotice = z.infer<typeof changeNoticeSchema>
