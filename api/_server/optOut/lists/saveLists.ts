import type {NoticeSegments} from '../../../../core/optOut/afterwards.js'
import type {OptOut, OptOutList} from '../../../../core/optOut/optOut.js'
import {commitAsSeen} from '../../commitAsSeen.js'
import type {Services} from '../../services.js'

interface Noted {
  readonly lists: readonly OptOutList[]
  readonly noticeSegments: NoticeSegments | undefined
  /** Every list was looked at once more, as `recheckAt` asked for. */
  readonly isRechecked: boolean
}

/**
 * Notes how far an entry has got. Where nothing but the time of the look has changed, or someone
 * else has noted something since, nothing is written: what is still pending will be looked at again.
 *
 * @returns whether the entry now says so
 */
export async function saveLists(
  services: Services,
  entry: OptOut & {_rev: string},
  {lists, noticeSegments, isRechecked}: Noted,
): Promise<boolean> {
  const isSame = JSON.stringify(entry.lists.map(standing)) === JSON.stringify(lists.map(standing))
  if (isSame && !noticeSegments && !isRechecked) return true
  const set = {lists, ...(noticeSegments ? {noticeSegments} : {})}
  const unset = isRechecked ? ['recheckAt'] : []
  return await commitAsSeen(services, [
    {patch: {id: entry._id, ifRevisionID: entry._rev, set, unset}},
  ])
}

function standing({target, state, outcome, attempts}: OptOutList): unknown[] {
  return state === 'done' ? [target, state, outcome] : [target, state, attempts]
}
