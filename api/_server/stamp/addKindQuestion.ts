import type {SanityClient} from '@sanity/client'

import {hashOf} from '../../../core/stamp/contentHash.js'
import type {StampDecision} from '../../../core/stamp/decideStamp.js'
import type {StampState} from './readStampState.js'

type Asks = Extract<StampDecision, {state: 'asks'}>

/**
 * Adds the mail that asks the privacy leads to confirm a lower kind: one a publish, so that
 * publishing again mails a new link when the old one has expired.
 */
export async function addKindQuestion(
  transaction: ReturnType<SanityClient['transaction']>,
  {notice, revision, group, latest}: StampState,
  {contentHash, kind, loweredFrom, loweredReason}: Asks,
  now: Date,
): Promise<void> {
  const name = await hashOf({noticeId: notice._id, revision, contentHash, kind})
  transaction.createIfNotExists({
    _id: `delivery.confirmKind.${name}`,
    _type: 'delivery',
    kind: 'confirmKind',
    state: 'pending',
    createdAt: now.toISOString(),
    attempts: 0,
    noticeId: notice._id,
    contentHash,
    from: latest?.version ?? 0,
    groupId: group._id,
    asked: kind,
    proposed: loweredFrom,
    reason: loweredReason,
  })
}
