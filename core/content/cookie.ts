import * as z from 'zod'

import {localizedTextSchema} from './localizedText.js'
import {documentSchema, referenceSchema} from './reference.js'

export const cookieCategories = ['necessary', 'functional', 'statistics', 'marketing'] as const

/** Where on the device it is kept. */
export const cookieStorages = ['cookie', 'local_storage', 'session_storage', 'pixel'] as const

export const cookieDurations = ['session', 'persistent'] as const

/** A cookie, or anything else stored on or read from the reader's device. */
export const cookieSchema = documentSchema.extend({
  _type: z.literal('cookie'),
  name: z.string(),
  group: referenceSchema,
  /** The brands whose sites set it; none means every brand of the group. */
  brands: z.array(referenceSchema).nullish(),
  provider: referenceSchema.nullish(),
  party: z.enum(['first', 'third']),
  category: z.enum(cookieCategories),
  storage: z.enum(cookieStorages).nullish(),
  duration: z.enum(cookieDurations).nullish(),
  /** Whether readers can refuse it and still use the site. */
  isBlockable: z.boolean().nullish(),
  purpose: localizedTextSchema,
  expiry: localizedTextSchema,
  order: z.number().nullish(),
})

export type Cookie = z.infer<typeof cookieSchema>
