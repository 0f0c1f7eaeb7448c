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
  /** The mail leaves no sooner than this instant; after the group's delay where it is not said. */
  mailAt: z.string().nullish(),
})

export type ChangeNotice = z.infer<typeof changeNoticeSchema>

/** A change notice as it stands in the form: anything may still be missing. */
export const changeDraftSchema = z.looseObject({
  notices: z
    .array(z.looseObject({notice: z.looseObject({_ref: z.string().max(200)}).nullish()}))
    .max(20)
    .nullish(),
  summary: localizedTextSchema.nullish(),
  effectiveOn: z.string().nullish(),
  immediateReason: z.enum(immediateReasons).nullish(),
  hasMail: z.boolean().nullish(),
  mailAt: z.string().nullish(),
})

export type ChangeDraft = z.infer<typeof changeDraftSchema>
