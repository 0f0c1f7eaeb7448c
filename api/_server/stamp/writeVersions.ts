import type {SanityClient} from '@sanity/client'

import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {headId, type NoticeHead} from '../../../core/stamp/noticeHead.js'
import {versionId, type VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import type {VersionOrigin} from '../../../core/stamp/plannedVersion.js'
import type {StampState} from './readStampState.js'

export type Transaction = ReturnType<SanityClient['transaction']>

type Waiting = NonNullable<NoticeHead['waiting']>

/** Adds a version and the head that names it to a transaction: both are written, or neither. */
export function addVersion(
  transaction: Transaction,
  state: StampState,
  resolved: ResolvedNotice,
  version: VersionMetadata,
  origin: Partial<Omit<VersionOrigin, 'noticeId' | 'noticeRevision'>> = {},
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
  return addHead(transaction, state, {
    version: version.version,
    hash: version.hash,
    ...(state.latest ? {} : {inForceFromAt: version.effectiveAt}),
  })
}

/**
 * Adds what the functions have decided about a notice to its head. The revision of the head that
 * was read must still be the latest: whoever else decided meanwhile makes the transaction fail, and
 * so does a head that somebody else created.
 *
 * A notice that does not wait is in force under this name, whatever was said of it before, and what
 * it was called before says so. One that waits stays where its readers find it.
 */
export function addHead(
  transaction: Transaction,
  state: HeadState,
  moved: {
    readonly version?: number
    readonly hash?: string
    readonly waiting?: Waiting
    /** From when something is in force under this name, where nothing is yet. */
    readonly inForceFromAt?: string
  },
): Transaction {
  const {notice, revision, name, head, chain} = state
  const {waiting, inForceFromAt, ...stamped} = moved
  const {version, hash} = {version: chain.version, hash: chain.hash, ...stamped}
  const decided = {noticeId: notice._id, seenRevision: revision, version, hash}
  if (head) {
    transaction.patch(head._id, (patch) => {
      const next = patch.ifRevisionId(head._rev).set(decided)
      if (waiting) return next.set({waiting})
      return next.unset(['waiting', 'movedTo', ...(moved.version ? ['calledOff'] : [])])
    })
  } else {
    const document = {_id: headId(name), _type: 'noticeHead', ...name, ...decided}
    transaction.create({...document, ...(waiting ? {waiting} : {})})
  }
  return waiting ? transaction : addMoves(transaction, state, inForceFromAt)
}

type HeadState = Pick<StampState, 'notice' | 'revision' | 'name' | 'head' | 'former' | 'chain'>

/** Says in the heads of the names that a notice had where it is stamped now. */
function addMoves(
  transaction: Transaction,
  {name: {brand, notice, language}, former}: HeadState,
  fromAt: string | undefined,
): Transaction {
  for (const {_id, _rev, movedTo, ...old} of former) {
    const isThere = movedTo?.brand === brand && movedTo.notice === notice
    if (old.language !== language || isThere) continue
    transaction.patch(_id, (patch) =>
      patch.ifRevisionId(_rev).set({movedTo: {brand, notice, ...(fromAt ? {fromAt} : {})}}),
    )
  }
  return transaction
}
