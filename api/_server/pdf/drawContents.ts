import {drawArtifact, pdfSizes, type PdfElement, type PdfWriter} from './pdfWriter.js'

const lineHeight = 22
const numberWidth = 40

interface Place {
  readonly title: string
  readonly page: number
  readonly y: number
}

/** A table of contents that is written last, into the space that was kept for it. */
export interface PdfContents {
  /** Notes that a section begins on the page being written. */
  begin(title: string): void
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
    writer.reserve(lineHeight)
    const place = {title, page: pageIndex(pdf), y: pdf.y}
    pdf.y += lineHeight
    return place
  })
  const pages = new Map<string, number>()
  return {
    begin(title) {
      pages.set(title, pageIndex(pdf) + 1)
      pdf.addNamedDestination(destination(titles, title), 'XYZ', left, pdf.y, null)
      pdf.outline.addItem(title)
    },
    write() {
      for (const {title, page, y} of places) {
        pdf.switchToPage(page)
        const item = pdf.struct('TOCI')
        element.add(item)
        const link = pdf.struct('Link')
        item.add(link)
        link.add(() => {
          writer.setFont('regular', pdfSizes.text)
          pdf.fillColor('#1a1a1a').text(title, left, y, {width: width - numberWidth})
          const number = {width: numberWidth, align: 'right'} as const
          pdf.text(String(pages.get(title) ?? ''), left + width - numberWidth, y, number)
        })
        const name = destination(titles, title)
        const options: PDFKit.Mixins.AnnotationOption = {}
        // pdfkit takes a tag, its types do not know it.
        Reflect.set(options, 'structParent', link)
        // A String object is text to pdfkit, a plain string a name.
        Reflect.set(options, 'Contents', new String(title))
        pdf.goTo(left, y, width, lineHeight - 4, name, options)
        link.end()
        item.end()
        drawArtifact(pdf, 'Layout', () => {
          pdf.lineWidth(0.5).strokeColor('#c9c9c9')
          pdf
            .moveTo(left, y + lineHeight - 4)
            .lineTo(left + width, y + lineHeight - 4)
            .stroke()
        })
      }
      element.end()
    },
  }
}

function destination(titles: readonly string[], title: string): string {
  return `section-${titles.indexOf(title) + 1}`
}

function pageIndex(pdf: PDFKit.PDFDocument): number {
  const {start, count} = pdf.bufferedPageRange()
  return start + count - 1
}
