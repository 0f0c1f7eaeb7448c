import type {SanityClient} from '@sanity/client'

import {versionId, type VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import type {StampState} from '../stamp/readStampState.js'

/** Adds the mail that carries a version's hash out of Sanity, where the group names privacy leads. */
export function addAnchors(
  transaction: ReturnType<SanityClient['transaction']>,
  {name, group}: StampState,
  version: VersionMetadata,
): void {
  if (!group.privacyLeads?.length) return
  const id = versionId(name, version.version)
  transaction.create({
    _id: `delivery.anchor.${id}`,
    _type: 'delivery',
    kind: 'anchor',
    state: 'pending',
    createdAt: version.stampedAt,
    attempts: 0,
    versionId: id,
    groupId: group._id,
  })
}
