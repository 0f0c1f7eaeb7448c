import type {PdfRun} from './pdfRun.js'

/** A part of a run on one line; its text ends in the space that the line's end stands for. */
export interface PdfPiece {
  readonly run: PdfRun
  readonly text: string
  readonly x: number
  readonly width: number
}

export type PdfLine = readonly PdfPiece[]

type Measure = (run: PdfRun, text: string) => number

interface Part {
  readonly run: PdfRun
  readonly text: string
}

/** What stands on a line as a whole: a word, also one of several runs, and the space after it. */
interface Word {
  readonly parts: Part[]
  /** The run whose space follows: what an element says in other words says its spaces too. */
  spaceOf?: PdfRun
  endsLine: boolean
}

/**
 * Breaks runs of words into lines of a width: at spaces, after a hyphen or a slash, at a line break
 * of the text, and within a word only where it is wider than a line.
 */
export function layOutLines(runs: readonly PdfRun[], width: number, measure: Measure): PdfLine[] {
  const [only] = runs
  if (only && runs.length === 1 && isOneLine(only.text)) {
    const whole = measure(only, only.text)
    if (whole <= width) return [[{run: only, text: only.text, x: 0, width: whole}]]
  }
  const lines: Part[][] = []
  let line: Part[] = []
  let used = 0
  const finish = (): void => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const word of wordsOf(runs)) {
    const wide = widthOf(word.parts, measure)
    if (used > 0 && used + wide > width) finish()
    if (wide > width) {
      for (const part of word.parts) {
        for (const letter of lettersOf(part)) {
          const wider = measure(letter.run, letter.text)
          if (used > 0 && used + wider > width) finish()
          line.push(letter)
          used += wider
        }
      }
    } else {
      line.push(...word.parts)
      used += wide
    }
    if (word.spaceOf) {
      line.push({run: word.spaceOf, text: ' '})
      used += measure(word.spaceOf, ' ')
    }
    if (word.endsLine) finish()
  }
  if (line.length > 0) lines.push(line)
  return lines.filter((parts) => parts.length > 0).map((parts) => piecesOf(parts, measure))
}

/** Whether a text is laid out as it stands, if it is no wider than a line. */
function isOneLine(text: string): boolean {
  return text !== '' && !text.includes('\n') && !text.includes('  ') && text.trim() === text
}

function wordsOf(runs: readonly PdfRun[]): Word[] {
  const words: Word[] = []
  let word: Word | undefined
  for (const run of runs) {
    for (const text of run.text.match(/[ ]+|\n|[^ \n/-]+[/-]?|[/-]/gu) ?? []) {
      if (text === '\n') {
        const last = word ?? words.at(-1)
        if (last) last.endsLine = true
        if (last) last.spaceOf ??= run
        word = undefined
      } else if (text.startsWith(' ')) {
        const last = word ?? words.at(-1)
        if (last) last.spaceOf ??= run
        word = undefined
      } else {
        if (!word) {
          word = {parts: [], endsLine: false}
          words.push(word)
        }
        word.parts.push({run, text})
        if (/[/-]$/.test(text)) word = undefined
      }
    }
  }
  return words
}

function widthOf(parts: readonly Part[], measure: Measure): number {
  return parts.reduce((sum, {run, text}) => sum + measure(run, text), 0)
}

function lettersOf({run, text}: Part): Part[] {
  return Array.from(text, (letter) => ({run, text: letter}))
}

/** Parts of the same run that follow each other are drawn in one go. */
function piecesOf(parts: readonly Part[], measure: Measure): PdfLine {
  const pieces: PdfPiece[] = []
  let x = 0
  for (let index = 0; index < parts.length;) {
    const run = parts[index]?.run
    if (!run) break
    let text = ''
    while (parts[index]?.run === run) text += parts[index++]?.text ?? ''
    const width = measure(run, text)
    pieces.push({run, text, x, width})
    x += width
  }
  return pieces
}
