import * as z from 'zod'

import {embeddedRoles} from '../content/embeddedRole.js'
import {languageSchema} from '../language.js'
import {resolvedFactsSchema} from './resolvedFactsSchema.js'

/**
 * Words of a resolved text; `marks` are decorators (`strong`, `em`) or keys of `markDefs`.
 *
 * A preview marks what it could not fill in with `unfilled`; a composed notice never holds that.
 */
export const resolvedSpanSchema = z.object({
  _type: z.literal('span'),
  _key: z.string(),
  text: z.string(),
  marks: z.array(z.string()),
})

export const resolvedTextSchema = z.object({
  _type: z.literal('block'),
  _key: z.string(),
  style: z.enum(['normal', 'h3', 'h4', 'blockquote']),
  listItem: z.enum(['bullet', 'number']).optional(),
  level: z.number().int().optional(),
  children: z.array(resolvedSpanSchema),
  markDefs: z.array(
    z.discriminatedUnion('_type', [
      /** `#anchor` for a section of the same notice. */
      z.object({_type: z.literal('link'), _key: z.string(), href: z.string()}),
      z.object({_type: z.literal('foreign'), _key: z.string(), language: z.string()}),
    ]),
  ),
})

/** A table: purposes, processors, retention periods, cookies, or one the editor typed. */
export const resolvedTableSchema = z.object({
  _type: z.literal('table'),
  _key: z.string(),
  /** Which facts it shows; `own` is a typed one. */
  of: z.enum(['purposes', 'processors', 'retention', 'cookies', 'own']),
  caption: z.string(),
  columns: z.array(z.string()),
  /** `_key` is the id of the fact in the row, so that a changed row is known as the same row. */
  rows: z.array(
    z.object({
      _key: z.string(),
      cells: z.array(z.string()),
      /** In a preview: which cells could not be filled in, by index. */
      unfilled: z.array(z.number().int()).optional(),
    }),
  ),
})

/** Terms with their descriptions: a controller's or an authority's card, the list of rights. */
export const resolvedListSchema = z.object({
  _type: z.literal('descriptions'),
  _key: z.string(),
  of: z.enum(['controller', 'authority', 'rights']),
  /** `_key` says what a line is (`email`, `website`), or for a right its article. */
  items: z.array(
    z.object({
      _key: z.string(),
      term: z.string(),
      description: z.string(),
      /** In a preview: the description could not be filled in. */
      isUnfilled: z.boolean().optional(),
    }),
  ),
})

/** Filled from the version's metadata when rendered, so that they change no content. */
export const markerSchema = z.object({
  _type: z.enum(['versionStamp', 'changeLog']),
  _key: z.string(),
})

export const resolvedBlockSchema = z.union([
  resolvedTextSchema,
  resolvedTableSchema,
  resolvedListSchema,
  markerSchema,
])

export const resolvedSectionSchema = z.object({
  key: z.string(),
  /** The id in the page; stays when the heading is renamed. */
  anchor: z.string(),
  /** `2` or `2.1` in numbered notices. */
  number: z.string().optional(),
  heading: z.string(),
  /** 2, 3 … as heading levels under the one h1. */
  level: z.number().int(),
  /** The language of an embedded section that is not the notice's. */
  language: languageSchema.optional(),
  /** Set on the sections of another organisation's notice: whose, in which role, which version. */
  embedded: z
    .object({
      noticeId: z.string(),
      version: z.number().int(),
      hash: z.string(),
      controller: z.string(),
      role: z.enum(embeddedRoles),
    })
    .optional(),
  /** The shared text (or the brand's own wording of it) whose words these are. */
  clause: z.string().optional(),
  blocks: z.array(resolvedBlockSchema),
})

/**
 * A notice with everything filled in: what every reader sees comes from this and nothing else.
 *
 * Its canonical JSON (RFC 8785) is what is hashed, so it holds no date, no version and no look.
 */
export const resolvedNoticeSchema = z.object({
  brand: z.string(),
  notice: z.string(),
  language: languageSchema,
  title: z.string(),
  sections: z.array(resolvedSectionSchema),
  facts: resolvedFactsSchema,
  stamp: z.object({wording: z.string(), place: z.enum(['top', 'bottom'])}),
})

export {resolvedFactsSchema}

export type ResolvedNotice = z.infer<typeof resolvedNoticeSchema>
export type ResolvedSection = z.infer<typeof resolvedSectionSchema>
export type ResolvedBlock = z.infer<typeof resolvedBlockSchema>
export type ResolvedText = z.infer<typeof resolvedTextSchema>
export type ResolvedTable = z.infer<typeof resolvedTableSchema>
export type ResolvedList = z.infer<typeof resolvedListSchema>
export type ResolvedFacts = z.infer<typeof resolvedFactsSchema>
export type ResolvedSpan = z.infer<typeof resolvedSpanSchema>
