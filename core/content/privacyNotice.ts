import * as z from 'zod'

import {dismissalSchema} from '../checks/dismissal.js'
import {languageSchema} from '../language.js'
import {saidRoles} from './embeddedRole.js'
import {bodySchema} from './portableText.js'
import {documentSchema, referenceSchema, slugSchema} from './reference.js'

export const versionKinds = ['first', 'editorial', 'minor', 'material', 'retired'] as const
export type VersionKind = (typeof versionKinds)[number]

export const sectionSchema = z.discriminatedUnion('_type', [
  z.object({
    _type: z.literal('ownSection'),
    _key: z.string(),
    heading: z.string(),
    /** Survives renaming: what links from elsewhere point at. */
    anchor: slugSchema.nullish(),
    /** 2 is a section, 3 a part of the section before it. */
    level: z.union([z.literal(2), z.literal(3)]).default(2),
    body: bodySchema.nullish(),
  }),
  z.object({
    _type: z.literal('clauseSection'),
    _key: z.string(),
    anchor: slugSchema.nullish(),
    clause: referenceSchema,
  }),
  z.object({
    _type: z.literal('embeddedSection'),
    _key: z.string(),
    heading: z.string(),
    anchor: slugSchema.nullish(),
    /** The other organisation's notice, and the version of it that is shown. */
    notice: referenceSchema,
    version: z.number().int().positive(),
    role: z.enum(saidRoles),
    introduction: bodySchema.nullish(),
    /** The essence of what joint controllers agreed (Art. 26(2)). */
    arrangement: bodySchema.nullish(),
  }),
])

export type Section = z.infer<typeof sectionSchema>

/** What the editor decided about the coming version before publishing. */
export const nextDecisionSchema = z.object({
  kind: z.enum(['editorial', 'minor', 'material']).nullish(),
  /** Why the kind was lowered below what the rules propose: without it, it is not. */
  reason: z.string().nullish(),
  /** Why a privacy lead publishes in spite of errors that the checks found in this content. */
  despite: z.string().nullish(),
  /** What changed, in the notice's language, for readers. */
  summary: z.string().nullish(),
  /** The content the editor saw when deciding. */
  contentHash: z.string().nullish(),
})

/**
 * A privacy notice of a brand in one language: what editors write, never what sites show.
 *
 * Each language is a document of its own, with its own numbers and chain. Brand, slug and language
 * name it; a document that listed the translations beside them would be a second truth.
 */
export const privacyNoticeSchema = documentSchema.extend({
  _type: z.literal('privacyNotice'),
  brand: referenceSchema,
  slug: slugSchema.default({current: 'privacy'}),
  language: languageSchema,
  title: z.string(),
  /** Sections carry numbers: 1, 1.1 … */
  isNumbered: z.boolean().nullish(),
  sections: z.array(sectionSchema),
  stamp: z.object({
    /** The brand's own words with `{version}`, `{date}` and `{controller}`. */
    wording: z.string(),
    place: z.enum(['top', 'bottom']),
  }),
  next: nextDecisionSchema.nullish(),
  /** Findings that an editor has said are no fault here. */
  dismissals: z.array(dismissalSchema).nullish(),
})

export type PrivacyNotice = z.infer<typeof privacyNoticeSchema>
