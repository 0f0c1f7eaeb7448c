import type {Inline} from '../../../core/render/noticeTree.js'
import {lineHeight} from './drawLines.js'
import {pdfRun, type PdfRun} from './pdfRun.js'
import type {PdfFont, PdfWriter} from './pdfWriter.js'

/** What a notice's parts need while it is drawn. */
export interface NoticeDrawing {
  readonly writer: PdfWriter
  /** The places that links within the notice can lead to. */
  readonly anchors: ReadonlySet<string>
}

/** A page ends with two lines of a paragraph at least, and begins with two. */
export function roomFor(writer: PdfWriter, count: number, size: number): (index: number) => void {
  return (index) => {
    const isFirst = index === 0 && count > 1
    const isLastButOne = index === count - 2 && count > 2
    writer.reserve(lineHeight(size) * (isFirst || isLastButOne ? 2 : 1))
  }
}

export function runsOf(
  {anchors}: NoticeDrawing,
  inlines: readonly Inline[],
  base: PdfFont = 'regular',
): PdfRun[] {
  return inlines.map(({href, ...inline}) => {
    const isDead = href?.startsWith('#') === true && !anchors.has(href.slice(1))
    const isPath = href?.startsWith('/') === true
    return pdfRun({...inline, ...(href !== undefined && !isDead && !isPath && {href})}, base)
  })
}
