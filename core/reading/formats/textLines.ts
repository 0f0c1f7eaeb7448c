/** A line of plain text that holds words, or several that a hard wrap has cut. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** Without its mark, trimmed. */
  readonly text: string
  /** Where the text begins in the input, after its indent and its mark. */
  readonly from: number
  readonly indent: number
  /** An empty line stands before it. */
  readonly isApart: boolean
  readonly isBullet: boolean
  /** `4.1`, where the line begins with a number and a capital. */
  readonly number?: string
}

const bullet = /^(?:[-–—•·*▪◦‣○●■□➢✓✔]\s+|[•▪●■]|o\s{2,}|[a-h]\)\s+)/u
const counted = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s*(?=[“”"«]?\p{Lu})/u

/** The lines of a text that hold a letter or a figure; what a hard wrap has cut is one again. */
export function textLines(input: string): TextLine[] {
  const lines: TextLine[] = []
  let end = 0
  for (const {0: whole, index} of input.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (!/[\p{L}\d]/u.test(whole)) continue
    lines.push(
      lineOf(whole, index, lines.length === 0 || /\n[^\S\n]*\r?\n/.test(input.slice(end, index))),
    )
    end = index + whole.length
  }
  return joinedLines(lines)
}

function lineOf(whole: string, start: number, isApart: boolean): TextLine {
  const indent = whole.search(/\S/)
  const trimmed = whole.trim()
  const mark = bullet.exec(trimmed)?.[0] ?? ''
  const number = counted.exec(trimmed.slice(mark.length))
  return {
    start,
    end: start + whole.length,
    text: trimmed.slice(mark.length),
    from: start + indent + mark.length,
    indent,
    isApart,
    isBullet: mark !== '',
    ...(number?.[1] !== undefined && {number: number[1]}),
  }
}

function joinedLines(lines: readonly TextLine[]): TextLine[] {
  const width = wrapWidth(lines)
  const joined: TextLine[] = []
  let last: TextLine | undefined
  for (const line of lines) {
    const open = joined.at(-1)
    if (open && last && goesOn(last, line, width)) {
      joined[joined.length - 1] = {...open, end: line.end, text: `${open.text} ${line.text}`}
    } else joined.push(line)
    last = line
  }
  return joined
}

/** Where lines are cut: most long lines end near one width. Absent in a text with a line a paragraph. */
function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const lengths = lines.map(({start, end}) => end - start)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const full = lengths.filter((length) => length > longest * 0.75).length
  return longest <= 130 && longest >= 50 && full >= 6 && full > lines.length * 0.3
    ? longest
    : undefined
}

function goesOn(line: TextLine, next: TextLine, width: number | undefined): boolean {
  if (next.isApart || next.isBullet || next.number !== undefined) return false
  const length = line.end - line.start
  const isOpen = length > 50 && !/[.:;!?]$/.test(line.text)
  if (isOpen && /^[\p{Ll}(]/u.test(next.text)) return true
  // The next word would not have fitted on this line.
  const [word = ''] = next.text.split(' ')
  return width !== undefined && length + 1 + word.length > width
}
