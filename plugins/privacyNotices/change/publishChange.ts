import type {Action} from '@sanity/client'

import type {ChangedNotice} from './noticesOf.js'

/**
 * One request that writes what is published of each notice into a change notice and publishes it.
 */
export function publishChange(
  changeNoticeId: string,
  notices: readonly ChangedNotice[],
  hashes: ReadonlyMap<string, string>,
): Action[] {
  const set = Object.fromEntries(
    notices.map(({key, noticeId}) => [
      `notices[_key=="${key}"].contentHash`,
      hashes.get(noticeId) ?? '',
    ]),
  )
  return [
    {
      actionType: 'sanity.action.document.edit',
      draftId: `drafts.${changeNoticeId}`,
      publishedId: changeNoticeId,
      patch: {set},
    },
    {
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${changeNoticeId}`,
      publishedId: changeNoticeId,
    },
  ]
}
