/** A font as pdfkit embeds it: only the glyphs that were encoded. */
export interface EmbeddedFont {
  readonly id: string
  readonly ascender: number
  readonly descender: number
  readonly lineGap: number
  ref(): unknown
  /** Glyphs with where they take the pen, in thousandths of the size. */
  layout(text: string): {
    readonly glyphs: readonly {readonly id: number; readonly codePoints: number[]}[]
    readonly positions: readonly {readonly xAdvance: number; readonly advanceWidth: number}[]
  }
  /** What is embedded: its glyphs by their number in the whole font. */
  readonly subset: {includeGlyph(id: number): number}
  /** By number in the subset. */
  readonly widths: number[]
  readonly unicode: number[][]
}

/** What of pdfkit's inside a table of thousands of rows is written through. */
interface PdfInternals {
  readonly _font: EmbeddedFont
  _offset: number
  readonly _offsets: unknown[]
  _write(data: unknown): void
  _refEnd(ref: {readonly id: number; offset?: number}): void
  push(chunk: unknown): boolean
  readonly page: PageInternals
  getStructParentTree(): {get(key: number): unknown[]}
}

interface PageInternals {
  readonly dictionary: {readonly id: number}
  readonly structParentTreeKey: number
  readonly fonts: Record<string, unknown>
}

/**
 * pdfkit with its inside, which its types do not know.
 *
 * @throws Error where pdfkit is not what it was when this was written: its version is pinned
 */
export function pdfInternals(pdf: PDFKit.PDFDocument): PDFKit.PDFDocument & PdfInternals {
  if (!hasInternals(pdf)) throw new Error('pdfkit has another inside than is known')
  return pdf
}

function hasInternals(pdf: PDFKit.PDFDocument): pdf is PDFKit.PDFDocument & PdfInternals {
  const functions = ['_write', '_refEnd', 'push', 'getStructParentTree']
  return (
    functions.every((name) => typeof Reflect.get(pdf, name) === 'function') &&
    typeof Reflect.get(pdf, '_offset') === 'number' &&
    Array.isArray(Reflect.get(pdf, '_offsets'))
  )
}
