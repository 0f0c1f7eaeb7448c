import type {SanityClient} from '@sanity/client'

import {mailNotBefore, segmentDeliveries} from '../../../core/announce/changeDeliveries.js'
import type {SegmentDelivery} from '../../../core/announce/delivery.js'
import type {Language} from '../../../core/language.js'
import {calledOffDeliveryId} from './tellCalledOff.js'

interface CalledOff {
  /** The version that calls off. */
  readonly versionId: string
  readonly language: Language
  /** Everything the change notice tells in this language is called off. */
  readonly isAll: boolean
  readonly delayMinutes: number | null | undefined
  readonly now: Date
}

/**
 * What calling off means for the mails of the change notice, in the transaction that stamps: those
 * that have not left are stopped (or, where other notices of the change still come, told without
 * this one), and segments that had theirs are owed the mail that it does not come. Each is bound to
 * the revision it was read with: a mail that leaves at that moment makes the transaction start again.
 *
 * @param deliveries `readChangeDeliveries` of the change notice, read before the transaction
 * @returns mailings, one a segment: stopped, and left.
 */
export function addCallOff(
  transaction: ReturnType<SanityClient['transaction']>,
  deliveries: readonly SegmentDelivery[],
  {versionId, language, isAll, delayMinutes, now}: CalledOff,
): {readonly stoppedMails: number; readonly mailsLeft: number} {
  const counts = {stoppedMails: 0, mailsLeft: 0}
  for (const delivery of deliveries.filter((one) => one.language === language)) {
    const isMailing = delivery.kind === 'broadcast'
    if (delivery.state === 'sent') {
      if (!isMailing) continue
      counts.mailsLeft += 1
      const {changeNoticeId, segment} = delivery
      const owed = segmentDeliveries(
        calledOffDeliveryId(versionId, segment),
        {changeNoticeId, segment, language, calledOffVersionId: versionId},
        {now, notBefore: mailNotBefore({now, delayMinutes})},
      )
      for (const one of owed) transaction.createIfNotExists(one)
    } else if (delivery.state !== 'stopped') {
      if (isMailing) counts.stoppedMails += 1
      const set = isAll ? {state: 'stopped', stoppedAt: now.toISOString()} : {}
      transaction.patch(delivery._id, (patch) =>
        patch
          .ifRevisionId(delivery._rev)
          .set({...set, callOffVersionId: versionId})
          .unset(isAll ? ['claimedUntil', 'retryAt'] : ['retryAt']),
      )
    }
  }
  return counts
}
