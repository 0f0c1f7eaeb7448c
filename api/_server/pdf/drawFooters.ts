import {footerHeight, pageMargin} from './openPdf.js'
import {drawArtifact, pdfSizes, type PdfWriter} from './pdfWriter.js'

/** Writes a line at the foot of every page, once all pages are there. */
export function drawFooters(
  writer: PdfWriter,
  line: (page: number, count: number) => {readonly left: string; readonly right: string},
): void {
  const {pdf, left} = writer
  const {start, count} = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index)
    // Text below the margin would open a new page.
    pdf.page.margins.bottom = 0
    const y = pdf.page.height - pageMargin - footerHeight + 20
    const {width} = writer
    const texts = line(index + 1, count)
    drawArtifact(pdf, 'Pagination', () => {
      writer.setFont('regular', pdfSizes.text)
      const style = {font: 'regular', size: pdfSizes.text, color: '#595959'} as const
      writer.line(texts.left, style, {x: left, y})
      const {glyphs} = writer
      const wide = glyphs.isPlain(texts.right)
        ? glyphs.widthOf('regular', texts.right) * pdfSizes.text
        : pdf.widthOfString(texts.right)
      writer.line(texts.right, style, {x: left + width - wide, y})
    })
  }
}
