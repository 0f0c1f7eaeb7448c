import type {Language} from '../../../core/language.js'
import {openGlyphs, type PdfGlyphs} from './glyphs.js'
import {layOutLines} from './layOutLines.js'
import {footerHeight, pageMargin, type PdfFont} from './openPdf.js'
import {pdfRun} from './pdfRun.js'

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
  readonly glyphs: PdfGlyphs
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
  /** Words on one line, from its upper left corner; nothing else moves. */
  line(
    text: string,
    style: {font: PdfFont; size: number; color: string},
    at: {x: number; y: number},
  ): void
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
  const glyphs = openGlyphs(pdf, (font) => writer.setFont(font, pdfSizes.text))
  const writer: PdfWriter = {
    pdf,
    language,
    accentColor,
    glyphs,
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
      const {text: drawn, actual} = pdfRun({text}, font)
      const lines = linesOf(writer, drawn, font, size)
      writer.setFont(font, size)
      const step = pdf.currentLineHeight(true)
      const height = lines.length * step
      writer.reserve(Math.min(height + keepWithNext, bottom - top))
      const element = pdf.struct(tag, actual === undefined ? {} : {actual})
      parent.add(element)
      const color = style.color ?? inkColor
      // A text that no page holds is broken by pdfkit, over several.
      if (height > bottom - top) {
        element.add(() => {
          pdf.fillColor(color).text(drawn, left, pdf.y, {width})
        })
      } else {
        element.add(() => {
          for (const line of lines) {
            writer.line(line, {font, size, color}, {x: left, y: pdf.y})
            pdf.y += step
          }
        })
      }
      element.end()
      pdf.y += after
    },
    line(text, {font, size, color}, {x, y}) {
      if (!glyphs.isPlain(text)) {
        writer.setFont(font, size)
        pdf.fillColor(color).text(text, x, y, {lineBreak: false})
        return
      }
      const {id, ascender} = glyphs.use(font)
      const {height} = pdf.page
      const base = height - y - (ascender / 1000) * size
      pdf.addContent(
        `q\n1 0 0 -1 0 ${height} cm\n/DeviceRGB cs\n${colorParts(color)} scn\nBT\n1 0 0 1 ${rounded(x)} ${rounded(base)} Tm\n/${id} ${size} Tf\n${glyphs.show(font, text)} TJ\nET\nQ`,
      )
    },
  }
  return writer
}

function linesOf(writer: PdfWriter, text: string, font: PdfFont, size: number): string[] {
  const {pdf, glyphs, width} = writer
  const lines = layOutLines([{text, font}], width, (run, words) => {
    if (glyphs.isPlain(words)) return glyphs.widthOf(run.font, words) * size
    writer.setFont(run.font, size)
    return pdf.widthOfString(words)
  })
  return lines.map((pieces) => pieces.map((piece) => piece.text).join(''))
}

function colorParts(color: string): string {
  return [1, 3, 5]
    .map((at) => rounded(Number.parseInt(color.slice(at, at + 2), 16) / 255))
    .join(' ')
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
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
