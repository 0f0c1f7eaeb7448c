import type {ExportContent} from '../../../core/export/exportContent.js'
import type {SectionHead} from '../../../core/export/exportFile.js'
import {exportJson} from '../../../core/export/exportJson.js'
import {PrintedRecords} from '../../../core/export/printedRecords.js'
import {accentOf} from '../../../core/page/accentOf.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {attachPacked, packText} from '../pdf/attachPacked.js'
import {reserveContents} from '../pdf/drawContents.js'
import {drawFooters} from '../pdf/drawFooters.js'
import {openPdf} from '../pdf/openPdf.js'
import {openPdfWriter, pdfSizes} from '../pdf/pdfWriter.js'
import {chaptersOf} from './exportPdfChapters.js'
import {drawCover} from './exportPdfCover.js'

/**
 * What a request brought, to read and to print: cover and contents, a chapter a source, what Art. 15
 * asks for, what is not in it, and the person's rights, with the whole JSON inside. The result is
 * ended and ready to be read.
 *
 * Of each table the first rows are printed; however many there are, no more of them are held.
 */
export async function exportPdf(
  content: ExportContent,
  accent?: string,
): Promise<PDFKit.PDFDocument> {
  const {head} = content
  const {language, id, collectedAt} = head.request
  const words = exportWords[language].file
  const printed = new Map(head.sections.map(({source}) => [source, new PrintedRecords()]))
  const json = await packText(exportJson(noting(content, printed)))
  const madeAt = new Date(collectedAt)
  const pdf = openPdf({title: words.title, author: head.controller.name, language, madeAt})
  const accentColor = accentOf(accent)
  const writer = openPdfWriter(pdf, language, accentColor)
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  drawCover(writer, document, head)
  const chapters = chaptersOf(head, printed)
  writer.text(document, 'H2', words.contents, {font: 'bold', size: pdfSizes.heading})
  const contents = reserveContents(
    writer,
    document,
    chapters.map(({title}) => title),
  )
  for (const [index, {title, draw}] of chapters.entries()) {
    const section = pdf.struct('Sect', {title})
    document.add(section)
    // The first chapter leaves the cover alone; the others begin where there is room for a start.
    writer.reserve(index === 0 ? Number.POSITIVE_INFINITY : 220)
    if (pdf.y > writer.top) pdf.y += 20
    contents.begin(index)
    writer.text(section, 'H2', title, {font: 'bold', size: pdfSizes.heading, after: 10})
    draw(writer, section)
    section.end()
  }
  contents.write()
  document.end()
  drawFooters(writer, (page, count) => ({
    left: `${words.reference}: ${id}`,
    right: words.page(page, count),
  }))
  const name = `${words.name}-${collectedAt.slice(0, 10)}.json`
  const about = {name, type: 'application/json', description: words.json, relationship: 'Source'}
  attachPacked(pdf, json, about, madeAt)
  pdf.end()
  return pdf
}

/** The same export; whoever reads its records notes what is printed of them. */
function noting(
  {head, recordsOf}: ExportContent,
  printed: ReadonlyMap<string, PrintedRecords>,
): ExportContent {
  return {
    head,
    async *recordsOf(section: SectionHead) {
      for await (const record of recordsOf(section)) {
        printed.get(section.source)?.add(record)
        yield record
      }
    },
  }
}
