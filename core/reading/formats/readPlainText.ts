import {foldText, placed} from '../foldText.js'
import type {NoticeBlock} from '../noticeText.js'
import {isContactLine} from './isContactLine.js'

/** A line of the input that is not empty, with what can be seen of it by itself. */
interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** An empty line stands before it. */
  readonly isApart: boolean
  readonly isBullet: boolean
}

const bullet = /^[-–—•·*▪◦]\s+/
const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s*(?=\p{Lu}|[“”"«])/u
const longestHeading = 90

/**
 * Plain text as it is copied from a page: a block is what stands on a line, or on lines that a hard
 * wrap has cut. A short line without a full stop, before longer text, is a heading.
 */
export function readPlainText(input: string): NoticeBlock[] {
  const lines = linesOf(input)
  const blocks: NoticeBlock[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line) continue
    let {end} = line
    while (isWrapped(lines[index], lines[index + 1])) {
      index += 1
      end = lines[index]?.end ?? end
    }
    blocks.push(blockOf(input, {...line, end}, lines[index + 1], blocks.length === 0))
  }
  return blocks
}

function linesOf(input: string): Line[] {
  const lines: Line[] = []
  let isApart = true
  for (const {0: whole, index} of input.matchAll(/[^\r\n]+|\r?\n|\r/g)) {
    const text = whole.trim()
    if (/^[\r\n]+$/.test(whole)) continue
    if (text === '') {
      isApart = true
      continue
    }
    const before = lines.at(-1)
    const gap = input.slice(before?.end ?? 0, index)
    lines.push({
      start: index,
      end: index + whole.length,
      text,
      isApart: isApart || !before || /\n\s*\r?\n/.test(gap),
      isBullet: bullet.test(text),
    })
    isApart = false
  }
  return lines
}

/** Whether a line goes on in the next: it ends within a sentence, and the next begins within one. */
function isWrapped(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.isApart || next.isBullet) return false
  return line.text.length > 50 && !/[.:;!?]$/.test(line.text) && /^[\p{Ll}(]/u.test(next.text)
}

function blockOf(input: string, line: Line, next: Line | undefined, isFirst: boolean): NoticeBlock {
  const kind = kindOf(line, next, isFirst)
  const marked = line.isBullet ? (bullet.exec(line.text)?.[0].length ?? 0) : 0
  const counted = kind === 'heading' ? number.exec(line.text.slice(marked)) : undefined
  const indent = input.slice(line.start).search(/\S/)
  const from = line.start + indent + marked + (counted?.[0].length ?? 0)
  const folded = foldText(placed(input, from, line.end))
  return {
    kind,
    level: kind === 'heading' ? (counted?.[1]?.split('.').length ?? 1) : kind === 'item' ? 1 : 0,
    ...folded,
    ...(counted?.[1] !== undefined && {number: counted[1]}),
  }
}

function kindOf(line: Line, next: Line | undefined, isFirst: boolean): NoticeBlock['kind'] {
  if (isFirst && isShort(line.text)) return 'title'
  const isFollowed = next !== undefined && !isContactLine(line.text) && isShort(line.text)
  if (line.isBullet) {
    // In a list whose items are sections each has text of its own below it.
    const isSection = isFollowed && !next.isBullet && next.text.length > longestHeading
    return isSection ? 'heading' : 'item'
  }
  return isFollowed && /^[\p{Lu}\d]/u.test(line.text) && !isContactLine(next.text)
    ? 'heading'
    : 'paragraph'
}

function isShort(text: string): boolean {
  return text.length <= longestHeading && !/[.,;!]$/.test(text)
}
