import {cookieRowOf} from '../cookieRow.js'

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
  /** Its mark is a letter, `b)`: that may count headings too. */
  readonly isLettered?: true
  /** A row of `===` or `---` stands right below: it is a heading. */
  readonly isUnderlined?: true
}

const bullet =
  /^(?:[-–—•·*▪◦‣○●■□➢✓✔]\s+|[•▪●■]|o\s{2,}|[a-h]\)\s+|(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]\s+(?=\p{Ll}))/u
const underline = /^\s{0,3}(?:={3,}|-{3,}|_{3,}|~{3,}|–{3,}|─{3,})\s*$/u
const counted = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s*(?=[“”"«]?\p{Lu})/u

/** The lines of a text that hold a letter or a figure; what a hard wrap has cut is one again. */
export function textLines(input: string): TextLine[] {
  const lines: TextLine[] = []
  let end = 0
  for (const {0: whole, index} of input.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (!/[\p{L}\d]/u.test(whole)) {
      underlineLast(lines, whole, input.slice(end, index))
      continue
    }
    lines.push(
      lineOf(whole, index, lines.length === 0 || /\n[^\S\n]*\r?\n/.test(input.slice(end, index))),
    )
    end = index + whole.length
  }
  return joinedLines(lines)
}

/** Two spaces or a bar in the line above are columns, and the row below them no underline. */
function underlineLast(lines: TextLine[], whole: string, gap: string): void {
  const last = lines.at(-1)
  const isBelow = (gap.match(/\n/g)?.length ?? 0) <= 1
  if (!last || !isBelow || !underline.test(whole) || last.isBullet) return
  if (last.text.length > 100 || /\s{2,}|\||\t/.test(last.text)) return
  lines[lines.length - 1] = {...last, isUnderlined: true}
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
    ...(/^[a-h]\)/.test(mark) && {isLettered: true as const}),
    ...(number?.[1] !== undefined && {number: number[1]}),
  }
}

function joinedLines(lines: readonly TextLine[]): TextLine[] {
  const widths = wrapWidths(lines)
  const joined: TextLine[] = []
  let last: TextLine | undefined
  for (const [index, line] of lines.entries()) {
    const open = joined.at(-1)
    if (open && last && goesOn(last, line, widths[index])) {
      joined[joined.length - 1] = {...open, end: line.end, text: `${open.text} ${line.text}`}
    } else joined.push(line)
    last = line
  }
  return joined
}

/** The width at which each line's paragraph is cut; absent in a text with a line a paragraph. */
function wrapWidths(lines: readonly TextLine[]): (number | undefined)[] {
  const starts = lines.flatMap(({isApart}, index) => (isApart || index === 0 ? [index] : []))
  const parts = starts.map((start, at) => lines.slice(start, starts[at + 1]))
  const widths = parts.map(widthOf)
  const found = widths.flatMap((width) => width ?? [])
  // A wrapped text has short paragraphs too, where one cut alone would not tell.
  const common =
    found.length >= 2 && found.length > parts.filter((part) => part.length > 1).length / 3
      ? Math.max(...found)
      : undefined
  const plain = wrapWidth(lines)
  return parts.flatMap((part, at) => part.map(() => widths[at] ?? common ?? plain))
}

/** A paragraph is wrapped where the next word would not have fitted on nearly any of its lines. */
function widthOf(part: readonly TextLine[]): number | undefined {
  const cut = part.slice(0, -1)
  const width = part.reduce((most, line) => Math.max(most, lengthOf(line)), 0)
  if (cut.length < 2 || width < 35 || width > 130) return undefined
  const isFull = (line: TextLine, at: number): boolean =>
    lengthOf(line) + 1 + firstWord(part[at + 1]).length > width - 3
  const full = cut.filter(isFull).length
  const isRunning = part.some(({text, isBullet}) => !isBullet && /^\p{Ll}/u.test(text))
  return isRunning && full >= 2 && full >= cut.length * 0.7 ? width : undefined
}

/** Where lines are cut: most long lines end near one width. */
function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const lengths = lines.map(lengthOf)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const full = lengths.filter((length) => length > longest * 0.75).length
  return longest <= 130 && longest >= 50 && full >= 6 && full > lines.length * 0.3
    ? longest
    : undefined
}

function lengthOf({start, end}: TextLine): number {
  return end - start
}

function firstWord(line: TextLine | undefined): string {
  return line?.text.split(' ')[0] ?? ''
}

function goesOn(line: TextLine, next: TextLine, width: number | undefined): boolean {
  if (line.isUnderlined || next.isUnderlined || next.isApart || next.isBullet) return false
  if (/\S\s{3,}\S|\t|\s\|\s/.test(next.text) || isTableRow(next.text)) return false
  const length = lengthOf(line)
  const isEnded = /[.:;!?]$/.test(line.text)
  // In a narrow text a line that goes on is shorter.
  const isOpen = !isEnded && length > Math.min(50, (width ?? 72) * 0.6)
  const isCut =
    width !== undefined &&
    (length + 1 + firstWord(next).length > width || (isOpen && length > width * 0.7))
  // A post code or a year may begin a line within a paragraph; the number of a heading does not.
  if (next.number !== undefined && (!isCut || isEnded)) return false
  return isCut || (isOpen && /^[\p{Ll}(]/u.test(next.text))
}

function isTableRow(text: string): boolean {
  return /^(?:[_A-Z]|\S*_)/.test(text) && cookieRowOf(text) !== undefined
}
