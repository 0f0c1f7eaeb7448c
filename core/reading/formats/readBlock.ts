import type {FoldedText} from '../foldText.js'
import type {BlockKind, BlockLink, NoticeBlock} from '../noticeText.js'
import {linksIn} from './linksIn.js'

/** What the place of words in a page or in Markdown makes of them. */
export interface Around {
  readonly kind: BlockKind
  readonly level: number
  /** The number that a counted list gives an item. */
  readonly number?: string
}

/**
 * Words that were read with marks as a block: those of a paragraph have no level, and an item alone
 * has the number of its list.
 *
 * @param links by their places in the input
 */
export function readBlock(
  {kind, level, number}: Around,
  folded: FoldedText,
  links: readonly BlockLink[],
  cells?: readonly string[],
): NoticeBlock {
  const placed = linksIn(folded.offsets, links)
  return {
    kind,
    level: kind === 'paragraph' ? 0 : level,
    ...folded,
    ...(number !== undefined && kind === 'item' && {number}),
    ...(cells && {cells}),
    ...(placed.length > 0 && {links: placed}),
  }
}
