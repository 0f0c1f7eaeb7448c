import type {Language} from '../../../core/language.js'
import {footerHeight, pageMargin, type PdfFont} from './openPdf.js'

export type PdfElement = PDFKit.PDFStructureElement
export type {PdfFont}
export type PdfLayout = 'portrait' | 'landscape'

/** Sizes in points; only the cells of a notice's tables are smaller than 11. */
export const pdfSizes = {title: 24, heading: 16, subheading: 13, text: 11, cell: 9.5} as const

const inkColor = '#1a1a1a'

/** Writes down a page and on to the next, every text under its tag. */
export interface PdfWriter {
  readonly pdf: PDFKit.PDFDocument
  readonly language: Language
  readonly accentColor: string
  /** Edges and width of the text on the page being written, and the lowest it may reach. */
  readonly left: number
  readonly width: number
  readonly bottom: number
  readonly top: number
  setFont(font: PdfFont, size: number): void
  /** Starts a new page unless so much height is left. */
  reserve(height: number): void
  /** Starts a new page where the one being written lies the other way. */
  turn(layout: PdfLayout): void
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
  let layout: PdfLayout = pdf.page.width > pdf.page.height ? 'landscape' : 'portrait'
  const writer: PdfWriter = {
    pdf,
    language,
    accentColor,
    left,
    top,
    get width() {
      return pdf.page.width - 2 * pageMargin
    },
    get bottom() {
      return pdf.page.height - pageMargin - footerHeight
    },
    setFont(font, size) {
      // pdfkit looks fonts up anew at each call: change them only where they change.
      if (current !== font) pdf.font(font)
      current = font
      pdf.fontSize(size)
    },
    reserve(height) {
      if (pdf.y + height <= writer.bottom) return
      pdf.addPage({size: 'A4', margin: pageMargin, layout})
      pdf.y = top
    },
    turn(wanted) {
      if (wanted === layout) return
      layout = wanted
      writer.reserve(Number.POSITIVE_INFINITY)
    },
    text(parent, tag, text, style = {}) {
      const {font = 'regular', size = pdfSizes.text, after = 8, keepWithNext = 0} = style
      const {width, bottom} = writer
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
