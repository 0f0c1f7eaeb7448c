import * as z from 'zod'

import {referenceSchema} from './reference.js'

/** The facts a sentence can name; what each resolves to is the table in `compose/resolveFact.ts`. */
export const factNames = [
  'controller.name',
  'controller.orgNumber',
  'controller.postalAddress',
  'controller.email',
  'controller.phone',
  'brand.name',
  'brand.email',
  'brand.phone',
  'brand.domain',
  'group.name',
  'group.brands',
  'group.leadTime',
  'authority.name',
  'authority.postalAddress',
  'authority.email',
  'authority.phone',
  'authority.website',
  'organisation.name',
  'organisation.orgNumber',
  'organisation.postalAddress',
  'organisation.email',
  'organisation.phone',
  'purpose.title',
  'purpose.retention',
  'purpose.legalBasis',
  'product.downloadLinkDays',
  'product.responseTime',
  'product.unconfirmedRequestsKept',
  'product.collectedDataKept',
  'product.requestAddressesKept',
  'product.closedRequestsKept',
  'product.optOutProofsKept',
  'product.deliveriesKept',
  'product.logsKept',
] as const

export type FactName = (typeof factNames)[number]

export const spanSchema = z.object({
  _type: z.literal('span'),
  _key: z.string(),
  text: z.string(),
  marks: z.array(z.string()).default([]),
})

/** A fact inside a sentence. `subject` is the organisation or purpose, for names that start so. */
export const inlineFactSchema = z.object({
  _type: z.literal('fact'),
  _key: z.string(),
  name: z.enum(factNames),
  subject: referenceSchema.nullish(),
})

export const markDefSchema = z.discriminatedUnion('_type', [
  z.object({_type: z.literal('link'), _key: z.string(), href: z.string()}),
  /** A link to a section of the same notice, by the section's `_key`: never a typed number. */
  z.object({_type: z.literal('sectionLink'), _key: z.string(), section: z.string()}),
  /** Words in another language than the notice's. */
  z.object({_type: z.literal('foreign'), _key: z.string(), language: z.string()}),
])

export const textBlockSchema = z.object({
  _type: z.literal('block'),
  _key: z.string(),
  style: z.enum(['normal', 'h3', 'h4', 'blockquote']).default('normal'),
  listItem: z.enum(['bullet', 'number']).nullish(),
  level: z.number().int().nullish(),
  children: z.array(z.discriminatedUnion('_type', [spanSchema, inlineFactSchema])),
  markDefs: z.array(markDefSchema).nullish(),
})

export type TextBlock = z.infer<typeof textBlockSchema>

/** Blocks that are filled from facts; each has its resolver in `compose/`. */
export const factBlockTypes = [
  'controllerCard',
  'purposesTable',
  'processorsTable',
  'retentionTable',
  'cookieTable',
  'rights',
  'authorityCard',
  'versionStamp',
  'changeLog',
] as const

export type FactBlockType = (typeof factBlockTypes)[number]

export const factBlockSchema = z.object({_type: z.enum(factBlockTypes), _key: z.string()})

/** A table the editor typed. */
export const ownTableSchema = z.object({
  _type: z.literal('ownTable'),
  _key: z.string(),
  caption: z.string().nullish(),
  /** The first row is the header. */
  rows: z.array(z.object({_key: z.string(), cells: z.array(z.string())})),
})

export const bodySchema = z.array(z.union([textBlockSchema, factBlockSchema, ownTableSchema]))

export type Body = z.infer<typeof bodySchema>
