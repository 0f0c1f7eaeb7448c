import {isSameBlock} from './isSameBlock.js'
import type {NoticeBlock} from './noticeText.js'

/** How many blocks two readings of a notice have in common, from the top and from the end. */
export interface SharedEnds {
  readonly head: number
  readonly tail: number
}

let last:
  | undefined
  | {
      readonly before: readonly NoticeBlock[]
      readonly after: readonly NoticeBlock[]
      readonly ends: SharedEnds
    }

/**
 * Where an edit begins and ends.
 *
 * Many ask this of the same two readings, one after the other: the last answer is kept.
 */
export function sharedEnds(
  before: readonly NoticeBlock[],
  after: readonly NoticeBlock[],
): SharedEnds {
  if (last?.before === before && last.after === after) return last.ends
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && isSameAt(before[head], after[head])) head += 1
  let tail = 0
  while (tail < most - head && isSameAt(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  last = {before, after, ends: {head, tail}}
  return last.ends
}

function isSameAt(one: NoticeBlock | undefined, other: NoticeBlock | undefined): boolean {
  return one !== undefined && other !== undefined && isSameBlock(one, other)
}
