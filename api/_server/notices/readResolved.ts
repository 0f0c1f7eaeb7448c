import * as z from 'zod'

import {isAsStamped} from '../../../core/archive/isAsStamped.js'
import {resolvedNoticeSchema, type ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {
  versionId,
  type NoticeVersion,
  type VersionMetadata,
} from '../../../core/stamp/noticeVersion.js'
import {publicKeysById} from '../publicKeys.js'
import type {Services} from '../services.js'
import {boundedMemory} from './boundedMemory.js'

/** Characters of text kept in all: some hundred notices of usual length. */
const kept = boundedMemory<ResolvedNotice>(32_000_000)

/**
 * The text of a version. Kept in memory by its hash: a version never changes.
 *
 * Nothing that was altered is shown: text, metadata and signature are checked first. The signature
 * may be of a key that was replaced since, if the settings still name it; any other is refused.
 */
export async function readResolved(
  services: Services,
  version: VersionMetadata,
): Promise<ResolvedNotice> {
  const known = kept.get(version.hash)
  if (known) return known
  const id = versionId(version, version.version)
  const text = await services.query(
    z.string(),
    `*[_type == "noticeVersion" && _id == $id][0].resolved`,
    {id},
  )
  await assertStamped(services, {...version, resolved: text}, id)
  const resolved = resolvedNoticeSchema.parse(JSON.parse(text))
  kept.keep(version.hash, resolved, text.length)
  return resolved
}

async function assertStamped(
  {settings}: Services,
  version: VersionMetadata & Pick<NoticeVersion, 'resolved'>,
  id: string,
): Promise<void> {
  if (await isAsStamped(version, await publicKeysById(settings))) return
  throw new Error(`${id} is not as it was stamped`)
}
