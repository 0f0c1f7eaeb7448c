import {columnShares} from '../../../core/export/columnShares.js'
import type {ExportHead, SectionHead} from '../../../core/export/exportFile.js'
import type {PrintedGroup, PrintedRecords} from '../../../core/export/printedRecords.js'
import {recordTables} from '../../../core/export/recordTables.js'
import type {Language} from '../../../core/language.js'
import {exportFileWords} from '../../../core/words/exportFileWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {wordsIn} from '../../../core/words/wordsIn.js'
import {drawTable} from '../pdf/drawTable.js'
import {pdfSizes, type PdfElement, type PdfWriter} from '../pdf/pdfWriter.js'
import {backgroundChapters} from './exportPdfBackground.js'

/** What a chapter is called in the contents, and how it is drawn. */
export interface Chapter {
  readonly title: string
  readonly draw: (writer: PdfWriter, element: PdfElement) => void
}

/** A chapter a source, then what is known beside the data. */
export function chaptersOf(
  head: ExportHead,
  printed: ReadonlyMap<string, PrintedRecords>,
): Chapter[] {
  return [
    ...head.sections.map((section) => ({
      title: asHeading(section.holds, head.request.language),
      draw: (writer: PdfWriter, element: PdfElement) =>
        drawSource(writer, element, head, section, printed.get(section.source)?.groups() ?? []),
    })),
    ...backgroundChapters(head),
  ]
}

/** What suppliers do is written to stand within a sentence. */
function asHeading(text: string, language: Language): string {
  const {locale} = wordsIn(language)
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale))
}

function drawSource(
  writer: PdfWriter,
  element: PdfElement,
  head: ExportHead,
  section: SectionHead,
  groups: readonly PrintedGroup[],
): void {
  const {language} = head.request
  const words = exportWords[language].file
  const files = head.attachments.filter(({source}) => source === section.source)
  writer.text(element, 'P', words.heldBy(section.organisation), {after: 12})
  if (section.state === 'failed') writer.text(element, 'P', words.failed, {font: 'bold'})
  if (section.state === 'nothing') writer.text(element, 'P', words.nothing)
  if (section.state === 'needsFact' || section.state === 'several') {
    writer.text(element, 'P', exportFileWords[language].why[section.state], {font: 'bold'})
  }
  if (section.state === 'found' && groups.length === 0 && files.length === 0) {
    writer.text(element, 'P', words.nothingPortable)
  }
  for (const group of groups) drawGroup(writer, element, head, group)
  if (files.length > 0) drawFiles(writer, element, head, files)
}

function drawGroup(
  writer: PdfWriter,
  element: PdfElement,
  {request}: ExportHead,
  {records, count}: PrintedGroup,
): void {
  let title = ''
  for (const table of recordTables(records, request)) {
    // Cards of one type stand under one heading.
    if (table.title !== title) {
      writer.text(element, 'H3', table.title, {
        font: 'bold',
        size: pdfSizes.subheading,
        after: 2,
        keepWithNext: 120,
      })
      const notes = table.notes.join(' · ')
      writer.text(element, 'P', notes, {after: 6, color: '#595959', keepWithNext: 60})
      if (count > records.length) drawRest(writer, element, request, records.length, count)
    }
    title = table.title
    drawTable(writer, element, {
      columns: table.columns,
      rows: table.rows,
      shares: table.layout === 'card' ? [2, 5] : columnShares(table),
    })
  }
}

function drawRest(
  writer: PdfWriter,
  element: PdfElement,
  {language}: ExportHead['request'],
  printed: number,
  count: number,
): void {
  const {locale} = wordsIn(language)
  const [some, all] = [printed, count].map((each) => each.toLocaleString(locale))
  const text = exportFileWords[language].printedRows(some ?? '', all ?? '')
  writer.text(element, 'P', text, {font: 'bold', keepWithNext: 60})
}

function drawFiles(
  writer: PdfWriter,
  element: PdfElement,
  {request}: ExportHead,
  files: ExportHead['attachments'],
): void {
  const words = exportFileWords[request.language]
  writer.text(element, 'P', words.attachmentsText, {keepWithNext: 60})
  drawTable(writer, element, {columns: [words.fileHead], rows: files.map(({name}) => [name])})
}
