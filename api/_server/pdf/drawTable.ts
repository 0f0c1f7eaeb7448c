import {drawArtifact, pdfSizes, type PdfElement, type PdfFont, type PdfWriter} from './pdfWriter.js'
import {takeFitting} from './takeFitting.js'

export interface PdfTable {
  /** Column heads; none for a table whose first column heads its rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Shares of the width; equal where not given. */
  readonly shares?: readonly number[]
}

const padding = 5
const lineColor = '#c9c9c9'
const headColor = '#efefef'

interface Column {
  readonly x: number
  readonly width: number
}

/** A cell of the row being drawn: what of its text is still to be printed, and its element. */
interface Cell {
  rest: string
  readonly column: Column
  readonly font: PdfFont
  readonly element: PdfElement
}

/**
 * A tagged table. Cells wrap; a row that fits no page goes on over the next; each new page begins
 * with the heads again, as decoration, so that they are read out once.
 */
export function drawTable(writer: PdfWriter, parent: PdfElement, table: PdfTable): void {
  const {pdf} = writer
  const columns = columnsOf(writer, table)
  const element = pdf.struct('Table')
  parent.add(element)
  const headHeight =
    table.columns.length > 0 ? rowHeight(writer, table.columns, columns, 'bold') : 0
  if (table.columns.length > 0) {
    const firstRow = table.rows[0] ?? []
    writer.reserve(headHeight + Math.min(rowHeight(writer, firstRow, columns, 'regular'), 200))
    drawHead(writer, element, table.columns, columns)
  }
  for (const row of table.rows) {
    const tr = pdf.struct('TR')
    element.add(tr)
    const cells = row.map((text, index): Cell => {
      const isHead = table.columns.length === 0 && index === 0
      const cell = isHead ? headCell(writer, 'Row') : pdf.struct('TD')
      tr.add(cell)
      const column = columns[index] ?? {x: writer.left, width: writer.width}
      return {rest: text, column, font: isHead ? 'bold' : 'regular', element: cell}
    })
    drawRow(writer, cells, () => repeatHead(writer, table.columns, columns, headHeight))
    tr.end()
  }
  element.end()
  pdf.y += 12
}

function drawRow(writer: PdfWriter, cells: readonly Cell[], onNewPage: () => void): void {
  const {pdf, bottom, top} = writer
  for (;;) {
    const wanted = Math.max(...cells.map((cell) => cellHeight(writer, cell.rest, cell)))
    const isTallerThanPage = wanted > bottom - top - 80
    const lineHeight = pdf.currentLineHeight(true) + 2 * padding
    const needed = isTallerThanPage ? lineHeight * 2 : wanted
    if (pdf.y + needed > bottom) {
      writer.reserve(Number.POSITIVE_INFINITY)
      onNewPage()
    }
    const y = pdf.y
    const height = Math.min(wanted, bottom - y)
    for (const cell of cells) {
      drawCell(writer, cell, y, height < wanted ? height - 2 * padding : undefined)
    }
    pdf.y = y + height
    drawLine(writer, lineColor)
    if (cells.every(({rest}) => rest === '')) break
  }
  for (const {element} of cells) element.end()
}

/** Draws what of a cell's text fits the height; all of it where no height is given. */
function drawCell(writer: PdfWriter, cell: Cell, y: number, height: number | undefined): void {
  const {pdf} = writer
  writer.setFont(cell.font, pdfSizes.text)
  const width = cell.column.width - 2 * padding
  const [now, later] =
    height === undefined
      ? [cell.rest, '']
      : takeFitting(cell.rest, (text) => pdf.heightOfString(text, {width}) <= height + 0.5)
  cell.rest = later
  cell.element.add(() => {
    pdf.fillColor('#1a1a1a').text(now, cell.column.x + padding, y + padding, {width})
  })
}

function drawHead(
  writer: PdfWriter,
  table: PdfElement,
  heads: readonly string[],
  columns: readonly Column[],
): void {
  const tr = writer.pdf.struct('TR')
  table.add(tr)
  const height = rowHeight(writer, heads, columns, 'bold')
  drawArtifact(writer.pdf, 'Layout', () => fillHead(writer, height))
  const y = writer.pdf.y
  heads.forEach((text, index) => {
    const th = headCell(writer, 'Column')
    tr.add(th)
    th.add(() => printHead(writer, text, columns[index], y))
    th.end()
  })
  tr.end()
  writer.pdf.y = y + height
  drawLine(writer, writer.accentColor)
}

function repeatHead(
  writer: PdfWriter,
  heads: readonly string[],
  columns: readonly Column[],
  height: number,
): void {
  if (heads.length === 0) return
  const {pdf} = writer
  const y = pdf.y
  drawArtifact(pdf, 'Pagination', () => {
    fillHead(writer, height)
    heads.forEach((text, index) => printHead(writer, text, columns[index], y))
  })
  pdf.y = y + height
  drawLine(writer, writer.accentColor)
}

function printHead(writer: PdfWriter, text: string, column: Column | undefined, y: number): void {
  if (!column) return
  writer.setFont('bold', pdfSizes.text)
  const width = column.width - 2 * padding
  writer.pdf.fillColor('#1a1a1a').text(text, column.x + padding, y + padding, {width})
}

function fillHead({pdf, left, width}: PdfWriter, height: number): void {
  pdf.rect(left, pdf.y, width, height).fill(headColor)
}

function drawLine({pdf, left, width}: PdfWriter, color: string): void {
  const {y} = pdf
  drawArtifact(pdf, 'Layout', () => {
    pdf.lineWidth(0.75).strokeColor(color)
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke()
  })
}

function headCell({pdf}: PdfWriter, scope: 'Row' | 'Column'): PdfElement {
  // pdfkit takes a scope, its types do not know it.
  const options = {title: '', scope}
  return pdf.struct('TH', options)
}

function columnsOf({left, width}: PdfWriter, {columns, rows, shares}: PdfTable): Column[] {
  const count = Math.max(columns.length, ...rows.map((row) => row.length))
  const parts = Array.from({length: count}, (_, index) => shares?.[index] ?? 1)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  let x = left
  return parts.map((part) => {
    const column = {x, width: (width * part) / whole}
    x += column.width
    return column
  })
}

function rowHeight(
  writer: PdfWriter,
  texts: readonly string[],
  columns: readonly Column[],
  font: PdfFont,
): number {
  const heights = texts.map((text, index) => {
    const column = columns[index]
    return column ? cellHeight(writer, text, {column, font}) : 0
  })
  return Math.max(0, ...heights)
}

function cellHeight(
  writer: PdfWriter,
  text: string,
  {column, font}: Pick<Cell, 'column' | 'font'>,
): number {
  writer.setFont(font, pdfSizes.text)
  return writer.pdf.heightOfString(text, {width: column.width - 2 * padding}) + 2 * padding
}
