import {buffer} from 'node:stream/consumers'

import type {DataRequest} from '../../../core/export/dataRequest.js'
import {requestContact, type ExportParty} from '../../../core/export/exportParty.js'
import {accentOf} from '../../../core/page/accentOf.js'
import {doubtWords} from '../../../core/words/case/doubtWords.js'
import {dayWords} from '../../../core/words/dateWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {drawFooters} from '../pdf/drawFooters.js'
import {drawTable} from '../pdf/drawTable.js'
import {openPdf} from '../pdf/openPdf.js'
import {
  drawArtifact,
  openPdfWriter,
  pdfSizes,
  type PdfElement,
  type PdfWriter,
} from '../pdf/pdfWriter.js'

const lineColor = '#595959'

/** What of a request the form is filled with. */
export interface IdentityFormFacts {
  readonly party: ExportParty
  readonly request: DataRequest
  /** As the person wrote it; the line is empty where they did not. */
  readonly name: string | undefined
  readonly madeAt: Date
}

/**
 * The form by which a person confirms to be who asked, after a handler has stated a doubt
 * (Art. 12(6)): one page to print and sign, filled with what is known. The address stands masked, for
 * whoever fetches the form may not be the person.
 *
 * Its lines are drawn and no fields to type in: the fonts hold only the letters that are printed, and
 * viewers find none for what is typed. PDF/A allows no font that is not embedded (ISO 19005-3).
 */
export async function identityFormPdf({
  party,
  request,
  name,
  madeAt,
}: IdentityFormFacts): Promise<Uint8Array<ArrayBuffer>> {
  const {brand, controller} = party
  const {language} = request
  const words = doubtWords[language].form
  const {object, label} = exportWords[language].kinds[request.kind]
  const pdf = openPdf({title: words.title, author: controller.name, language, madeAt})
  const accentColor = accentOf(brand.accentColor)
  const writer = openPdfWriter(pdf, language, accentColor)
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  drawArtifact(pdf, 'Layout', () => {
    pdf.rect(writer.left, writer.top, writer.width, 8).fill(accentColor)
  })
  pdf.y = writer.top + 24
  writer.text(document, 'P', brand.name, {font: 'bold', after: 2})
  writer.text(document, 'H1', words.title, {font: 'bold', size: pdfSizes.title, after: 8})
  writer.text(document, 'P', words.intro(object, controller.name), {after: 10})
  heading(writer, document, words.known)
  drawTable(writer, document, {
    columns: [],
    rows: [
      [words.kind, label],
      [words.controller, controller.name],
      [words.address, request.maskedAddress ?? '–'],
      [words.received, dayWords(language, request.receivedOn ?? request.receivedAt.slice(0, 10))],
      [words.reference, request.requestId],
    ],
    shares: [3, 7],
  })
  heading(writer, document, words.fill)
  line(writer, document, words.name, name)
  line(writer, document, words.phone)
  line(writer, document, words.placeAndDate)
  writer.text(document, 'P', words.declaration, {font: 'bold', after: 6})
  box(writer, document, words.signature)
  heading(writer, document, words.return)
  writer.text(document, 'P', words.returnText(requestContact(party)), {after: 4})
  const address = controller.postalAddress?.trim().replaceAll(/\s*\n\s*/g, ', ')
  if (address) writer.text(document, 'P', words.post(address), {after: 4})
  writer.text(document, 'P', words.little)
  document.end()
  drawFooters(writer, (page, count) => ({
    left: `${words.reference}: ${request.requestId}`,
    right: words.page(page, count),
  }))
  pdf.end()
  return new Uint8Array(await buffer(pdf))
}

function heading(writer: PdfWriter, document: PdfElement, text: string): void {
  writer.text(document, 'H2', text, {font: 'bold', size: pdfSizes.subheading, after: 4})
}

/** A line to write on, under what goes there; what is known stands on it. */
function line(writer: PdfWriter, document: PdfElement, label: string, known = ''): void {
  const {pdf, left, width} = writer
  writer.text(document, 'P', label, {after: 0, color: lineColor})
  const {y} = pdf
  if (known) writer.text(document, 'P', known, {after: 0})
  pdf.y = Math.max(pdf.y, y + 22) + 1
  drawArtifact(pdf, 'Layout', () => {
    pdf.rect(left, pdf.y, width, 0.75).fill(lineColor)
  })
  pdf.y += 10
}

/** A box to sign in. */
function box(writer: PdfWriter, document: PdfElement, label: string): void {
  const {pdf, left, width} = writer
  const height = 80
  writer.reserve(height)
  const {y} = pdf
  drawArtifact(pdf, 'Layout', () => {
    pdf.lineWidth(1).rect(left, y, width, height).stroke(lineColor)
  })
  pdf.y = y + 4
  const element = pdf.struct('P')
  document.add(element)
  element.add(() => {
    const style = {font: 'regular', size: pdfSizes.text, color: lineColor} as const
    writer.line(label, style, {x: left + 8, y: pdf.y})
  })
  element.end()
  pdf.y = y + height + 12
}
