import {drawLines, lineHeight, linesOf} from './drawLines.js'
import {drawPlainRow, isPlainRun} from './drawPlainRow.js'
import type {PdfLine} from './layOutLines.js'
import {pdfRun, type PdfRun} from './pdfRun.js'
import {drawArtifact, pdfSizes, type PdfElement, type PdfFont, type PdfWriter} from './pdfWriter.js'
import {cellPadding, columnsByShare, fittingShares, type PdfColumn} from './tableColumns.js'
import {drawRule, fillHead} from './tableLook.js'
import {openTableTags, type TableTags} from './tableTags.js'

/** A cell's words: plain ones, or runs that differ in look, language or link. */
export type PdfCell = string | readonly PdfRun[]

export interface PdfTable {
  readonly caption?: string
  /** Column heads; none for a table whose first column heads its rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly PdfCell[])[]
  /** Shares of the width; equal where not given, by what the columns hold for `fitting`. */
  readonly shares?: readonly number[] | 'fitting'
  readonly size?: number
  /** The first cell of each row heads it; also where there are column heads. */
  readonly hasRowHeads?: boolean
}

const lineColor = '#c9c9c9'

/** A table being drawn. */
interface Drawing {
  readonly writer: PdfWriter
  readonly element: PdfElement
  readonly columns: readonly PdfColumn[]
  readonly heads: readonly (readonly PdfRun[])[]
  readonly size: number
  readonly tags: TableTags
}

/** A cell of the row being drawn: which of its lines is next, and its element. */
interface Cell {
  next: number
  readonly lines: readonly PdfLine[]
  readonly column: PdfColumn
  readonly element: PdfElement
}

/**
 * A tagged table. Cells wrap; a row that fits no page goes on over the next; each new page begins
 * with the heads again, as decoration, so that they are read out once.
 */
export function drawTable(writer: PdfWriter, parent: PdfElement, table: PdfTable): void {
  const {pdf} = writer
  const size = table.size ?? pdfSizes.text
  const hasRowHeads = table.hasRowHeads ?? table.columns.length === 0
  const heads = table.columns.map((head) => runsOf(head, 'bold'))
  const rows = table.rows.map((row) =>
    row.map((cell, index) => runsOf(cell, hasRowHeads && index === 0 ? 'bold' : 'regular')),
  )
  const all = heads.length > 0 ? [heads, ...rows] : rows
  const element = pdf.struct('Table')
  parent.add(element)
  const drawing: Drawing = {
    writer,
    element,
    columns: columnsByShare(writer, sharesOf(writer, table, all, size)),
    heads,
    size,
    tags: openTableTags(pdf, element),
  }
  writer.reserve(Math.min(startHeight(drawing, table, rows), writer.bottom - writer.top))
  if (table.caption) drawCaption(drawing, table.caption)
  if (heads.length > 0) drawHead(drawing)
  for (const row of rows) drawRow(drawing, row, hasRowHeads)
  element.end()
  pdf.y += 12
}

/** How much of a page a table asks for to begin on it: caption, heads and the first row's start. */
function startHeight(
  drawing: Drawing,
  {caption}: PdfTable,
  rows: readonly (readonly (readonly PdfRun[])[])[],
): number {
  const head = drawing.heads.length > 0 ? rowHeight(drawing, drawing.heads) : 0
  const first = Math.min(rowHeight(drawing, rows[0] ?? []), 200)
  return (caption ? lineHeight(pdfSizes.text) + 6 : 0) + head + first
}

function drawCaption({writer, element}: Drawing, caption: string): void {
  const {pdf, left, width} = writer
  const title = pdf.struct('Caption')
  element.add(title)
  const lines = linesOf(writer, runsOf(caption, 'bold'), width, pdfSizes.text)
  drawLines(writer, title, lines, {x: left, size: pdfSizes.text})
  title.end()
  pdf.y += 6
}

function drawHead(drawing: Drawing): void {
  const {writer, element, size, heads, columns} = drawing
  const {pdf} = writer
  const height = rowHeight(drawing, heads)
  const {y} = pdf
  drawArtifact(pdf, 'Layout', () => fillHead(writer, height))
  const tr = pdf.struct('TR')
  element.add(tr)
  for (const [index, runs] of heads.entries()) {
    const column = columns[index]
    if (!column) continue
    const th = headCell(writer, 'Column')
    tr.add(th)
    pdf.y = y + cellPadding
    drawLines(writer, th, linesOf(writer, runs, column.width - 2 * cellPadding, size), {
      x: column.x + cellPadding,
      size,
    })
    th.end()
  }
  tr.end()
  pdf.y = y + height
  drawRule(writer, writer.accentColor)
}

