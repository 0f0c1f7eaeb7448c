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
      pdf.fillColor('#595959')
      pdf.text(texts.left, left, y, {width: width * 0.7, lineBreak: false})
      pdf.text(texts.right, left, y, {width, align: 'right', lineBreak: false})
    })
  }
}
