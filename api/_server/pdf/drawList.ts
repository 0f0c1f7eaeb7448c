import type {ListNode} from '../../../core/render/noticeTree.js'
import {drawLines, linesOf} from './drawLines.js'
import {roomFor, runsOf, type NoticeDrawing} from './noticeDrawing.js'
import {pdfRun} from './pdfRun.js'
import {pdfSizes, type PdfElement} from './pdfWriter.js'

const step = 20

/** A list with its marks beside the words; lists within it stand under their item. */
export function drawList(
  drawing: NoticeDrawing,
  parent: PdfElement,
  {isOrdered, items}: ListNode,
  depth = 0,
): void {
  const {writer} = drawing
  const {pdf} = writer
  const size = pdfSizes.text
  const left = writer.left + depth * step
  const list = pdf.struct('L')
  parent.add(list)
  for (const [index, item] of items.entries()) {
    const lines = linesOf(
      writer,
      runsOf(drawing, item.inlines),
      writer.width - (depth + 1) * step,
      size,
    )
    const room = roomFor(writer, lines.length, size)
    room(0)
    const element = pdf.struct('LI')
    list.add(element)
    const label = pdf.struct('Lbl')
    element.add(label)
    const {y} = pdf
    const mark = [pdfRun({text: isOrdered ? `${index + 1}.` : '•'})]
    drawLines(writer, label, linesOf(writer, mark, step, size), {x: left + 4, size})
    label.end()
    if (lines.length > 0) pdf.y = y
    const body = pdf.struct('LBody')
    element.add(body)
    drawLines(writer, body, lines, {x: left + step, size, room})
    for (const inner of item.lists) drawList(drawing, body, inner, depth + 1)
    body.end()
    element.end()
    pdf.y += depth === 0 ? 3 : 0
  }
  list.end()
  if (depth === 0) pdf.y += 6
}
