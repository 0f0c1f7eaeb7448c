import type {NoticeNode, NoticeTree, SectionNode} from '../../../core/render/noticeTree.js'
import {drawLines, lineHeight, linesOf} from './drawLines.js'
import {drawList} from './drawList.js'
import {drawTable, type PdfTable} from './drawTable.js'
import {roomFor, runsOf, type NoticeDrawing} from './noticeDrawing.js'
import {pageMargin} from './openPdf.js'
import {pdfRun} from './pdfRun.js'
import {drawArtifact, pdfSizes, type PdfElement, type PdfWriter} from './pdfWriter.js'
import {leastWidth} from './tableColumns.js'

const mutedColor = '#595959'
const headingSizes = [pdfSizes.title, pdfSizes.heading, pdfSizes.subheading, 12, 11, 11] as const

/** Draws a notice down the pages: brand and title, then each part under its tag. */
export function drawNotice(writer: PdfWriter, tree: NoticeTree, brandName: string): void {
  const {pdf, left, width} = writer
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  drawArtifact(pdf, 'Layout', () => {
    writer.setFont('bold', pdfSizes.text)
    pdf.fillColor(mutedColor).text(pdfRun({text: brandName}).text, left, writer.top, {width})
    pdf.rect(left, pdf.y + 4, width, 3).fill(writer.accentColor)
  })
  pdf.y += 30
  const drawing: NoticeDrawing = {writer, anchors: new Set(anchorsOf(tree.children))}
  drawHeading(drawing, document, {level: 1, text: tree.title}, 60)
  drawNodes(drawing, document, tree.children, pdf.outline)
  document.end()
}

function anchorsOf(nodes: readonly NoticeNode[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'section' ? [node.anchor, ...anchorsOf(node.children)] : [],
  )
}

function drawNodes(
  drawing: NoticeDrawing,
  parent: PdfElement,
  nodes: readonly NoticeNode[],
  outline: PDFKit.PDFOutline,
): void {
  for (const [index, node] of nodes.entries()) {
    switch (node.type) {
      case 'heading':
        drawHeading(drawing, parent, node, startHeight(nodes.slice(index + 1)))
        break
      case 'paragraph':
        drawParagraph(drawing, parent, node)
        break
      case 'list':
        drawList(drawing, parent, node)
        break
      case 'section':
        drawSection(drawing, parent, node, outline)
        break
      case 'table':
      case 'descriptions':
        drawTable(drawing.writer, parent, tableOf(drawing, node))
        break
      default:
        node satisfies never
    }
  }
}

/** A section whose table is too wide for an upright page lies on its side, heading and all. */
function drawSection(
  drawing: NoticeDrawing,
  parent: PdfElement,
  node: SectionNode,
  outline: PDFKit.PDFOutline,
): void {
  const {writer} = drawing
  const {pdf} = writer
  const heading = node.children.find((child) => child.type === 'heading')
  const title = [heading?.number, heading?.text].filter(Boolean).join(' ').trim() || node.anchor
  const element = pdf.struct('Sect', {
    title,
    ...(node.language !== undefined && {lang: node.language}),
  })
  parent.add(element)
  writer.turn(node.children.some((child) => isWide(drawing, child)) ? 'landscape' : 'portrait')
  if (pdf.y > writer.top) pdf.y += 10
  writer.reserve(startHeight(node.children))
  pdf.addNamedDestination(node.anchor, 'XYZ', writer.left, pdf.y, null)
  const item = outline.addItem(title, {expanded: true})
  const start = {page: pageIndex(pdf), y: pdf.y}
  drawNodes(drawing, element, node.children, item)
  element.end()
  if (node.controller !== undefined) drawEdge(writer, start)
}

/** A line beside another organisation's notice, over all its pages: where it begins and ends. */
function drawEdge(writer: PdfWriter, start: {readonly page: number; readonly y: number}): void {
  const {pdf} = writer
  const last = pageIndex(pdf)
  const {y: end} = pdf
  for (let page = start.page; page <= last; page++) {
    pdf.switchToPage(page)
    const from = page === start.page ? start.y : writer.top
    const to = page === last ? end : writer.bottom
    drawArtifact(pdf, 'Layout', () => {
      pdf.rect(pageMargin - 14, from, 3, Math.max(0, to - from)).fill('#8a8a8a')
    })
  }
  pdf.y = end
}

