import type {ResolvedList, ResolvedTable} from '../compose/resolvedNotice.js'
import type {ListDiff} from './listDiff.js'
import type {ReaderBlock, ReaderSection, ReaderText} from './readerNotice.js'
import type {WordDiff} from './wordDiff.js'

export type TableRow = ResolvedTable['rows'][number]
export type DescriptionItem = ResolvedList['items'][number]

/** How a block reads otherwise. */
export type BlockChange =
  | {
      readonly of: 'text'
      /** How it stands now: a paragraph, a heading, an item of a list. */
      readonly as: Omit<ReaderText, 'inlines'>
      readonly words: WordDiff
    }
  | {
      readonly of: 'table'
      readonly caption: WordDiff
      readonly rows: ListDiff<TableRow, readonly WordDiff[]>
    }
  | {readonly of: 'descriptions'; readonly items: ListDiff<DescriptionItem, ItemChange>}
  /** Another kind of block, or a table of other columns: nothing of it can be compared. */
  | {readonly of: 'whole'; readonly after: ReaderBlock}

export interface ItemChange {
  readonly term: WordDiff
  readonly description: WordDiff
}

export interface SectionChange {
  /** Number, place and kind of the section as they are now. */
  readonly as: Omit<ReaderSection, 'blocks' | 'heading'>
  readonly heading: WordDiff
  readonly blocks: ListDiff<ReaderBlock, BlockChange>
}

/** Two texts of one notice laid together: by section, then block, then word. */
export interface NoticeDiff {
  readonly title: WordDiff
  readonly sections: ListDiff<ReaderSection, SectionChange>
}
