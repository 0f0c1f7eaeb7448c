import type {ExportHead} from '../../../core/export/exportFile.js'
import {dayWords, instantWords} from '../../../core/words/dateWords.js'
import {exportFileWords} from '../../../core/words/exportFileWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {drawTable} from '../pdf/drawTable.js'
import {drawArtifact, pdfSizes, type PdfElement, type PdfWriter} from '../pdf/pdfWriter.js'

/** The cover: whose answer it is, to whom, about what, when, and whether something is still to come. */
export function drawCover(writer: PdfWriter, document: PdfElement, head: ExportHead): void {
  const {pdf, left, width} = writer
  const {controller, request, brands, subject, restDueOn, isComplete} = head
  const {language} = request
  const {file: words, kinds} = exportWords[language]
  const at = (instant: string): string => instantWords(language, instant, request.timeZone)
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
  drawTable(writer, document, {columns: [], rows, shares: [3, 7]})
  const missing = exportFileWords[language]
  if (restDueOn) {
    writer.text(document, 'P', missing.restDue(dayWords(language, restDueOn)), {font: 'bold'})
  } else if (!isComplete) {
    writer.text(document, 'P', missing.incomplete, {font: 'bold'})
  }
  writer.text(document, 'P', words.json, {after: 16})
}
