import * as z from 'zod'

import type {NoticeName} from '../../../core/stamp/noticeVersion.js'
import {hasItsText} from '../../../core/stamp/verifyChain.js'
import type {Services} from '../services.js'

const query = `*[_type == "noticeVersion" && brand == $brand && notice == $notice && language == $language]
  | order(version asc){version, title, contentHash, resolved}`

const textsSchema = z.array(
  z.object({
    version: z.number(),
    title: z.string().catch(''),
    contentHash: z.string().catch(''),
    resolved: z.string().catch(''),
  }),
)

/** Number of the first version of a notice whose text is not the one it was stamped with. */
export async function firstAlteredText(
  services: Services,
  {brand, notice, language}: NoticeName,
): Promise<number | undefined> {
  const texts = await services.query(textsSchema, query, {brand, notice, language})
  for (const text of texts) {
    if (!(await hasItsText(text))) return text.version
  }
  return undefined
}