function drawRow(
  drawing: Drawing,
  row: readonly (readonly PdfRun[])[],
  hasRowHeads: boolean,
): void {
  const {writer, element, columns, size} = drawing
  const {pdf} = writer
  if (row.every((runs) => runs.every((run) => isPlainRun(writer, run)))) {
    if (drawPlain(drawing, row, hasRowHeads)) return
  }
  const tr = pdf.struct('TR')
  element.add(tr)
  const cells = row.flatMap((runs, index): Cell[] => {
    const column = columns[index]
    if (!column) return []
    const cell = hasRowHeads && index === 0 ? headCell(writer, 'Row') : pdf.struct('TD')
    tr.add(cell)
    const lines = linesOf(writer, runs, column.width - 2 * cellPadding, size)
    return [{next: 0, lines, column, element: cell}]
  })
  for (;;) {
    const left = Math.max(1, ...cells.map((cell) => cell.lines.length - cell.next))
    const wanted = left * lineHeight(size) + 2 * cellPadding
    const isTallerThanPage = wanted > writer.bottom - writer.top - 80
    const needed = isTallerThanPage ? lineHeight(size) * 3 + 2 * cellPadding : wanted
    if (pdf.y + needed > writer.bottom) {
      writer.reserve(Number.POSITIVE_INFINITY)
      repeatHead(drawing)
    }
    const {y} = pdf
    const fitting = Math.floor((writer.bottom - y - 2 * cellPadding) / lineHeight(size))
    const taken = Math.min(left, Math.max(1, fitting))
    for (const cell of cells) drawCell(drawing, cell, y + cellPadding, taken)
    pdf.y = y + taken * lineHeight(size) + 2 * cellPadding
    drawRule(writer, lineColor)
    if (cells.every(({next, lines}) => next >= lines.length)) break
  }
  for (const cell of cells) cell.element.end()
  tr.end()
}

/** Draws a plain row that fits a page, on the next one where it must be; `false` if it fits none. */
function drawPlain(
  drawing: Drawing,
  row: readonly (readonly PdfRun[])[],
  hasRowHeads: boolean,
): boolean {
  const {writer, columns, size} = drawing
  const cells = row.flatMap((runs, index) => {
    const column = columns[index]
    if (!column) return []
    const lines = linesOf(writer, runs, column.width - 2 * cellPadding, size)
    return [{lines, column, isHead: hasRowHeads && index === 0}]
  })
  const count = Math.max(1, ...cells.map(({lines}) => lines.length))
  const height = count * lineHeight(size) + 2 * cellPadding
  if (height > writer.bottom - writer.top - 80) return false
  if (writer.pdf.y + height > writer.bottom) {
    writer.reserve(Number.POSITIVE_INFINITY)
    repeatHead(drawing)
  }
  drawPlainRow(writer, drawing.tags, cells, {size, height})
  return true
}

function drawCell({writer, size}: Drawing, cell: Cell, y: number, count: number): void {
  const lines = cell.lines.slice(cell.next, cell.next + count)
  cell.next += count
  writer.pdf.y = y
  drawLines(writer, cell.element, lines, {x: cell.column.x + cellPadding, size})
}

function repeatHead(drawing: Drawing): void {
  const {writer, heads, columns, size} = drawing
  if (heads.length === 0) return
  const {pdf} = writer
  const {y} = pdf
  const height = rowHeight(drawing, heads)
  drawArtifact(pdf, 'Pagination', () => {
    fillHead(writer, height)
    for (const [index, runs] of heads.entries()) {
      const column = columns[index]
      if (!column) continue
      const lines = linesOf(writer, runs, column.width - 2 * cellPadding, size)
      for (const [at, line] of lines.entries()) {
        for (const {run, text, x} of line) {
          writer.setFont(run.font, size)
          const offset = (lineHeight(size) - pdf.currentLineHeight(true)) / 2
          const top = y + cellPadding + at * lineHeight(size) + offset
          const style = {font: run.font, size, color: '#1a1a1a'}
          writer.line(text, style, {x: column.x + cellPadding + x, y: top})
        }
      }
    }
  })
  pdf.y = y + height
  drawRule(writer, writer.accentColor)
}

function headCell({pdf}: PdfWriter, scope: 'Row' | 'Column'): PdfElement {
  // pdfkit takes a scope, its types do not know it.
  const options = {title: '', scope}
  return pdf.struct('TH', options)
}

function runsOf(cell: PdfCell, font: PdfFont): readonly PdfRun[] {
  return typeof cell === 'string' ? [pdfRun({text: cell}, font)] : cell
}

function sharesOf(
  writer: PdfWriter,
  {columns, rows, shares}: PdfTable,
  all: readonly (readonly (readonly PdfRun[])[])[],
  size: number,
): readonly number[] {
  if (shares === 'fitting') return fittingShares(writer, all, size)
  const count = Math.max(columns.length, ...rows.map((row) => row.length))
  return Array.from({length: count}, (_, index) => shares?.[index] ?? 1)
}

function rowHeight({writer, columns, size}: Drawing, row: readonly (readonly PdfRun[])[]): number {
  const counts = row.map((runs, index) => {
    const column = columns[index]
    if (!column) return 0
    return linesOf(writer, runs, column.width - 2 * cellPadding, size).length
  })
  return Math.max(1, ...counts) * lineHeight(size) + 2 * cellPadding
}
