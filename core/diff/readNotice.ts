import type {Inline} from '../render/noticeTree.js'
import {readWords} from './diffWords.js'
import type {
  BlockChange,
  DescriptionItem,
  NoticeDiff,
  SectionChange,
  TableRow,
} from './noticeDiff.js'
import type {ReaderBlock, ReaderNotice, ReaderSection} from './readerNotice.js'
import {readLists, type Side} from './readLists.js'
import type {WordDiff} from './wordDiff.js'

/** One of the two texts that a diff is of, read back from it: the proof that it left nothing out. */
export function readNotice({title, sections}: NoticeDiff, side: Side): ReaderNotice {
  return {
    title: textOf(readWords(title, side)),
    sections: readLists(sections, side, sectionAfter),
  }
}

function sectionAfter(
  _section: ReaderSection,
  {as, heading, blocks}: SectionChange,
): ReaderSection {
  return {...as, heading: after(heading), blocks: readLists(blocks, 'after', blockAfter)}
}

function blockAfter(block: ReaderBlock, change: BlockChange): ReaderBlock {
  if (change.of === 'whole') return change.after
  if (change.of === 'text') return {...change.as, inlines: readWords(change.words, 'after')}
  if (change.of === 'table' && block._type === 'table') {
    return {
      ...block,
      caption: after(change.caption),
      rows: readLists(change.rows, 'after', rowAfter),
    }
  }
  if (change.of === 'descriptions' && block._type === 'descriptions') {
    return {...block, items: readLists(change.items, 'after', itemAfter)}
  }
  throw new Error(`a change of ${change.of} cannot be read on ${block._type}`)
}

function rowAfter({_key}: TableRow, cells: readonly WordDiff[]): TableRow {
  return {_key, cells: cells.map(after)}
}

function itemAfter(
  {_key}: DescriptionItem,
  {term, description}: {readonly term: WordDiff; readonly description: WordDiff},
): DescriptionItem {
  return {_key, term: after(term), description: after(description)}
}

function after(words: WordDiff): string {
  return textOf(readWords(words, 'after'))
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map(({text}) => text).join('')
}
