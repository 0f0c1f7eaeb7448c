import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import type {NoticeHead} from '../../../core/stamp/noticeHead.js'
import {isLowered} from '../../../core/stamp/proposeKind.js'

/**
 * Whether what is published waits for a privacy lead to confirm the lower kind its editor chose, and
 * not for a change notice.
 */
export function isConfirming(
  next: PrivacyNotice['next'],
  waiting: NoticeHead['waiting'],
  hasPrivacyLeads: boolean,
): boolean {
  const proposed = waiting?.kind ?? undefined
  return (
    hasPrivacyLeads &&
    proposed !== undefined &&
    Boolean(next?.reason?.trim()) &&
    Boolean(next?.contentHash) &&
    next?.contentHash === waiting?.contentHash &&
    isLowered(proposed, next?.kind ?? undefined)
  )
}
