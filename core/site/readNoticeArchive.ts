import * as z from 'zod'

import {versionMetadataSchema} from '../stamp/noticeVersion.js'

/** One version as the archive lists it. */
export const listedVersionSchema = versionMetadataSchema.pick({
  version: true,
  kind: true,
  summary: true,
  stampedAt: true,
  effectiveAt: true,
  hash: true,
  previousHash: true,
})

export type ListedVersion = z.infer<typeof listedVersionSchema>

/** Opens an answer to `noticeArchiveQuery`: newest first, empty where there is no such notice. */
export function readNoticeArchive(answer: unknown): ListedVersion[] {
  return z.array(listedVersionSchema).parse(answer)
}
