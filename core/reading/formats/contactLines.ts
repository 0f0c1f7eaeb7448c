import {cutBlock} from '../cutBlock.js'
import type {NoticeBlock} from '../noticeText.js'
import {isContactLine} from './isContactLine.js'

/**
 * The lines of a paragraph that is an address block, each a block of its own. Markdown joins them,
 * though whoever wrote them broke them on purpose; a paragraph of sentences stays whole.
 */
export function contactLines(block: NoticeBlock, input: string): NoticeBlock[] {
  const {text, offsets, kind} = block
  if (kind !== 'paragraph' || text.length > 600) return [block]
  const cuts = offsets.slice(1, text.length).flatMap((offset, index) => {
    const isCut = input.slice(offsets[index] ?? 0, offset).includes('\n')
    return isCut && text.charAt(index + 1) !== ' ' ? [index + 1] : []
  })
  const starts = [0, ...cuts]
  const lines = starts.map((from, at) => {
    const to = starts[at + 1] ?? text.length
    return {from, to: from + text.slice(from, to).trimEnd().length}
  })
  const contacts = lines.filter(({from, to}) => isContactLine(text.slice(from, to))).length
  const isBlock =
    contacts >= 2 && contacts * 2 >= lines.length && lines.every(({from, to}) => to - from <= 90)
  return isBlock ? lines.map(({from, to}) => cutBlock(block, from, to)) : [block]
}
