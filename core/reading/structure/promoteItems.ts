import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'
import {levelOfNumber} from './levelOfNumber.js'

const beginsHeading = latin(/^[\p{Lu}\d“"«]/u)

/**
 * Items that are headings: a short one that stands alone in its list, or after long ones, with text of
 * its own below it. A page whose sections are counted by a list comes so.
 */
export function promoteItems(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  return blocks.map((block, index) => {
    const before = blocks[index - 1]
    const next = blocks[index + 1]
    if (
      block.kind !== 'item' ||
      block.isToc ||
      block.level > 1 ||
      !next ||
      next.kind !== 'paragraph'
    )
      return block
    const isHeading =
      beginsHeading.test(block.text) &&
      block.text.length <= 90 &&
      !/[.,;:!]$/.test(block.text) &&
      !/https?:|@/.test(block.text)
    const isInList =
      before?.kind === 'item' &&
      before.level >= block.level &&
      before.text.length < 120 &&
      !before.text.endsWith('.')
    const isLed = before?.kind === 'paragraph' && before.text.endsWith(':')
    if (!isHeading || isInList || isLed || next.text.length < 60) return block
    return {
      ...block,
      kind: 'heading',
      level: levelOfNumber(block.number),
    }
  })
}
