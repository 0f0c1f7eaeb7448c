import * as z from 'zod'

import {languageSchema} from '../language.js'
import {exportPurposeSchema} from './exportPurpose.js'
import {personalDataRecordSchema} from './personalDataSource.js'
import {requestKindSchema} from './requestKind.js'
import {sealedAttachmentSchema} from './sourceAnswer.js'

const organisationDetailsSchema = z.object({
  name: z.string(),
  country: z.string(),
  orgNumber: z.string().nullable(),
  postalAddress: z.string().nullable(),
  email: z.string().nullable(),
  /** Where people write about their data. */
  requestContact: z.string(),
})

/** Records of one type in a section, in the order they first came. */
export const recordTypeSchema = z.object({
  type: z.string(),
  title: z.string(),
  recordCount: z.number().int(),
  /** How many of them fall under data portability (Art. 20). */
  portableCount: z.number().int(),
  /** Keys of all fields that records of the type have. */
  fields: z.array(z.string()),
})

export type RecordType = z.infer<typeof recordTypeSchema>

const sectionHeadSchema = z.object({
  source: z.string(),
  organisation: z.string(),
  holds: z.string(),
  state: z.enum(['found', 'nothing', 'failed', 'needsFact', 'several']),
  searchedAt: z.string(),
  recordCount: z.number().int(),
  types: z.array(recordTypeSchema),
})

export const exportSectionSchema = sectionHeadSchema.extend({
  records: z.array(personalDataRecordSchema),
})

/** Why something is not in the files. */
export const reasonsNotIncluded = [
  'failed',
  'waiting',
  'byHand',
  'inPerson',
  'elsewhere',
  'needsFact',
  'several',
  'notSearched',
] as const

const notIncludedSchema = z.object({
  /** The source's name; `null` for a processor that is no source. */
  source: z.string().nullable(),
  organisation: z.string(),
  /** What it does, or holds. */
  service: z.string().nullable(),
  why: z.enum(reasonsNotIncluded),
  /** Whom to ask about it. */
  contact: z.string().nullable(),
})

export type NotIncluded = z.infer<typeof notIncludedSchema>

const noticeVersionSchema = z.object({
  brand: z.string(),
  notice: z.string(),
  language: languageSchema,
  version: z.number().int(),
  /** Of the version with its text: what an archive is checked against. */
  hash: z.string(),
  url: z.string(),
})

/** Everything of an export but the records: who, when, why, and what Art. 15(1) asks for. */
const headShape = {
  format: z.literal('personal-data-export'),
  formatVersion: z.literal(1),
  /** `portable`: only what falls under data portability (Art. 20). */
  scope: z.enum(['all', 'portable']),
  request: z.object({
    id: z.string(),
    kind: requestKindSchema,
    language: languageSchema,
    receivedAt: z.string(),
    confirmedAt: z.string(),
    collectedAt: z.string(),
    timeZone: z.string(),
  }),
  /** False while a source has not answered, or could not; it is named in `notIncluded`. */
  isComplete: z.boolean(),
  /** The last day for what is still to come (`YYYY-MM-DD`); `null` when nothing is. */
  restDueOn: z.string().nullable(),
  subject: z.object({address: z.string()}),
  controller: organisationDetailsSchema,
  authority: z.object({name: z.string(), website: z.string().nullable()}).nullable(),
  brands: z.array(
    z.object({
      name: z.string(),
      slug: z.string(),
      accentColor: z.string().nullable(),
      notice: z.string(),
    }),
  ),
  purposes: z.array(exportPurposeSchema),
  /** To whom the data was really disclosed: whoever holds some of it (Art. 15(1)(c), C-154/21). */
  recipients: z.array(z.object({organisation: z.string(), holds: z.string()})),
  notices: z.object({
    /** The version in force when the data was collected. */
    inForce: z.array(noticeVersionSchema.extend({effectiveAt: z.string()})),
    /** The version in force when the person agreed to something, and when that was. */
    told: z.array(noticeVersionSchema.extend({toldAt: z.string()})),
  }),
  /** The person's rights in words (Art. 15(1)(e)–(f)). */
  rights: z.array(z.string()),
  /** Files that came from a source as they are. */
  attachments: z.array(
    z.object({
      source: z.string(),
      organisation: z.string(),
      name: z.string(),
      mediaType: sealedAttachmentSchema.shape.mediaType,
      bytes: z.number().int(),
    }),
  ),
  /** Who may hold data for this controller and gave none here, why, and whom to ask. */
  notIncluded: z.array(notIncludedSchema),
}

/**
 * Everything one request brought, as it is downloaded as JSON and printed as PDF.
 *
 * The JSON that people download is this object, so its keys are a promise: add, never rename.
 */
export const exportFileSchema = z.object({...headShape, sections: z.array(exportSectionSchema)})

/** An export as it lies sealed: its records lie in parts of their own, one a source. */
export const exportHeadSchema = z.object({
  ...headShape,
  sections: z.array(
    sectionHeadSchema.extend({
      /** Name of the sealed file with the section's records; `null` where it has none. */
      part: z.string().nullable(),
    }),
  ),
})

export type ExportHead = z.infer<typeof exportHeadSchema>

export type SectionHead = ExportHead['sections'][number]
