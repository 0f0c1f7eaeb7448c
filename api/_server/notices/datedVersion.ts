import type * as z from 'zod'

import {versionMetadataSchema} from '../../../core/stamp/noticeVersion.js'

/** Enough of a version to say which one was in force when, and to name it by its hash. */
export const datedVersionSchema = versionMetadataSchema.pick({
  brand: true,
  notice: true,
  language: true,
  version: true,
  kind: true,
  effectiveAt: true,
  hash: true,
})

export type DatedVersion = z.infer<typeof datedVersionSchema>

/** What a query asks of a version for `datedVersionSchema`. */
export const datedVersionProjection = '{brand, notice, language, version, kind, effectiveAt, hash}'
