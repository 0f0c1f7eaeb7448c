import * as z from 'zod'

import {keptThings} from '../keeping/keptPeriods.js'
import {localizedTextSchema} from './localizedText.js'
import {transferBases} from './processorAgreement.js'
import {documentSchema, referenceSchema} from './reference.js'

/** Art. 6(1) by letter. */
export const legalBases = [
  '6(1)(a)',
  '6(1)(b)',
  '6(1)(c)',
  '6(1)(d)',
  '6(1)(e)',
  '6(1)(f)',
] as const

/** Art. 9(2) by letter: what lifts the ban on health and other special categories. */
export const specialConditions = [
  '9(2)(a)',
  '9(2)(b)',
  '9(2)(c)',
  '9(2)(d)',
  '9(2)(e)',
  '9(2)(f)',
  '9(2)(g)',
  '9(2)(h)',
  '9(2)(i)',
  '9(2)(j)',
] as const

/** What becomes of data when its time is over. */
export const retentionEnds = ['erased', 'anonymised'] as const

/** A purpose of processing, with all that Art. 13 and 30 ask about it. */
export const processingPurposeSchema = documentSchema.extend({
  _type: z.literal('processingPurpose'),
  title: localizedTextSchema,
  group: referenceSchema,
  /** The brands it is for; none means every brand of the group. */
  brands: z.array(referenceSchema).nullish(),
  /** The short names of the notices that show it, such as `applicants`; none means every notice. */
  notices: z.array(z.string()).nullish(),
  /** Whose data: members, patients, newsletter readers … */
  subjects: localizedTextSchema,
  dataCategories: z.array(
    z.object({
      _key: z.string(),
      name: localizedTextSchema,
      /** Health and other special categories (Art. 9). */
      isSpecial: z.boolean().nullish(),
    }),
  ),
  legalBasis: z.enum(legalBases),
  specialCondition: z.enum(specialConditions).nullish(),
  /** National law that the basis rests on, e.g. `helsepersonelloven § 39`. */
  supplementaryLaw: localizedTextSchema.nullish(),
  /** The interest pursued; demanded with 6(1)(f) (Art. 13(1)(d)). */
  legitimateInterest: localizedTextSchema.nullish(),
  retention: z.object({
    /** Months; none where only a criterion can be given (Art. 13(2)(a)). */
    months: z.number().int().positive().nullish(),
    /** Of this product's own purposes: what its settings keep for so long, instead of months. */
    kept: z.enum(keptThings).nullish(),
    /** From when it counts, or the criterion: "after the last visit". */
    start: localizedTextSchema,
    law: localizedTextSchema.nullish(),
    /** What happens at the end: erased unless said. */
    after: z.enum(retentionEnds).nullish(),
  }),
  /** Recipients other than processors: independent controllers, authorities. */
  recipients: z.array(referenceSchema).nullish(),
  /** Recipients that can only be named by kind, and when they get it (Art. 13(1)(e)). */
  recipientCategories: z
    .array(
      z.object({
        _key: z.string(),
        name: localizedTextSchema,
        condition: localizedTextSchema.nullish(),
      }),
    )
    .nullish(),
  /** Transfers out of the EEA to recipients that are no processors (Art. 13(1)(f)). */
  transfers: z
    .array(
      z.object({
        _key: z.string(),
        /** ISO 3166-1 alpha-2. */
        country: z.string().length(2),
        basis: z.enum(transferBases).exclude(['none']),
        /** When the basis is to be looked at again (calendar date). */
        reviewOn: z.string().nullish(),
      }),
    )
    .nullish(),
  /** Years of age below which a parent or guardian consents (Art. 8 and national law). */
  consentAge: z.number().int().positive().nullish(),
  /** Where the data comes from, if not from the person (Art. 14(2)(f)). */
  source: localizedTextSchema.nullish(),
  /** Whether giving the data is required, and what follows if not (Art. 13(2)(e)). */
  requirement: localizedTextSchema.nullish(),
  /** Logic and consequences of automated decisions, if there are any (Art. 22, 13(2)(f)). */
  automatedDecision: localizedTextSchema.nullish(),
  order: z.number().nullish(),
})

export type ProcessingPurpose = z.infer<typeof processingPurposeSchema>
