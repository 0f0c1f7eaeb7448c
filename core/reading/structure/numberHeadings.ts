import {cutBlock} from '../cutBlock.js'
import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'

const counted = latin(
  /^(?:§\s?)?(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]\s*|\s+[–-]?\s*)(?=[“”"«(]?\p{Lu})/u,
)

/** Takes the number from the words of a heading, whatever the text came as. */
export function numberHeadings(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.number !== undefined) return block
    const found = counted.exec(block.text)
    if (found?.[1] === undefined) return block
    return {...cutBlock(block, found[0].length, block.text.length), number: found[1]}
  })
}
