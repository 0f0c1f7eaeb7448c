import type {Language} from '../../../core/language.js'
import {footerHeight, pageMargin} from './openPdf.js'

export type PdfElement = PDFKit.PDFStructureElement
export type PdfFont = 'regular' | 'bold'

/** Sizes in points; nothing is smaller than 11. */
export const pdfSizes = {title: 24, heading: 16, subheading: 13, text: 11} as const

const inkColor = '#1a1a1a'

/** Writes down a page and on to the next, every text under its tag. */
export interface PdfWriter {
  readonly pdf: PDFKit.PDFDocument
  readonly language: Language
  readonly accentColor: string
  /** Width and left edge of the text, and the lowest it may reach. */
  readonly left: number
  readonly width: number
  readonly bottom: number
  readonly top: number
  setFont(font: PdfFont, size: number): void
  /** Starts a new page unless so much height is left. */
  reserve(height: number): void
  /** One block of text across the page, with space after it. */
  text(
    parent: PdfElement,
    tag: string,
    text: string,
    style?: {font?: PdfFont; size?: number; after?: number; keepWithNext?: number; color?: string},
  ): void
}

export function openPdfWriter(
  pdf: PDFKit.PDFDocument,
  language: Language,
  accentColor: string,
): PdfWriter {
  let current = ''
  const left = pageMargin
  const top = pageMargin
  const width = pdf.page.width - 2 * pageMargin
  const bottom = pdf.page.height - pageMargin - footerHeight
  const writer: PdfWriter = {
    pdf,
    language,
    accentColor,
    left,
    width,
    bottom,
    top,
    setFont(font, size) {
      // pdfkit looks fonts up anew at each call: change them only where they change.
      if (current !== font) pdf.font(font)
      current = font
      pdf.fontSize(size)
    },
    reserve(height) {
      if (pdf.y + height <= bottom) return
      pdf.addPage()
      pdf.y = top
    },
    text(parent, tag, text, style = {}) {
      const {font = 'regular', size = pdfSizes.text, after = 8, keepWithNext = 0} = style
      writer.setFont(font, size)
      const height = pdf.heightOfString(text, {width})
      writer.reserve(Math.min(height + keepWithNext, bottom - top))
      const element = pdf.struct(tag)
      parent.add(element)
      element.add(() => {
        pdf.fillColor(style.color ?? inkColor).text(text, left, pdf.y, {width})
      })
      element.end()
      pdf.y += after
    },
  }
  return writer
}

/** Draws what is no content: lines, colours, page numbers. Readers of tags pass over it. */
export function drawArtifact(
  pdf: PDFKit.PDFDocument,
  type: 'Layout' | 'Pagination',
  draw: () => void,
): void {
  pdf.markContent('Artifact', {type})
  draw()
  pdf.endMarkedContent()
}
