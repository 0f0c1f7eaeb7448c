import {isContactLine} from '../formats/isContactLine.js'
import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'
import {isChromeLine} from './isChromeLine.js'
import {isVerbless} from './isVerbless.js'
import {titleWords} from './privacyWords.js'

const longestTitle = 120
/** A line of a contact block, though it speaks of privacy. */
const officerLine = latin(
  /^(?:personvernomb[uo]d|databeskyttelsesrådgiver|dataskyddsombud|data protection officer|DPO)\p{L}*(?:\s?:|$)/iu,
)

/**
 * Finds what a notice is called, and takes what stands before it for a part of the page. A heading of
 * the first level that speaks of privacy comes first, then any such short line before the first long
 * text, then the first heading.
 */
export function settleTitle(blocks: readonly NoticeBlock[], hasMarkup: boolean): NoticeBlock[] {
  const title = titleIn(blocks, hasMarkup)
  if (title < 0) return [...blocks]
  return blocks.map((block, index): NoticeBlock => {
    if (index === title) {
      const {number: _, ...rest} = block
      return {...rest, kind: 'title', level: 0}
    }
    return index < title && block.text.length < 400 ? {...block, kind: 'chrome', level: 0} : block
  })
}

function titleIn(blocks: readonly NoticeBlock[], hasMarkup: boolean): number {
  const isCalled = ({text}: NoticeBlock): boolean => titleWords.test(text)
  const isFirst = ({kind, level}: NoticeBlock): boolean => kind === 'heading' && level === 1
  if (hasMarkup) {
    const first = blocks.findIndex((block) => isFirst(block) && isCalled(block))
    if (first >= 0) return first
    const any = blocks.findIndex(isFirst)
    if (any >= 0) return any
  }
  const long = blocks.findIndex(({text, kind}) => kind !== 'chrome' && text.length > longestTitle)
  const early = blocks.slice(0, long < 0 ? blocks.length : long)
  const isShort = ({text, kind}: NoticeBlock): boolean =>
    kind !== 'chrome' &&
    kind !== 'row' &&
    text.length <= longestTitle &&
    !/[.,;:]$/.test(text) &&
    !isContactLine(text) &&
    !officerLine.test(text) &&
    !isChromeLine(text)
  const called = early.findIndex(
    (block) => isShort(block) && isCalled(block) && isVerbless(block.text),
  )
  if (called >= 0) return called
  const said = early.findIndex(
    (block) => isShort(block) && isCalled(block) && block.kind !== 'item',
  )
  if (said >= 0) return said
  return early.slice(0, 3).findIndex((block) => isShort(block) && block.kind !== 'item')
}
