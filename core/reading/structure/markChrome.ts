import {isContactLine} from '../formats/isContactLine.js'
import type {NoticeBlock} from '../noticeText.js'
import {isChromeLine, isFieldLabel, isNamedLikeSection} from './isChromeLine.js'

/**
 * Marks what is of the page and not of the notice: buttons and opening hours wherever they stand, menus
 * (two such lines and more), and at the end all from a call to get in touch, a form or a foot.
 */
export function markChrome(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const isPage = blocks.map(
    (block) =>
      block.kind === 'chrome' ||
      (block.kind !== 'title' && block.kind !== 'row' && isChromeLine(block.text)),
  )
  const isSure = (index: number): boolean => {
    const block = blocks[index]
    if (!block || !isPage[index]) return false
    const isRun = isPage[index - 1] === true || isPage[index + 1] === true
    return !isNamedLikeSection(block.text) || (isRun && block.kind !== 'heading')
  }
  const foot = footOf(blocks, isSure)
  return blocks.map((block, index) => (isSure(index) || index >= foot ? chromeOf(block) : block))
}

function chromeOf(block: NoticeBlock): NoticeBlock {
  return {...block, kind: 'chrome', level: 0}
}

/** Where the foot of the page begins; the number of blocks where there is none. */
function footOf(blocks: readonly NoticeBlock[], isSure: (index: number) => boolean): number {
  let foot = blocks.length
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const {text = '', kind} = blocks[index] ?? {}
    if (isSure(index)) foot = index
    else {
      const isSmall =
        text.length <= 60 &&
        kind !== 'row' &&
        kind !== 'title' &&
        !/[.]$/.test(text) &&
        !/\b(?:19|20)\d{2}\b|versjon|version/i.test(text)
      if (!isSmall && !isContactLine(text) && !isFieldLabel(text)) break
    }
  }
  return foot
}
