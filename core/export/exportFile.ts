import * as z from 'zod'

import {languageSchema} from '../language.js'
import {personalDataRecordSchema} from './personalDataSource.js'
import {requestKindSchema} from './requestKind.js'

const organisationDetailsSchema = z.object({
  name: z.string(),
  country: z.string(),
  orgNumber: z.string().nullable(),
  postalAddress: z.string().nullable(),
  email: z.string().nullable(),
  /** Where people write about their data. */
  requestContact: z.string(),
})

export const exportSectionSchema = z.object({
  source: z.string(),
  organisation: z.string(),
  holds: z.string(),
  state: z.enum(['found', 'nothing', 'failed']),
  searchedAt: z.string(),
  records: z.array(personalDataRecordSchema),
})

export type ExportSection = z.infer<typeof exportSectionSchema>

/**
 * Everything one request brought, as it is sealed, downloaded as JSON and printed as PDF.
 *
 * The JSON that people download is this object, so its keys are a promise: add, never rename.
 */
export const exportFileSchema = z.object({
  format: z.literal('personal-data-export'),
  formatVersion: z.literal(1),
  request: z.object({
    id: z.string(),
    kind: requestKindSchema,
    language: languageSchema,
    receivedAt: z.string(),
    confirmedAt: z.string(),
    collectedAt: z.string(),
    timeZone: z.string(),
  }),
  /** False when a source failed; it is named among the sections. */
  isComplete: z.boolean(),
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
  sections: z.array(exportSectionSchema),
  /** Who else may hold data for this controller, was not searched, and whom to ask. */
  notIncluded: z.array(
    z.object({
      organisation: z.string(),
      service: z.string().nullable(),
      contact: z.string().nullable(),
    }),
  ),
})

export type ExportFile = z.infer<typeof exportFileSchema>
