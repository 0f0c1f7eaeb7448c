import * as z from 'zod'

import {localizedTextSchema} from './localizedText.js'
import {documentSchema, referenceSchema} from './reference.js'

/**
 * A company or authority. Whether it is a controller, a processor, an independent recipient or an
 * authority follows from where it is used, never from a field of its own.
 */
export const organisationSchema = documentSchema.extend({
  _type: z.literal('organisation'),
  /** The legal name. */
  name: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2),
  orgNumber: z.string().nullish(),
  /** Postal address, lines separated by newlines. */
  postalAddress: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  website: z.string().nullish(),
  /** Who acts for it, as a role and no person: "the general manager". */
  representedBy: localizedTextSchema.nullish(),
  /** More ways to reach it, each for something: another mailbox, another office, hours. */
  contactPoints: z
    .array(
      z.object({
        _key: z.string(),
        topic: localizedTextSchema,
        email: z.string().nullish(),
        phone: z.string().nullish(),
        postalAddress: z.string().nullish(),
        hours: localizedTextSchema.nullish(),
      }),
    )
    .nullish(),
  /** Data protection officer, where one is named (Art. 37). */
  dpo: z.object({name: z.string().nullish(), email: z.string().nullish()}).nullish(),
  /** The supervisory authority people complain to, for controllers (Art. 13(2)(d)). */
  authority: referenceSchema.nullish(),
  /** Who handles requests of data subjects, by e-mail address. */
  handlers: z.array(z.string()).nullish(),
  /** The representative of a controller outside the EEA (Art. 27). */
  representative: referenceSchema.nullish(),
  /** Its technical and organisational security measures in general (Art. 32(1), 30(1)(g)). */
  securityMeasures: localizedTextSchema.nullish(),
})

export type Organisation = z.infer<typeof organisationSchema>
