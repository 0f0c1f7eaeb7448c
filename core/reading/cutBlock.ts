import type {NoticeBlock} from './noticeText.js'

/** A part of a block as a block of its own: its words, their places, and the links within. */
export function cutBlock(block: NoticeBlock, from: number, to: number): NoticeBlock {
  const {links, cells: _, leadEnd: __, ...rest} = block
  const inside = (links ?? [])
    .filter((link) => link.from < to && from < link.to)
    .map((link) => ({
      ...link,
      from: Math.max(0, link.from - from),
      to: Math.min(to, link.to) - from,
    }))
  return {
    ...rest,
    text: block.text.slice(from, to),
    // One more says where it ends: right after its last unit.
    offsets: [...block.offsets.slice(from, to), (block.offsets[to - 1] ?? 0) + 1],
    ...(inside.length > 0 && {links: inside}),
  }
}
