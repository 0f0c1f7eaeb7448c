import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

import Pdf from 'pdfkit'

import {escapeHtml} from '../../../core/html.js'
import type {Language} from '../../../core/language.js'
import {batchWrites} from './batchWrites.js'

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
  readonly subject?: string
  readonly keywords?: string
  /** How the first page lies; upright unless said. */
  readonly layout?: 'portrait' | 'landscape'
}

const require = createRequire(import.meta.url)
const fonts = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  italic:
    require.resolve('@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  boldItalic:
    require.resolve('@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf'),
}
export type PdfFont = keyof typeof fonts

const loaded = new Map<PdfFont, Buffer>()

function fontFile(font: PdfFont): Buffer {
  const known = loaded.get(font)
  if (known) return known
  const file = readFileSync(fonts[font])
  loaded.set(font, file)
  return file
}

/** Space around the text, in points; the footer stands in the lower margin. */
export const pageMargin = 56
export const footerHeight = 34

/**
 * An empty tagged PDF/A-3a with embedded fonts that print every letter of our languages, Sámi names
 * included. Pages stay open to the end, so that page numbers can be written when all are known.
 */
export function openPdf(settings: PdfSettings): PDFKit.PDFDocument {
  const {title, author, language, madeAt, subject, keywords, layout = 'portrait'} = settings
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    layout,
    margin: pageMargin,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: {
      Title: title,
      Author: author,
      ...(subject !== undefined && {Subject: subject}),
      ...(keywords !== undefined && {Keywords: keywords}),
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  }
  // Without a null font pdfkit puts Helvetica in, which it does not embed; its types know no null.
  Reflect.set(options, 'font', null)
  const pdf = new Pdf(options)
  batchWrites(pdf)
  // Only what is used is embedded.
  pdf.registerFont('regular', fontFile('regular'))
  pdf.registerFont('bold', fontFile('bold'))
  pdf.registerFont('italic', fontFile('italic'))
  pdf.registerFont('boldItalic', fontFile('boldItalic'))
  escapeInMetadata(pdf, [title, author, subject ?? '', keywords ?? ''])
  pdf.addPage()
  pdf.font('regular')
  return pdf
}

/** pdfkit writes names into its XML metadata as they are: `&` in a title would make it unreadable. */
function escapeInMetadata(pdf: PDFKit.PDFDocument, texts: readonly string[]): void {
  const unsafe = texts.filter((text) => /[&<>]/.test(text))
  const metadata: unknown = Reflect.get(pdf, 'metadata')
  if (unsafe.length === 0 || typeof metadata !== 'object' || metadata === null) return
  const append: unknown = Reflect.get(metadata, 'append')
  if (typeof append !== 'function') return
  Reflect.set(metadata, 'append', (xml: string, ...rest: unknown[]) => {
    let safe = xml
    for (const text of unsafe) safe = safe.replaceAll(`>${text}<`, () => `>${escapeHtml(text)}<`)
    Reflect.apply(append, metadata, [safe, ...rest])
  })
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
