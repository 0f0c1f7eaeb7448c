import * as z from 'zod'

import {localizedTextSchema} from '../content/localizedText.js'
import {referenceSchema, slugSchema} from '../content/reference.js'

const written = z.string().nullish()
const pointing = referenceSchema.nullish()

/** A list without what cannot be read: a half-written draft hides none of the others. */
function readable<Document extends z.ZodType>(document: Document) {
  return z
    .array(z.unknown())
    .transform((list) => list.flatMap((each) => document.safeParse(each).data ?? []))
}

const brand = z.object({
  _id: z.string(),
  name: written,
  slug: slugSchema.nullish(),
  group: pointing,
  controller: pointing,
})
const organisation = z.object({
  _id: z.string(),
  name: written,
  country: written,
  orgNumber: written,
})
const agreement = z.object({
  _id: z.string(),
  organisation: pointing,
  group: pointing,
  product: written,
})
const cookie = z.object({_id: z.string(), name: written, group: pointing})
const purpose = z.object({
  _id: z.string(),
  title: localizedTextSchema.nullish(),
  group: pointing,
  retention: z
    .object({months: z.number().nullish(), start: localizedTextSchema.nullish()})
    .nullish(),
})

/**
 * What an import knows again of all that editors have written, drafts that are not finished
 * included: what an import made and nobody has filled in yet is not made twice.
 */
export interface KnownFacts {
  readonly brands: readonly z.infer<typeof brand>[]
  readonly organisations: readonly z.infer<typeof organisation>[]
  readonly agreements: readonly z.infer<typeof agreement>[]
  readonly cookies: readonly z.infer<typeof cookie>[]
  readonly purposes: readonly z.infer<typeof purpose>[]
}

export type KnownOrganisation = KnownFacts['organisations'][number]
export type KnownPurpose = KnownFacts['purposes'][number]

/** What `knownFactsQuery` answers. */
export const knownFactsSchema: z.ZodType<KnownFacts> = z.object({
  brands: readable(brand),
  organisations: readable(organisation),
  agreements: readable(agreement),
  cookies: readable(cookie),
  purposes: readable(purpose),
})

/** A GROQ projection of what an import is compared with. */
export const knownFactsQuery = `{
  "brands": *[_type == "brand"]{_id, name, slug, group, controller},
  "organisations": *[_type == "organisation"]{_id, name, country, orgNumber},
  "agreements": *[_type == "processorAgreement"]{_id, organisation, group, product},
  "cookies": *[_type == "cookie"]{_id, name, group},
  "purposes": *[_type == "processingPurpose"]{_id, title, group, retention}
}`

/** For where nothing is known: all that is read is new. */
export const nothingKnown: KnownFacts = {
  brands: [],
  organisations: [],
  agreements: [],
  cookies: [],
  purposes: [],
}
