import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import {diffBlock} from './diffBlock.js'
import {diffLists} from './diffLists.js'
import {diffWords} from './diffWords.js'
import type {Comparison} from './listDiff.js'
import type {BlockChange, NoticeDiff, SectionChange} from './noticeDiff.js'
import {readerNotice, type ReaderBlock, type ReaderSection} from './readerNotice.js'

const blocks: Comparison<ReaderBlock, BlockChange> = {
  keyOf: ({_key}) => _key,
  textOf: textOfBlock,
  change: diffBlock,
}

const sections: Comparison<ReaderSection, SectionChange> = {
  keyOf: ({key}) => key,
  textOf: ({heading, embedded}) => `${heading} ${embedded?.noticeId ?? ''}`,
  change: diffSection,
}

/**
 * What reads otherwise in a later text of a notice: by section, then block, then word.
 *
 * Exact: read back on either side (`readNotice`) it gives that text. A section or block that only
 * changed its place is moved; numbers that moved along with others are no change of their own.
 */
export function diffNotices(before: ResolvedNotice, after: ResolvedNotice): NoticeDiff {
  const old = readerNotice(before)
  const now = readerNotice(after)
  return {
    title: diffWords([{text: old.title}], [{text: now.title}]),
    sections: diffLists(old.sections, now.sections, sections),
  }
}

function diffSection(old: ReaderSection, now: ReaderSection): SectionChange | undefined {
  const {blocks: was, heading: oldHeading, ...oldAs} = old
  const {blocks: is, heading, ...as} = now
  const diff = diffLists(was, is, blocks)
  const isSame =
    oldHeading === heading &&
    JSON.stringify(oldAs) === JSON.stringify(as) &&
    diff.every((one) => one.state === 'kept' && !one.isMoved && one.change === undefined)
  return isSame
    ? undefined
    : {as, heading: diffWords([{text: oldHeading}], [{text: heading}]), blocks: diff}
}

function textOfBlock(block: ReaderBlock): string {
  const {_key, ...shown} = block
  return JSON.stringify(shown)
}
