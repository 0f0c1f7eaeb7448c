import type * as z from 'zod'

import type {brandSchema} from '../../core/content/brand.js'
import type {brandGroupSchema} from '../../core/content/brandGroup.js'
import type {changeNoticeSchema} from '../../core/content/changeNotice.js'
import type {clauseSchema} from '../../core/content/clause.js'
import type {cookieSchema} from '../../core/content/cookie.js'
import type {organisationSchema} from '../../core/content/organisation.js'
import type {privacyNoticeSchema} from '../../core/content/privacyNotice.js'
import type {processingPurposeSchema} from '../../core/content/processingPurpose.js'
import type {processorAgreementSchema} from '../../core/content/processorAgreement.js'

/** A document of the demo content, as it is put into the Content Lake: published, without `_rev`. */
export type DemoDocument =
  | z.input<typeof brandSchema>
  | z.input<typeof brandGroupSchema>
  | z.input<typeof changeNoticeSchema>
  | z.input<typeof clauseSchema>
  | z.input<typeof cookieSchema>
  | z.input<typeof organisationSchema>
  | z.input<typeof privacyNoticeSchema>
  | z.input<typeof processingPurposeSchema>
  | z.input<typeof processorAgreementSchema>

/**
 * How far the demo's history has come: 1 the first text, 2 a small edit of every notice, 3 the
 * change that a change notice announced, which is also how things stand now.
 */
export type DemoStage = 1 | 2 | 3
