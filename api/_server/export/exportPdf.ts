import type {ExportFile, ExportSection} from '../../../core/export/exportFile.js'
import {recordTables} from '../../../core/export/recordTables.js'
import {instantWords} from '../../../core/words/dateWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {reserveContents} from '../pdf/drawContents.js'
import {drawFooters} from '../pdf/drawFooters.js'
import {drawTable} from '../pdf/drawTable.js'
import {attachSource, openPdf} from '../pdf/openPdf.js'
import {
  drawArtifact,
  openPdfWriter,
  pdfSizes,
  type PdfElement,
  type PdfWriter,
} from '../pdf/pdfWriter.js'

const fallbackAccent = '#1f4e79'

/** What a chapter is called in the contents, and how it is drawn. */
interface Chapter {
  readonly title: string
  readonly draw: (writer: PdfWriter, element: PdfElement) => void
}

/**
 * What a request brought, to read and to print: cover and contents, a chapter a source, what is not
 * in it, and the person's rights, with the JSON inside. The result is ended and ready to be read.
 */
export function exportPdf(file: ExportFile, json: string, accent?: string): PDFKit.PDFDocument {
  const {language, id, collectedAt} = file.request
  const words = exportWords[language].file
  const madeAt = new Date(collectedAt)
  const pdf = openPdf({title: words.title, author: file.controller.name, language, madeAt})
  const accentColor = /^#[0-9a-f]{6}$/i.test(accent ?? '') ? `${accent}` : fallbackAccent
  const writer = openPdfWriter(pdf, language, accentColor)
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  drawCover(writer, document, file)
  const chapters = chaptersOf(file)
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
    contents.begin(title)
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
  attachSource(pdf, {name, type: 'application/json', text: json, description: words.json}, madeAt)
  pdf.end()
  return pdf
}

function drawCover(writer: PdfWriter, document: PdfElement, file: ExportFile): void {
  const {pdf, left, width} = writer
  const {controller, request, brands, subject} = file
  const {file: words, kinds} = exportWords[request.language]
  const at = (instant: string): string => instantWords(request.language, instant, request.timeZone)
  drawArtifact(pdf, 'Layout', () => {
    pdf.rect(left, writer.top, width, 8).fill(writer.accentColor)
  })
  pdf.y = writer.top + 28
  writer.text(document, 'P', brands.map(({name}) => name).join(' · '), {font: 'bold'})
  writer.text(document, 'H1', words.title, {font: 'bold', size: pdfSizes.title, after: 16})
  const rows = [
    [words.controller, [controller.name, controller.postalAddress ?? ''].join('\n').trim()],
    ...(controller.orgNumber ? [[words.orgNumber, controller.orgNumber]] : []),
    [words.about, subject.address],
    [words.kind, kinds[request.kind].label],
    [words.received, at(request.receivedAt)],
    [words.confirmed, at(request.confirmedAt)],
    [words.collected, at(request.collectedAt)],
    [words.reference, request.id],
  ]
  drawTable(writer, document, {columns: [], rows, shares: [2, 5]})
  writer.text(document, 'P', words.json, {after: 16})
}

function chaptersOf(file: ExportFile): Chapter[] {
  const words = exportWords[file.request.language].file
  return [
    ...file.sections.map((section) => ({
      title: section.holds,
      draw: (writer: PdfWriter, element: PdfElement) => drawSource(writer, element, file, section),
    })),
    {
      title: words.missingHeading,
      draw: (writer, element) => drawMissing(writer, element, file),
    },
    {title: words.rightsHeading, draw: (writer, element) => drawRights(writer, element, file)},
  ]
}

function drawSource(
  writer: PdfWriter,
  element: PdfElement,
  {request}: ExportFile,
  section: ExportSection,
): void {
  const words = exportWords[request.language].file
  writer.text(element, 'P', words.heldBy(section.organisation), {after: 12})
  if (section.state === 'failed') writer.text(element, 'P', words.failed, {font: 'bold'})
  if (section.state === 'nothing') writer.text(element, 'P', words.nothing)
  if (section.state === 'found' && section.records.length === 0) {
    writer.text(element, 'P', words.nothingPortable)
  }
  for (const table of recordTables(section.records, request)) {
    const style = {font: 'bold', size: pdfSizes.subheading, after: 4, keepWithNext: 110} as const
    writer.text(element, 'H3', table.title, style)
    writer.text(element, 'P', table.notes.join(' · '), {after: 6, color: '#595959'})
    const shares = table.layout === 'card' ? [2, 5] : undefined
    drawTable(writer, element, {
      columns: table.columns,
      rows: table.rows,
      ...(shares ? {shares} : {}),
    })
  }
}

function drawMissing(writer: PdfWriter, element: PdfElement, file: ExportFile): void {
  const {file: words} = exportWords[file.request.language]
  const {controller, notIncluded} = file
  if (notIncluded.length > 0) {
    writer.text(element, 'P', words.missingText)
    drawTable(writer, element, {
      columns: [words.organisation, words.service, words.ask],
      rows: notIncluded.map(({organisation, service, contact}) => [
        organisation,
        service ?? words.empty,
        contact ?? words.empty,
      ]),
    })
  }
  writer.text(element, 'P', words.missingOwn(controller.name, controller.requestContact))
}

function drawRights(writer: PdfWriter, element: PdfElement, file: ExportFile): void {
  const words = exportWords[file.request.language].file
  for (const right of words.rights) writer.text(element, 'P', right)
  drawTable(writer, element, {
    columns: [words.brands, words.notices],
    rows: file.brands.map(({name, notice}) => [name, notice]),
    shares: [1, 3],
  })
  if (file.authority) {
    const {name, website} = file.authority
    writer.text(element, 'P', words.complaint(website ? `${name} (${website})` : name))
  }
}
