import type {ListEntry} from './listDiff.js'
import type {BlockChange, NoticeDiff, SectionChange} from './noticeDiff.js'
import type {ReaderBlock, ReaderSection} from './readerNotice.js'
import type {WordDiff} from './wordDiff.js'

/** Whether a reader would call a section changed: a number that moved along is no change. */
export function hasVisibleChange(section: ListEntry<ReaderSection, SectionChange>): boolean {
  if (section.state !== 'kept' || section.isMoved) return true
  const {change} = section
  return change !== undefined && (isChanged(change.heading) || change.blocks.some(isChangedBlock))
}

/** Where a stamp line or a change log stands is nothing that was said otherwise. */
function isChangedBlock(block: ListEntry<ReaderBlock, BlockChange>): boolean {
  const {_type} = block.entry
  if (_type === 'versionStamp' || _type === 'changeLog') {
    return block.state === 'kept' && block.change !== undefined
  }
  return block.state !== 'kept' || block.isMoved || block.change !== undefined
}

export function isChanged(words: WordDiff): boolean {
  return words.some(({state}) => state !== 'same')
}

/** Whether two texts read alike, numbers aside. */
export function isAlike({title, sections}: NoticeDiff): boolean {
  return !isChanged(title) && !sections.some(hasVisibleChange)
}