function drawHeading(
  {writer}: NoticeDrawing,
  parent: PdfElement,
  {level, number, text}: {readonly level: number; readonly number?: string; readonly text: string},
  keepWithNext: number,
): void {
  const {pdf} = writer
  const size = headingSizes[level - 1] ?? pdfSizes.text
  const runs = [pdfRun({text: [number, text].filter(Boolean).join(' ')}, 'bold')]
  const lines = linesOf(writer, runs, writer.width, size)
  if (level > 2 && pdf.y > writer.top) pdf.y += 6
  const height = lines.length * lineHeight(size) + keepWithNext
  writer.reserve(Math.min(height, writer.bottom - writer.top))
  const element = pdf.struct(`H${level}`)
  parent.add(element)
  drawLines(writer, element, lines, {x: writer.left, size})
  element.end()
  pdf.y += level === 1 ? 10 : 4
}

function drawParagraph(
  drawing: NoticeDrawing,
  parent: PdfElement,
  {of, inlines}: Extract<NoticeNode, {type: 'paragraph'}>,
): void {
  const {writer} = drawing
  const {pdf} = writer
  const indent = of === 'quote' ? 18 : 0
  const size = of === 'version' ? pdfSizes.cell : pdfSizes.text
  const x = writer.left + indent
  const lines = linesOf(writer, runsOf(drawing, inlines), writer.width - indent, size)
  if (of === 'stamp' || of === 'version') writer.reserve(lines.length * lineHeight(size))
  const element = pdf.struct(of === 'quote' ? 'BlockQuote' : 'P')
  parent.add(element)
  drawLines(writer, element, lines, {
    x,
    size,
    ...(of !== 'text' && {color: mutedColor}),
    room: roomFor(writer, lines.length, size),
  })
  element.end()
  pdf.y += 8
}

function tableOf(
  drawing: NoticeDrawing,
  node: Extract<NoticeNode, {type: 'table' | 'descriptions'}>,
): PdfTable {
  if (node.type === 'descriptions') {
    const rows = node.items.map(({term, description}) => [term, runsOf(drawing, [description])])
    return {columns: [], rows, shares: [2, 5]}
  }
  const hasRowHeads = node.of !== 'own'
  return {
    ...(node.caption.trim() !== '' && {caption: node.caption}),
    columns: node.columns,
    rows: node.rows.map((cells) =>
      cells.map((cell, index) =>
        runsOf(drawing, [cell], hasRowHeads && index === 0 ? 'bold' : 'regular'),
      ),
    ),
    shares: 'fitting',
    size: pdfSizes.cell,
    hasRowHeads,
  }
}

/** Whether an upright page would break words of the table, or leave it six columns and more. */
function isWide(drawing: NoticeDrawing, node: NoticeNode): boolean {
  if (node.type !== 'table') return false
  if (node.columns.length > 5) return true
  const {rows, columns} = tableOf(drawing, node)
  const heads = columns.map((head) => [pdfRun({text: head}, 'bold')])
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? [pdfRun({text: cell})] : cell)),
  )
  const upright = 595 - 2 * pageMargin
  return (
    columns.length > 3 && leastWidth(drawing.writer, [heads, ...cells], pdfSizes.cell) > upright
  )
}

/** How much of what follows a heading has to stand on the same page. */
function startHeight(nodes: readonly NoticeNode[]): number {
  const [node, ...rest] = nodes
  switch (node?.type) {
    case undefined:
      return 0
    case 'heading':
      return lineHeight(headingSizes[node.level - 1] ?? pdfSizes.text) + 10 + startHeight(rest)
    case 'section':
      return startHeight(node.children) + 10
    case 'table':
      return 260
    case 'descriptions':
      return 60
    case 'paragraph':
    case 'list':
      return 2 * lineHeight(pdfSizes.text)
    default:
      return node satisfies never
  }
}

function pageIndex(pdf: PDFKit.PDFDocument): number {
  const {start, count} = pdf.bufferedPageRange()
  return start + count - 1
}
