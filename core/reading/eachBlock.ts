import {isSameBlock} from './isSameBlock.js'
import type {BlockAlone, NoticeBlock} from './noticeText.js'
import {sharedEnds} from './sharedEnds.js'

const most = 4_000

/** What a block was found to have. */
export interface InBlock<Found> {
  /** Index in `blocks`. */
  readonly block: number
  readonly found: Found
}

/**
 * Reads all blocks for what depends on each alone, and gives what was found in the order of the text.
 *
 * While somebody types one block changes and hundreds do not: what was found above and below it last
 * time stands, and only what is new is read. Blocks of other texts are remembered as well, 4,000 at
 * most: whoever looks at one notice after another comes back to them.
 *
 * @param read what one block has; the same block must always give the same
 */
export function eachBlock<Found>(
  read: (block: BlockAlone) => readonly Found[],
): (blocks: readonly NoticeBlock[]) => readonly InBlock<Found>[] {
  const known = new Map<string, {readonly block: BlockAlone; readonly found: readonly Found[]}>()
  const readOnce = (block: BlockAlone): readonly Found[] => {
    const before = known.get(block.text)
    if (before && isSameBlock(before.block, block)) return before.found
    if (known.size >= most) known.clear()
    const found = read(block)
    known.set(block.text, {block, found})
    return found
  }
  let last: readonly NoticeBlock[] = []
  let lastFound: readonly InBlock<Found>[] = []
  return (blocks) => {
    if (blocks === last) return lastFound
    const {head, tail} = sharedEnds(last, blocks)
    const moved = blocks.length - last.length
    const found: InBlock<Found>[] = []
    let index = 0
    for (let each = lastFound[index]; each && each.block < head; each = lastFound[index]) {
      found.push(each)
      index += 1
    }
    for (let block = head; block < blocks.length - tail; block += 1) {
      const now = blocks[block]
      if (now) for (const each of readOnce(now)) found.push({block, found: each})
    }
    for (; index < lastFound.length; index += 1) {
      const each = lastFound[index]
      if (!each || each.block < last.length - tail) continue
      found.push(moved === 0 ? each : {block: each.block + moved, found: each.found})
    }
    last = blocks
    lastFound = found
    return found
  }
}
