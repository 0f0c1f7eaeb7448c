import type {Inline} from '../../../core/render/noticeTree.js'
import type {PdfFont} from './openPdf.js'

/** A run of words that are drawn alike and tagged alike. */
export interface PdfRun {
  /** What is drawn: every letter is in the font. */
  readonly text: string
  readonly font: PdfFont
  /** Where it leads: an address, or `#name` for a place in the file. */
  readonly href?: string
  readonly language?: string
  /** What it says, where that cannot be read back from what is drawn. */
  readonly actual?: string
  readonly isUnfilled?: boolean
}

/** What takes no room: soft hyphens, joiners, marks of direction. Fonts draw them as a space. */
const invisible = /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/gu

/** Letters that the font draws as letter and mark: as one they would lend their name to the letter. */
const drawnAsTwo = /[\u01f9\u1e3f\u1e43\u1e45\u1e63\u1eb9\u1ecb\u1ecd\u1ee5]/gu

const ligatures = /[\ufb00-\ufb06]/gu

/** What Noto Sans does not draw, of all that is written; what it draws is what Europe writes. */
const missing =
  /[^\n\u0020-\u007e\u00a0-\u036f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03cf\u0400-\u052f\u1e00-\u1eff\u2000-\u205f\u2070\u2071\u2074-\u208e\u20a0-\u20c0\u2100-\u215f\u2212\ufffd]/gu

/** What comes back out of a PDF as it went in; other letters are shaped, or share a glyph. */
const readable =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u0130\u0132-\u01f8\u01fa-\u0236\u0238-\u024f\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u2044\u20a0-\u20c0\u2116\u2122\u2212]*$/u

/** Words ready to be drawn: composed letters, and a box for what no embedded font has. */
export function pdfRun(inline: Inline, base: PdfFont = 'regular'): PdfRun {
  if (isDrawnAsIs(inline)) return {text: inline.text, font: base}
  const text = inline.text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[^\S\n\u00a0\u202f]+/gu, ' ')
  const drawn = text
    .replaceAll(invisible, '')
    .replaceAll(drawnAsTwo, (letter) => letter.normalize('NFD'))
    .replaceAll(ligatures, (letters) => letters.normalize('NFKC'))
    .replaceAll(missing, '\ufffd')
  const isStrong = inline.isStrong === true || base.startsWith('bold')
  return {
    text: drawn,
    font: inline.isEmphasis ? (isStrong ? 'boldItalic' : 'italic') : isStrong ? 'bold' : 'regular',
    ...(inline.href !== undefined && {href: inline.href}),
    ...(inline.language !== undefined && {language: inline.language}),
    ...(inline.isUnfilled && {isUnfilled: true}),
    ...(!readable.test(text) && {actual: text}),
  }
}

/** Most words are: nothing of what follows would change them. */
function isDrawnAsIs({text, ...look}: Inline): boolean {
  for (const key in look) if (Reflect.get(look, key) !== undefined) return false
  return /^[\u0020-\u007e\u00c0-\u0130]*$/.test(text) && !text.includes('  ')
}
