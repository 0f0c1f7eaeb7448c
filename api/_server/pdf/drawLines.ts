import {layOutLines, type PdfLine, type PdfPiece} from './layOutLines.js'
import type {PdfRun} from './pdfRun.js'
import {drawArtifact, type PdfElement, type PdfWriter} from './pdfWriter.js'

/** How much a line takes, as a multiple of the size of its letters. */
const leading = 1.45

const linkColor = '#0b4f8a'
const inkColor = '#1a1a1a'

export function lineHeight(size: number): number {
  return size * leading
}

export function linesOf(
  writer: PdfWriter,
  runs: readonly PdfRun[],
  width: number,
  size: number,
): PdfLine[] {
  return layOutLines(runs, width, (run, text) => {
    if (writer.glyphs.isPlain(text)) return writer.glyphs.widthOf(run.font, text) * size
    writer.setFont(run.font, size)
    return writer.pdf.widthOfString(text)
  })
}

/**
 * Draws lines one under the other, each run under its tag: links, words in another language, and
 * words with letters that no font has are elements of their own; the rest belongs to the block.
 *
 * `room` is asked before each line and may begin a new page.
 */
export function drawLines(
  writer: PdfWriter,
  block: PdfElement,
  lines: readonly PdfLine[],
  at: {
    readonly x: number
    readonly size: number
    readonly color?: string
    readonly room?: (index: number) => void
  },
): void {
  const {pdf} = writer
  const tags = openTags(writer, block)
  for (const [index, line] of lines.entries()) {
    at.room?.(index)
    const {y} = pdf
    for (const piece of line) {
      if (piece.run.isUnfilled) shade(writer, piece, at.x, y, at.size)
      const element = tags.of(piece.run)
      element.add(() => drawPiece(writer, piece, at.x, y, at))
      linkPiece(writer, element, piece, at.x, y, at.size)
    }
    pdf.y = y + lineHeight(at.size)
  }
  tags.end()
}

/** The element of each run; one that a page or a line cuts stays one element. */
function openTags({pdf}: PdfWriter, block: PdfElement) {
  let current: {run: PdfRun; element: PdfElement} | undefined
  const end = (): void => {
    current?.element.end()
    current = undefined
  }
  return {
    of(run: PdfRun): PdfElement {
      if (run === current?.run) return current.element
      end()
      const {href, language: lang, actual} = run
      if (href === undefined && lang === undefined && actual === undefined) return block
      const element = pdf.struct(href === undefined ? 'Span' : 'Link', {
        ...(lang !== undefined && {lang}),
        ...(actual !== undefined && {actual}),
      })
      block.add(element)
      current = {run, element}
      return element
    },
    end,
  }
}

function drawPiece(
  writer: PdfWriter,
  {run, text, x}: PdfPiece,
  left: number,
  y: number,
  {size, color}: {readonly size: number; readonly color?: string},
): void {
  const {pdf} = writer
  writer.setFont(run.font, size)
  const offset = (lineHeight(size) - pdf.currentLineHeight(true)) / 2
  if (run.href === undefined) {
    const style = {font: run.font, size, color: color ?? inkColor}
    writer.line(text, style, {x: left + x, y: y + offset})
    return
  }
  pdf.fillColor(linkColor)
  pdf.text(text, left + x, y + offset, {
    lineBreak: false,
    underline: text.trim() !== '',
  })
}

function shade({pdf}: PdfWriter, piece: PdfPiece, left: number, y: number, size: number): void {
  drawArtifact(pdf, 'Layout', () => {
    pdf.rect(left + piece.x, y, piece.width, lineHeight(size)).fill('#ffe08a')
  })
}

function linkPiece(
  {pdf}: PdfWriter,
  element: PdfElement,
  {run, text, x, width}: PdfPiece,
  left: number,
  y: number,
  size: number,
): void {
  if (run.href === undefined || text.trim() === '') return
  const options: PDFKit.Mixins.AnnotationOption = {}
  // pdfkit takes a tag, its types do not know it.
  Reflect.set(options, 'structParent', element)
  // A String object is text to pdfkit, a plain string a name.
  Reflect.set(options, 'Contents', new String(run.actual ?? run.text.trim()))
  const height = lineHeight(size)
  if (run.href.startsWith('#')) pdf.goTo(left + x, y, width, height, run.href.slice(1), options)
  else pdf.link(left + x, y, width, height, run.href, options)
}
