import {foldText, placed} from '../foldText.js'
import type {NoticeBlock} from '../noticeText.js'
import {levelOfNumber} from '../structure/levelOfNumber.js'
import {lineKind} from './lineKind.js'
import {textLines, type TextLine} from './textLines.js'

/**
 * Plain text as it is copied from a page: a block is what stands on a line, or on lines that a hard
 * wrap has cut. A short line without a full stop, before longer text, is a heading.
 */
export function readPlainText(input: string): NoticeBlock[] {
  const lines = textLines(input)
  return lines.map((line, index) =>
    blockOf(input, line, lineKind(lines, index), levelIn(lines, index)),
  )
}

function blockOf(
  input: string,
  {number, from, end, text}: TextLine,
  kind: NoticeBlock['kind'],
  nesting: number,
): NoticeBlock {
  const isCounted = number !== undefined && kind !== 'paragraph'
  const mark = isCounted ? (/^[\d.]+[):]?\s*/.exec(text)?.[0].length ?? 0) : 0
  return {
    kind,
    level: kind === 'heading' ? levelOfNumber(number) : kind === 'item' ? nesting : 0,
    ...foldText(placed(input, from + mark, end)),
    ...(isCounted && {number}),
  }
}

/** How deep an item is nested: by its indent, beside the first of its list. */
function levelIn(lines: readonly TextLine[], index: number): number {
  const line = lines[index]
  if (!line?.isBullet) return 1
  const above = lines[index - 1]
  if (!above?.isBullet) return 1
  const first = lines
    .slice(Math.max(0, index - 40), index)
    .findLast((_, at, all) => all[at - 1]?.isBullet === false)
  return first && line.indent > first.indent + 1 ? 2 : 1
}
