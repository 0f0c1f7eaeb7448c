import * as z from 'zod'

import {resolvedNoticeSchema} from '../compose/resolvedNotice.js'
import {languageSchema} from '../language.js'
import {versionMetadataSchema} from '../stamp/noticeVersion.js'

/** A stamped version as a website gets it: metadata, the printed stamp, text and facts as data. */
export const siteNoticeSchema = versionMetadataSchema.omit({keyId: true}).extend({
  /** The stamp line as it is printed. */
  stamp: z.string(),
  sections: resolvedNoticeSchema.shape.sections,
  facts: resolvedNoticeSchema.shape.facts,
  /** A translation: the version of the prevailing language that it follows. */
  follows: z.number().int().optional(),
  /** A translation that is shown as current: the prevailing language has come further. */
  lags: z.boolean().optional(),
  /** Where it has, when it has. */
  prevailing: z
    .object({language: languageSchema, version: z.number().int(), url: z.string()})
    .optional(),
})

export type SiteNotice = z.infer<typeof siteNoticeSchema>
