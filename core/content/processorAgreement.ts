import * as z from 'zod'

import {localizedTextSchema} from './localizedText.js'
import {documentSchema, referenceSchema} from './reference.js'

/** On what a transfer out of the EEA rests (GDPR chapter V); `none` is "stays in the EEA". */
export const transferBases = ['none', 'adequacy', 'dpf', 'scc', 'bcr'] as const

/** An agreement with a processor (Art. 28): who does what for which brands, and where. */
export const processorAgreementSchema = documentSchema.extend({
  _type: z.literal('processorAgreement'),
  organisation: referenceSchema,
  group: referenceSchema,
  /** The brands it is for; none means every brand of the group. */
  brands: z.array(referenceSchema).nullish(),
  /** The name of its product or system, where people know that better than the company. */
  product: z.string().nullish(),
  service: localizedTextSchema,
  purposes: z.array(referenceSchema).nullish(),
  /** Country of processing, ISO 3166-1 alpha-2. */
  location: z.string().length(2),
  transferBasis: z.enum(transferBases),
  /** When the transfer basis is to be looked at again (calendar date). */
  transferReviewOn: z.string().nullish(),
  /** Where a copy of the safeguards can be read (Art. 13(1)(f)). */
  safeguardUrl: z.string().nullish(),
  /** When the agreement was made (calendar date). */
  agreedOn: z.string().nullish(),
  /** Where requests of data subjects are sent. */
  requestEmail: z.string().nullish(),
  order: z.number().nullish(),
})

export type ProcessorAgreement = z.infer<typeof processorAgreementSchema>
