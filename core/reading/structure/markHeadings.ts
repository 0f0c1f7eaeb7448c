import {lineKind} from '../formats/lineKind.js'
import type {NoticeBlock} from '../noticeText.js'

/** A page that marks none of its headings, or the title alone, has them as short paragraphs. */
export function markHeadings(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const marked = blocks.filter(({kind}) => kind === 'heading').length
  if (marked > 1) return [...blocks]
  const lines = blocks.map(({text, kind}) => ({text, isBullet: kind === 'item', isApart: true}))
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && lineKind(lines, index) === 'heading'
      ? {...block, kind: 'heading', level: marked + 1}
      : block,
  )
}
