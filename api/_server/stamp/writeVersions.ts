import type {SanityClient} from '@sanity/client'

import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {headId, type NoticeHead} from '../../../core/stamp/noticeHead.js'
import {versionId, type VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import type {StampState} from './readStampState.js'

type Transaction = ReturnType<SanityClient['transaction']>

type Waiting = NonNullable<NoticeHead['waiting']>

/** Adds a version and the head that names it to a transaction: both are written, or neither. */
export function addVersion(
  transaction: Transaction,
  state: StampState,
  resolved: ResolvedNotice,
  version: VersionMetadata,
  origin: {readonly changeNoticeId?: string; readonly immediateReason?: string} = {},
): Transaction {
  const {notice, revision, name, follows} = state
  transaction.create({
    _id: versionId(name, version.version),
    _type: 'noticeVersion',
    ...version,
    noticeId: notice._id,
    noticeRevision: revision,
    ...origin,
    ...(follows === undefined ? {} : {follows}),
    resolved: JSON.stringify(resolved),
  })
  return addHead(transaction, state, {version: version.version, hash: version.hash})
}

/**
 * Adds what the functions have decided about a notice to its head. The revision of the head that
 * was read must still be the latest: whoever else decided meanwhile makes the transaction fail.
 */
export function addHead(
  transaction: Transaction,
  {notice, revision, name, head, chain: {version, hash}}: StampState,
  moved: {readonly version?: number; readonly hash?: string; readonly waiting?: Waiting},
): Transaction {
  const {waiting, ...chain} = {version, hash, ...moved}
  if (!head) {
    return transaction.create({
      _id: headId(name),
      _type: 'noticeHead',
      ...name,
      noticeId: notice._id,
      seenRevision: revision,
      ...chain,
      ...(waiting ? {waiting} : {}),
    })
  }
  return transaction.patch(head._id, (patch) => {
    const next = patch
      .ifRevisionId(head._rev)
      .set({noticeId: notice._id, seenRevision: revision, ...chain})
    return waiting ? next.set({waiting}) : next.unset(['waiting'])
  })
}
