import type {ExportHead} from '../../../core/export/exportFile.js'
import {instantWords} from '../../../core/words/dateWords.js'
import {exportFileWords} from '../../../core/words/exportFileWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {wordsIn} from '../../../core/words/wordsIn.js'
import {drawTable} from '../pdf/drawTable.js'
import {pdfSizes, type PdfElement, type PdfWriter} from '../pdf/pdfWriter.js'
import type {Chapter} from './exportPdfChapters.js'

type Draw = (writer: PdfWriter, element: PdfElement, head: ExportHead) => void

/** What Art. 15(1) asks for beside the data, what is not in the files, and the person's rights. */
export function backgroundChapters(head: ExportHead): Chapter[] {
  const {language} = head.request
  const {file} = exportWords[language]
  const words = exportFileWords[language]
  const chapters: readonly (readonly [string, Draw])[] = [
    [file.missingHeading, drawMissing],
    [words.recipientsHeading, drawRecipients],
    [words.purposesHeading, drawPurposes],
    [words.noticesHeading, drawNotices],
    [file.rightsHeading, drawRights],
  ]
  return chapters.map(([title, draw]) => ({
    title,
    draw: (writer, element) => draw(writer, element, head),
  }))
}

function drawMissing(writer: PdfWriter, element: PdfElement, head: ExportHead): void {
  const {controller, notIncluded, request} = head
  const {file} = exportWords[request.language]
  const words = exportFileWords[request.language]
  if (notIncluded.length > 0) {
    drawTable(writer, element, {
      columns: [file.organisation, file.service, words.whyHead, file.ask],
      rows: notIncluded.map(({organisation, service, why, contact}) => [
        organisation,
        service ?? file.empty,
        words.why[why],
        contact ?? file.empty,
      ]),
      shares: [4, 5, 5, 6],
    })
  }
  writer.text(element, 'P', file.missingOwn(controller.name, controller.requestContact))
}

function drawRecipients(writer: PdfWriter, element: PdfElement, head: ExportHead): void {
  const {file} = exportWords[head.request.language]
  const words = exportFileWords[head.request.language]
  if (head.recipients.length === 0) {
    writer.text(element, 'P', words.noRecipients)
    return
  }
  writer.text(element, 'P', words.recipientsText, {keepWithNext: 60})
  drawTable(writer, element, {
    columns: [file.organisation, file.service],
    rows: head.recipients.map(({organisation, holds}) => [organisation, holds]),
  })
}

function drawPurposes(writer: PdfWriter, element: PdfElement, head: ExportHead): void {
  const {language} = head.request
  const words = exportFileWords[language]
  const {labels} = wordsIn(language)
  if (head.purposes.length === 0) {
    writer.text(element, 'P', words.noPurposes)
    return
  }
  writer.text(element, 'P', words.purposesText(head.controller.name))
  for (const purpose of head.purposes) {
    writer.text(element, 'H3', purpose.purpose, {
      font: 'bold',
      size: pdfSizes.subheading,
      after: 4,
      keepWithNext: 100,
    })
    const rows = [
      [labels.subjects, purpose.subjects],
      [words.purpose.brands, purpose.brands.join(', ')],
      [words.purpose.legalBasis, purpose.legalBasis],
      [words.purpose.dataCategories, purpose.dataCategories.join(', ')],
      [words.purpose.recipients, purpose.recipients.join(', ')],
      [words.purpose.transfers, purpose.transfers.join('\n')],
      [words.purpose.retention, purpose.retention],
      [labels.source, purpose.source ?? ''],
      [labels.automatedDecision, purpose.automatedDecision ?? ''],
    ].filter(([, text]) => text !== '')
    drawTable(writer, element, {columns: [], rows, shares: [2, 5]})
  }
}

function drawNotices(writer: PdfWriter, element: PdfElement, head: ExportHead): void {
  const {language, timeZone} = head.request
  const words = exportFileWords[language]
  const names = new Map(head.brands.map(({slug, name}) => [slug, name]))
  const at = (instant: string): string => instantWords(language, instant, timeZone)
  const {inForce, told} = head.notices
  const shares = [3, 3, 4]
  if (inForce.length > 0) {
    writer.text(element, 'P', words.noticesText, {keepWithNext: 60})
    drawTable(writer, element, {
      columns: [words.brandHead, words.versionHead, words.inForceHead],
      rows: inForce.map(({brand, notice, version, effectiveAt}) => [
        names.get(brand) ?? brand,
        `${notice} ${version}`,
        at(effectiveAt),
      ]),
      shares,
    })
  }
  if (told.length > 0) {
    writer.text(element, 'P', words.toldText, {keepWithNext: 60})
    drawTable(writer, element, {
      columns: [words.brandHead, words.versionHead, words.toldHead],
      rows: told.map(({brand, notice, version, toldAt}) => [
        names.get(brand) ?? brand,
        `${notice} ${version}`,
        at(toldAt),
      ]),
      shares,
    })
  } else {
    writer.text(element, 'P', words.notTold)
  }
  const {brands, notices} = exportWords[language].file
  drawTable(writer, element, {
    columns: [brands, notices],
    rows: head.brands.map(({name, notice}) => [name, notice]),
    shares: [1, 3],
  })
}

function drawRights(writer: PdfWriter, element: PdfElement, head: ExportHead): void {
  const words = exportWords[head.request.language].file
  for (const right of head.rights) writer.text(element, 'P', right)
  if (head.authority) {
    const {name, website} = head.authority
    writer.text(element, 'P', words.complaint(website ? `${name} (${website})` : name))
  }
}
