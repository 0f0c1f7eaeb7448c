import {drawArtifact, type PdfWriter} from './pdfWriter.js'

const headColor = '#efefef'

/** The ground of a table's heads. */
export function fillHead({pdf, left, width}: PdfWriter, height: number): void {
  pdf.rect(left, pdf.y, width, height).fill(headColor)
}

/** A line across the table, where the next row begins. */
export function drawRule({pdf, left, width}: PdfWriter, color: string): void {
  const {y} = pdf
  drawArtifact(pdf, 'Layout', () => {
    pdf.lineWidth(0.75).strokeColor(color)
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke()
  })
}
