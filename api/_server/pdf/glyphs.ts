import type {PdfFont} from './openPdf.js'
import {pdfInternals, type EmbeddedFont} from './pdfInternals.js'

/** A letter in a whole font; widths are in thousandths of the size. */
interface Letter {
  readonly glyphId: number
  readonly codePoints: number[]
  readonly advance: number
  /** More or less space before the letter of a code. */
  readonly kerning: Map<number, number>
}

interface FontTable {
  readonly font: EmbeddedFont
  readonly letters: Map<number, Letter>
  /** Four hex digits a letter, as this file numbers its glyphs. */
  readonly codes: Map<number, string>
}

/** What fonts say of their letters, looked up once a process: the fonts never change. */
const known = new Map<PdfFont, Map<number, Letter>>()

/**
 * Letters that stand one after the other with nothing but their width and the space between each two
 * of them: no marks, no ligatures, no shaping. Most of what is written is nothing else.
 */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e]*$/

/** Widths and codes of plain letters, looked up once for each font of a file. */
export interface PdfGlyphs {
  isPlain(text: string): boolean
  /** Width at size 1; `text` is plain. */
  widthOf(font: PdfFont, text: string): number
  /** What shows the text, as an operand of `TJ`. */
  show(font: PdfFont, text: string): string
  /** The font by the name that pages know it by; notes that the page being written uses it. */
  use(font: PdfFont): EmbeddedFont
}

export function openGlyphs(pdf: PDFKit.PDFDocument, setFont: (font: PdfFont) => void): PdfGlyphs {
  const inside = pdfInternals(pdf)
  const tables = new Map<PdfFont, FontTable>()

  function tableOf(font: PdfFont): FontTable {
    const open = tables.get(font)
    if (open) return open
    setFont(font)
    const letters = known.get(font) ?? new Map<number, Letter>()
    known.set(font, letters)
    const table = {font: inside._font, letters, codes: new Map<number, string>()}
    tables.set(font, table)
    return table
  }

  return {
    isPlain: (text) => plain.test(text),
    widthOf(font, text) {
      const table = tableOf(font)
      let width = 0
      let before: Letter | undefined
      for (let index = 0; index < text.length; index += 1) {
        const letter = letterOf(table, text.charCodeAt(index))
        if (before) width += kerningOf(table, before, letter)
        width += letter.advance
        before = letter
      }
      return width / 1000
    },
    show(font, text) {
      const table = tableOf(font)
      let shown = '[<'
      let before: Letter | undefined
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        const letter = letterOf(table, unit)
        const kerning = before ? kerningOf(table, before, letter) : 0
        if (kerning !== 0) shown += `> ${Math.round(-kerning * 1000) / 1000} <`
        shown += codeOf(table, unit, letter)
        before = letter
      }
      return `${shown}>]`
    },
    use(font) {
      const table = tableOf(font)
      inside.page.fonts[table.font.id] ??= table.font.ref()
      return table.font
    },
  }
}

function letterOf({font, letters}: FontTable, unit: number): Letter {
  const found = letters.get(unit)
  if (found) return found
  const {glyphs, positions} = font.layout(String.fromCharCode(unit))
  const {id = 0, codePoints = [unit]} = glyphs[0] ?? {}
  const advance = positions[0]?.xAdvance ?? 0
  const letter = {glyphId: id, codePoints, advance, kerning: new Map<number, number>()}
  letters.set(unit, letter)
  return letter
}

function kerningOf({font}: FontTable, one: Letter, {glyphId, codePoints, advance}: Letter): number {
  const found = one.kerning.get(glyphId)
  if (found !== undefined) return found
  const {positions} = font.layout(String.fromCodePoint(...one.codePoints, ...codePoints))
  const width = positions.reduce((sum, {xAdvance}) => sum + xAdvance, 0)
  const kerning = positions.length === 2 ? width - one.advance - advance : 0
  one.kerning.set(glyphId, kerning)
  return kerning
}

/** Puts a letter among those that the file embeds. */
function codeOf({font, codes}: FontTable, unit: number, letter: Letter): string {
  const found = codes.get(unit)
  if (found !== undefined) return found
  const number = font.subset.includeGlyph(letter.glyphId)
  font.widths[number] ??= letter.advance
  font.unicode[number] ??= letter.codePoints
  const code = number.toString(16).padStart(4, '0')
  codes.set(unit, code)
  return code
}
