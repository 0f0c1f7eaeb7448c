import type {ResolvedList, ResolvedTable} from '../compose/resolvedNotice.js'
import type {Inline} from '../render/noticeTree.js'
import {diffLists} from './diffLists.js'
import {diffWords} from './diffWords.js'
import type {Comparison} from './listDiff.js'
import type {BlockChange, DescriptionItem, ItemChange, TableRow} from './noticeDiff.js'
import type {ReaderBlock, ReaderText} from './readerNotice.js'
import type {WordDiff} from './wordDiff.js'

/** How a block reads otherwise; `undefined` when it reads the same. */
export function diffBlock(before: ReaderBlock, after: ReaderBlock): BlockChange | undefined {
  if (before._type === 'text' && after._type === 'text') return diffText(before, after)
  if (before._type === 'table' && after._type === 'table') return diffTable(before, after)
  if (before._type === 'descriptions' && after._type === 'descriptions') {
    return diffDescriptions(before, after)
  }
  return before._type === after._type ? undefined : {of: 'whole', after}
}

function diffText(before: ReaderText, after: ReaderText): BlockChange | undefined {
  const {inlines: was, _key: _was, ...oldAs} = before
  const {inlines: is, ...as} = after
  const {_key, ...newAs} = as
  const isSame =
    JSON.stringify(oldAs) === JSON.stringify(newAs) && JSON.stringify(was) === JSON.stringify(is)
  return isSame ? undefined : {of: 'text', as, words: diffWords(was, is)}
}

const rows: Comparison<TableRow, readonly WordDiff[]> = {
  keyOf: ({_key}) => _key,
  textOf: ({cells}) => JSON.stringify(cells),
  change: ({cells: was}, {cells: is}) =>
    isSameList(was, is)
      ? undefined
      : is.map((cell, at) => diffWords(plain(was[at] ?? ''), plain(cell))),
}

function diffTable(before: ResolvedTable, after: ResolvedTable): BlockChange | undefined {
  if (before.of !== after.of || !isSameList(before.columns, after.columns)) {
    return {of: 'whole', after}
  }
  const diff = diffLists(before.rows, after.rows, rows)
  const isSame =
    before.caption === after.caption &&
    diff.every((row) => row.state === 'kept' && !row.isMoved && row.change === undefined)
  return isSame
    ? undefined
    : {of: 'table', caption: diffWords(plain(before.caption), plain(after.caption)), rows: diff}
}

const items: Comparison<DescriptionItem, ItemChange> = {
  keyOf: ({_key}) => _key,
  textOf: ({term, description}) => JSON.stringify([term, description]),
  change: (was, is) =>
    was.term === is.term && was.description === is.description
      ? undefined
      : {
          term: diffWords(plain(was.term), plain(is.term)),
          description: diffWords(plain(was.description), plain(is.description)),
        },
}

function diffDescriptions(before: ResolvedList, after: ResolvedList): BlockChange | undefined {
  if (before.of !== after.of) return {of: 'whole', after}
  const diff = diffLists(before.items, after.items, items)
  return diff.every((item) => item.state === 'kept' && !item.isMoved && item.change === undefined)
    ? undefined
    : {of: 'descriptions', items: diff}
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [{text}]
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at])
}
