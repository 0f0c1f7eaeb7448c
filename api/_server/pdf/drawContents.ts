import {pdfRun} from './pdfRun.js'
import {drawArtifact, pdfSizes, type PdfElement, type PdfWriter} from './pdfWriter.js'

/** Space under a line, and its rule. */
const lineSpace = 7
const numberWidth = 40

interface Place {
  readonly title: string
  /** The title as fonts draw it, and what it says where that differs. */
  readonly drawn: string
  readonly actual: string | undefined
  readonly height: number
  readonly page: number
  readonly y: number
}

/** A table of contents that is written last, into the space that was kept for it. */
export interface PdfContents {
  /** Notes that a section, by its place, begins on the page being written. */
  begin(index: number): void
  /** Writes titles and page numbers, each a link. */
  write(): void
}

export function reserveContents(
  writer: PdfWriter,
  parent: PdfElement,
  titles: readonly string[],
): PdfContents {
  const {pdf, left, width} = writer
  const element = pdf.struct('TOC')
  parent.add(element)
  const places = titles.map((title): Place => {
    writer.setFont('regular', pdfSizes.text)
    const {text: drawn, actual} = pdfRun({text: title})
    const height = pdf.heightOfString(drawn, {width: width - numberWidth}) + lineSpace
    writer.reserve(height)
    const place = {title, drawn, actual, height, page: pageIndex(pdf), y: pdf.y}
    pdf.y += height
    return place
  })
  const pages = new Map<number, number>()
  return {
    begin(index) {
      pages.set(index, pageIndex(pdf) + 1)
      pdf.addNamedDestination(destination(index), 'XYZ', left, pdf.y, null)
      pdf.outline.addItem(titles[index] ?? '')
    },
    write() {
      for (const [index, {title, drawn, actual, height, page, y}] of places.entries()) {
        pdf.switchToPage(page)
        const item = pdf.struct('TOCI')
        element.add(item)
        const number = String(pages.get(index) ?? '')
        const says = actual === undefined ? {} : {actual: `${actual} ${number}`}
        const link = pdf.struct('Link', says)
        item.add(link)
        link.add(() => {
          writer.setFont('regular', pdfSizes.text)
          pdf.fillColor('#1a1a1a').text(drawn, left, y, {width: width - numberWidth})
          const style = {width: numberWidth, align: 'right'} as const
          pdf.text(number, left + width - numberWidth, y, style)
        })
        const name = destination(index)
        const options: PDFKit.Mixins.AnnotationOption = {}
        // pdfkit takes a tag, its types do not know it.
        Reflect.set(options, 'structParent', link)
        // A String object is text to pdfkit, a plain string a name.
        Reflect.set(options, 'Contents', new String(title))
        pdf.goTo(left, y, width, height - 4, name, options)
        link.end()
        item.end()
        drawArtifact(pdf, 'Layout', () => {
          pdf.lineWidth(0.5).strokeColor('#c9c9c9')
          pdf
            .moveTo(left, y + height - 4)
            .lineTo(left + width, y + height - 4)
            .stroke()
        })
      }
      element.end()
    },
  }
}

function destination(index: number): string {
  return `section-${index + 1}`
}

function pageIndex(pdf: PDFKit.PDFDocument): number {
  const {start, count} = pdf.bufferedPageRange()
  return start + count - 1
}
