import * as z from 'zod'

import {documentSchema, referenceSchema} from './reference.js'

/** A group of brands that keeps its facts together and makes the same promises. */
export const brandGroupSchema = documentSchema.extend({
  _type: z.literal('brandGroup'),
  name: z.string(),
  /** How many days before a material change readers are told: a promise, no term of law. */
  leadTimeDays: z.number().int().min(0).default(30),
  /** How long a mail about a change waits, so that an editor can stop it. */
  mailDelayMinutes: z.number().int().min(0).max(10_080).nullish(),
  /** The authority people complain to, for controllers that name none of their own. */
  authority: referenceSchema.nullish(),
  /** E-mail addresses that confirm decisions and receive the hash of each new version. */
  privacyLeads: z.array(z.string()).nullish(),
})

export type BrandGroup = z.infer<typeof brandGroupSchema>
