import type {
  ResolvedBlock,
  ResolvedNotice,
  ResolvedSection,
  ResolvedText,
} from '../compose/resolvedNotice.js'
import {inlinesOf} from '../render/inlinesOf.js'
import type {Inline} from '../render/noticeTree.js'

/** A paragraph, a heading within a section or a list item, as runs of words that look alike. */
export type ReaderText = Pick<ResolvedText, '_key' | 'style' | 'listItem' | 'level'> & {
  readonly _type: 'text'
  readonly inlines: readonly Inline[]
}

export type ReaderBlock = ReaderText | Exclude<ResolvedBlock, ResolvedText>

export type ReaderSection = Omit<ResolvedSection, 'blocks'> & {
  readonly blocks: readonly ReaderBlock[]
}

/** What a reader sees of a notice: two notices that read alike are alike, whatever their keys. */
export interface ReaderNotice {
  readonly title: string
  readonly sections: readonly ReaderSection[]
}

export function readerNotice({title, sections}: ResolvedNotice): ReaderNotice {
  return {
    title,
    sections: sections.map((section) => ({...section, blocks: section.blocks.map(readerBlock)})),
  }
}

function readerBlock(block: ResolvedBlock): ReaderBlock {
  if (block._type !== 'block') return block
  const {_key, style, listItem, level} = block
  return {
    _type: 'text',
    _key,
    style,
    ...(listItem !== undefined && {listItem}),
    ...(level !== undefined && {level}),
    inlines: inlinesOf(block),
  }
}
