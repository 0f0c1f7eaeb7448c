import {buffer} from 'node:stream/consumers'

import {gapParts} from '../../../core/record/gapParts.js'
import type {RecordOfProcessing} from '../../../core/record/recordOfProcessing.js'
import {
  identityParts,
  type ActivityColumn,
  type RecordCell,
} from '../../../core/record/recordParts.js'
import {recordWords} from '../../../core/record/words/recordWords.js'
import {hashOf} from '../../../core/stamp/contentHash.js'
import {instantWords} from '../../../core/words/dateWords.js'
import {drawFooters} from './drawFooters.js'
import {drawTable} from './drawTable.js'
import {openPdf, type PdfFont} from './openPdf.js'
import {pdfRun, type PdfRun} from './pdfRun.js'
import {openPdfWriter, pdfSizes, type PdfElement, type PdfWriter} from './pdfWriter.js'

const accentColor = '#1f4e79'

/** Columns of the printed table: some hold several answers, so that words have room. */
const printedColumns: readonly (readonly ActivityColumn[])[] = [
  ['purpose', 'brands', 'legalBasis'],
  ['subjects', 'dataCategories'],
  ['recipients', 'agreements'],
  ['transfers'],
  ['retention', 'notices'],
]
const shares = [5, 5, 5, 4, 5]

/**
 * The record of processing as a tagged PDF on A4 lying: who is responsible, the activities as a
 * table whose heads come again on each page, and what is not stated. Every cell of the record is in
 * it; the security measures, which hold for all activities, once.
 *
 * @param factsAt When the facts were read. The same facts at the same time give the same words.
 */
export async function recordPdf(
  record: RecordOfProcessing,
  factsAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const {language, title, controller, timeZone} = record
  const words = recordWords[language]
  const asPublished = words.asPublished(instantWords(language, factsAt, timeZone))
  const pdf = openPdf({
    title: `${title} – ${controller.name}`,
    author: controller.name,
    language,
    madeAt: factsAt,
    layout: 'landscape',
  })
  const writer = openPdfWriter(pdf, language, accentColor)
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  writer.text(document, 'P', controller.name, {font: 'bold', after: 2})
  writer.text(document, 'H1', title, {font: 'bold', size: pdfSizes.title, after: 4})
  const fingerprint = `${words.fingerprint} ${(await hashOf(record)).slice(0, 16)}`
  const state = [words.law, asPublished, fingerprint].join(' · ')
  writer.text(document, 'P', state, {after: 16, color: '#595959'})
  chapter(writer, document, words.controllerHeading, (section) => {
    drawController(writer, section, record)
  })
  chapter(writer, document, words.activitiesHeading, (section) => {
    drawActivities(writer, section, record)
  })
  chapter(writer, document, words.gapsHeading, (section) => drawGaps(writer, section, record))
  document.end()
  drawFooters(writer, (page, count) => ({
    left: `${controller.name} · ${asPublished}`,
    right: words.page(page, count),
  }))
  pdf.end()
  return new Uint8Array(await buffer(pdf))
}

function chapter(
  writer: PdfWriter,
  document: PdfElement,
  title: string,
  draw: (section: PdfElement) => void,
): void {
  const {pdf} = writer
  const section = pdf.struct('Sect', {title})
  document.add(section)
  writer.reserve(160)
  pdf.outline.addItem(title)
  writer.text(section, 'H2', title, {font: 'bold', size: pdfSizes.heading, keepWithNext: 100})
  draw(section)
  section.end()
  pdf.y += 8
}

/** Art. 30(1)(a), and (g), which is the controller's own and the same for all activities. */
function drawController(
  writer: PdfWriter,
  section: PdfElement,
  {heads, identity, activities}: RecordOfProcessing,
): void {
  const measures = new Map(
    activities.map(({cells}) => [cells.securityMeasures.text, cells.securityMeasures]),
  )
  drawTable(writer, section, {
    columns: [],
    rows: [
      ...identityParts.map((part) => [heads[part], runsOf(identity[part])]),
      ...[...measures.values()].map((cell) => [heads.securityMeasures, runsOf(cell)]),
    ],
    shares: [1, 3],
  })
}

function drawActivities(
  writer: PdfWriter,
  section: PdfElement,
  {heads, activities, language}: RecordOfProcessing,
): void {
  if (activities.length === 0) {
    writer.text(section, 'P', recordWords[language].noActivities)
    return
  }
  drawTable(writer, section, {
    columns: printedColumns.map(([first = 'purpose']) => heads[first]),
    rows: activities.map(({cells}) =>
      printedColumns.map((columns, at) =>
        columns.flatMap((column, index) => [
          ...(index === 0 ? [] : [pdfRun({text: `\n${heads[column]}\n`}, 'bold')]),
          ...runsOf(cells[column], at + index === 0 ? 'bold' : 'regular'),
        ]),
      ),
    ),
    shares,
    size: pdfSizes.cell,
    hasRowHeads: true,
  })
}

function drawGaps(
  writer: PdfWriter,
  section: PdfElement,
  {gaps, language}: RecordOfProcessing,
): void {
  const words = recordWords[language]
  if (gaps.length === 0) {
    writer.text(section, 'P', words.noGaps)
    return
  }
  writer.text(section, 'P', words.gapsText)
  drawTable(writer, section, {
    columns: [words.where, words.what],
    rows: gaps.map(({documentName, what}) => [documentName, what]),
    shares: [2, 3],
  })
}

/** What a cell says, with what is not stated shaded. */
function runsOf(cell: RecordCell, font: PdfFont = 'regular'): PdfRun[] {
  return gapParts(cell).map(({text, isGap}) => pdfRun({text, isUnfilled: isGap}, font))
}
