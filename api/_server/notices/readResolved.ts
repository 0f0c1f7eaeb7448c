import * as z from 'zod'

import {resolvedNoticeSchema, type ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {versionId, type VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import type {Services} from '../services.js'

const mostKept = 50
const kept = new Map<string, ResolvedNotice>()

/** The text of a version. Kept in memory by its hash: a version never changes. */
export async function readResolved(
  services: Services,
  version: VersionMetadata,
): Promise<ResolvedNotice> {
  const known = kept.get(version.hash)
  if (known) return known
  const text = await services.query(
    z.string(),
    `*[_type == "noticeVersion" && _id == $id][0].resolved`,
    {id: versionId(version, version.version)},
  )
  const resolved = resolvedNoticeSchema.parse(JSON.parse(text))
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(version.hash, resolved)
  return resolved
}
