import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

import Pdf from 'pdfkit'

import type {Language} from '../../../core/language.js'

export interface PdfAttachment {
  readonly name: string
  readonly type: string
  readonly text: string
  readonly description: string
}

export interface PdfSettings {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly madeAt: Date
}

const require = createRequire(import.meta.url)
const fonts = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
}

/** Space around the text, in points; the footer stands in the lower margin. */
export const pageMargin = 56
export const footerHeight = 34

/**
 * An empty tagged PDF/A-3a with embedded fonts that print every letter of our languages, Sámi names
 * included. Pages stay open to the end, so that page numbers can be written when all are known.
 */
export function openPdf(settings: PdfSettings): PDFKit.PDFDocument {
  const {title, author, language, madeAt} = settings
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: pageMargin,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: {Title: title, Author: author, CreationDate: madeAt, ModDate: madeAt},
  }
  // Without a null font pdfkit puts Helvetica in, which it does not embed; its types know no null.
  Reflect.set(options, 'font', null)
  const pdf = new Pdf(options)
  pdf.registerFont('regular', readFileSync(fonts.regular))
  pdf.registerFont('bold', readFileSync(fonts.bold))
  pdf.addPage()
  pdf.font('regular')
  return pdf
}

/** Puts a file into the PDF as the source of what it prints (ISO 32000-2, 14.13). */
export function attachSource(pdf: PDFKit.PDFDocument, attachment: PdfAttachment, at: Date): void {
  // pdfkit takes a relationship, its types do not know it.
  const options = {
    name: attachment.name,
    type: attachment.type,
    description: attachment.description,
    creationDate: at,
    modifiedDate: at,
    relationship: 'Source',
  }
  pdf.file(Buffer.from(attachment.text, 'utf8'), options)
}
