import * as z from 'zod'

import {isTimeZone} from '../calendar/isTimeZone.js'
import {languageSchema} from '../language.js'
import {channelSchema} from '../optOut/channel.js'
import {localizedTextSchema} from './localizedText.js'
import {documentSchema, referenceSchema, slugSchema} from './reference.js'

/** A newsletter of a brand; leaving one leaves the others alone. */
export const newsletterSchema = z.object({
  _key: z.string(),
  slug: slugSchema,
  name: localizedTextSchema,
  /** How it reaches people; e-mail unless said. */
  channel: channelSchema.nullish(),
  /** Resend's topic id: what an opt-out of this newsletter switches off. */
  topicId: z.string().nullish(),
  /** Resend's segment of its subscribers, where broadcasts go to one. Never a notice segment. */
  segmentId: z.string().nullish(),
  /** Mailchimp's audience, where it is sent from there. */
  mailchimpAudienceId: z.string().nullish(),
})

export type Newsletter = z.infer<typeof newsletterSchema>

/** A brand: what people know by name, and whose site shows the notice. */
export const brandSchema = documentSchema.extend({
  _type: z.literal('brand'),
  name: z.string(),
  slug: slugSchema,
  group: referenceSchema,
  controller: referenceSchema,
  /** The authority its people complain to, where it is not the controller's. */
  authority: referenceSchema.nullish(),
  /** Host names of the brand's sites, the main one first, without scheme. */
  domains: z.array(z.string()).nullish(),
  /** Origin of the links in the brand's mails, e.g. `https://personvern.example.no`. */
  linkHost: z.string().nullish(),
  languages: z.array(languageSchema).min(1),
  /** The language that prevails where translations differ. */
  prevailingLanguage: languageSchema,
  timeZone: z
    .string()
    .refine(isTimeZone, 'expected a time zone such as Europe/Oslo')
    .default('Europe/Oslo'),
  /** A health service: its notices say "dataansvarlig" in Norwegian. */
  isHealthService: z.boolean().nullish(),
  contactEmail: z.string().nullish(),
  contactPhone: z.string().nullish(),
  /** Brand colour as `#rrggbb`, for pages, mails and previews. */
  accentColor: z.string().nullish(),
  newsletters: z.array(newsletterSchema).nullish(),
})

export type Brand = z.infer<typeof brandSchema>
