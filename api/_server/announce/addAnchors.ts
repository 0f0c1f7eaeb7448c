import type {SanityClient} from '@sanity/client'

import type {BrandGroup} from '../../../core/content/brandGroup.js'
import {
  versionId,
  type NoticeName,
  type VersionMetadata,
} from '../../../core/stamp/noticeVersion.js'

/** Adds the mail that carries a version's hash out of Sanity, where the group names privacy leads. */
export function addAnchors(
  transaction: ReturnType<SanityClient['transaction']>,
  {
    name,
    group,
  }: {
    readonly name: NoticeName
    readonly group: Pick<BrandGroup, '_id' | 'privacyLeads'>
  },
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
