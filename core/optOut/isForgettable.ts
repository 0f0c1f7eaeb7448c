import type {OptOut} from './optOut.js'
import {undoEndsAt} from './undoPeriod.js'

/** Lists are looked at once more in the minutes after someone came back: until then it is needed. */
const afterUndoMs = 60 * 60_000

/**
 * Whether nothing needs the address of an entry any more: it can be undone no longer and every list
 * has followed, or it was undone and every list has followed back. What is still on its way keeps
 * it, however long that takes, and so does a list that is gone: should its newsletter come back, the
 * person is taken off by the address alone.
 */
export function isForgettable(entry: OptOut, now: Date): boolean {
  const {undoneAt, returning, lists, noticeSegments, receipt, recordedAt} = entry
  if (undoneAt) {
    const isBack = !returning?.some(({state}) => state === 'pending')
    return isBack && Date.parse(undoneAt) + afterUndoMs <= now.getTime()
  }
  return (
    undoEndsAt(recordedAt) <= now &&
    lists.every(({state, outcome}) => state === 'done' && outcome !== 'no-such-list') &&
    noticeSegments?.state !== 'pending' &&
    receipt?.state !== 'owed'
  )
}
