import * as z from 'zod'

import {cookieCategories, cookieDurations, cookieStorages} from '../content/cookie.js'
import {legalBases, retentionEnds, specialConditions} from '../content/processingPurpose.js'
import {transferBases} from '../content/processorAgreement.js'

/** Name always; the rest where the notice shows it. */
const organisationFactSchema = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().optional(),
  orgNumber: z.string().optional(),
  postalAddress: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  website: z.string().optional(),
})

const retentionFactSchema = z.object({
  months: z.number().optional(),
  /** Where it is a number of days. */
  days: z.number().optional(),
  start: z.string(),
  law: z.string().optional(),
  after: z.enum(retentionEnds).optional(),
})

/** The facts as data, in the notice's language: those that the notice shows, and no others. */
export const resolvedFactsSchema = z.object({
  brand: z.object({
    /** The document, where it was composed from one. */
    id: z.string().optional(),
    slug: z.string(),
    name: z.string(),
    domains: z.array(z.string()),
    email: z.string().optional(),
    phone: z.string().optional(),
  }),
  group: z
    .object({
      id: z.string(),
      name: z.string().optional(),
      leadTimeDays: z.number().int().optional(),
      brands: z.array(z.object({id: z.string(), name: z.string()})).optional(),
    })
    .optional(),
  controller: organisationFactSchema.extend({
    dpo: z.object({name: z.string().optional(), email: z.string().optional()}).optional(),
    representedBy: z.string().optional(),
    contactPoints: z
      .array(
        z.object({
          key: z.string(),
          topic: z.string(),
          email: z.string().optional(),
          phone: z.string().optional(),
          postalAddress: z.string().optional(),
          hours: z.string().optional(),
        }),
      )
      .optional(),
  }),
  authority: organisationFactSchema.optional(),
  /** Organisations named in the text or tables that are neither of the above. */
  organisations: z.array(organisationFactSchema).optional(),
  purposes: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        subjects: z.string(),
        dataCategories: z.array(
          z.object({key: z.string(), name: z.string(), isSpecial: z.boolean()}),
        ),
        legalBasis: z.enum(legalBases),
        specialCondition: z.enum(specialConditions).optional(),
        supplementaryLaw: z.string().optional(),
        legitimateInterest: z.string().optional(),
        retention: retentionFactSchema,
        /** Organisations by their ids, and kinds of recipients by their keys in the purpose. */
        recipients: z.array(z.object({id: z.string(), name: z.string()})),
        transfers: z
          .array(z.object({country: z.string(), basis: z.enum(transferBases)}))
          .optional(),
        consentAge: z.number().optional(),
        source: z.string().optional(),
        requirement: z.string().optional(),
        automatedDecision: z.string().optional(),
      }),
    )
    .optional(),
  /** Purposes of which a sentence or the retention table shows a part, where no table shows all. */
  purposesInPart: z
    .array(
      z.object({
        id: z.string(),
        title: z.string().optional(),
        legalBasis: z.enum(legalBases).optional(),
        retention: retentionFactSchema.optional(),
      }),
    )
    .optional(),
  /** One an agreement: `id` is the agreement's, as in the table's rows. */
  processors: z
    .array(
      organisationFactSchema.extend({
        organisation: z.string().optional(),
        product: z.string().optional(),
        service: z.string(),
        location: z.string(),
        transferBasis: z.enum(transferBases),
        safeguardUrl: z.string().optional(),
      }),
    )
    .optional(),
  cookies: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        provider: z.string().optional(),
        providerId: z.string().optional(),
        party: z.enum(['first', 'third']),
        category: z.enum(cookieCategories),
        storage: z.enum(cookieStorages).optional(),
        duration: z.enum(cookieDurations).optional(),
        isBlockable: z.boolean().optional(),
        purpose: z.string(),
        expiry: z.string(),
      }),
    )
    .optional(),
  /** The rights the notice states, by article. */
  rights: z.array(z.string()).optional(),
  /** Joint controllers whose notice is embedded. */
  jointControllers: z.array(z.string()).optional(),
})
