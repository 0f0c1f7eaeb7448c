import * as z from 'zod'

import {resolvedNoticeSchema} from '../compose/resolvedNotice.js'
import {publishedPeriodsSchema} from '../keeping/keptPeriodsDocument.js'
import {languageSchema} from '../language.js'
import {brandSchema} from './brand.js'
import {brandGroupSchema} from './brandGroup.js'
import {clauseSchema} from './clause.js'
import {cookieSchema} from './cookie.js'
import {organisationSchema} from './organisation.js'
import {processingPurposeSchema} from './processingPurpose.js'
import {processorAgreementSchema} from './processorAgreement.js'

/** A version of another organisation's notice that is embedded, with the notice document it is of. */
export const pinnedVersionSchema = z.object({
  noticeId: z.string(),
  version: z.number().int().positive(),
  language: languageSchema,
  effectiveAt: z.string(),
  hash: z.string(),
  resolved: resolvedNoticeSchema,
})

/** All that a notice can draw on, read at one moment: what `composeNotice` gets beside the notice. */
export const noticeFactsSchema = z.object({
  groups: z.array(brandGroupSchema),
  brands: z.array(brandSchema),
  organisations: z.array(organisationSchema),
  purposes: z.array(processingPurposeSchema),
  agreements: z.array(processorAgreementSchema),
  cookies: z.array(cookieSchema),
  clauses: z.array(clauseSchema),
  pinned: z.array(pinnedVersionSchema),
  /** For how long this product keeps things; as usual where it is not said. */
  keptPeriods: publishedPeriodsSchema,
})

export type NoticeFacts = z.infer<typeof noticeFactsSchema>
