import {lineHeight} from './drawLines.js'
import type {PdfLine} from './layOutLines.js'
import type {PdfRun} from './pdfRun.js'
import type {PdfWriter} from './pdfWriter.js'
import {cellPadding, type PdfColumn} from './tableColumns.js'
import type {TableTags} from './tableTags.js'

export interface PlainCell {
  readonly lines: readonly PdfLine[]
  readonly column: PdfColumn
  readonly isHead: boolean
}

const ink = '/DeviceRGB cs\n0.101961 0.101961 0.101961 scn'
const rule = '/DeviceRGB CS\n0.788235 0.788235 0.788235 SCN\n0.75 w'
const rowHead = '/A <<\n/O /Table\n/Scope /Row\n>>'

/** Whether words can be drawn without pdfkit: no link, no other language, no mark, no gap. */
export function isPlainRun({glyphs}: PdfWriter, run: PdfRun): boolean {
  return (
    run.href === undefined &&
    run.language === undefined &&
    run.actual === undefined &&
    run.isUnfilled !== true &&
    glyphs.isPlain(run.text.replaceAll('\n', ''))
  )
}

/**
 * Draws a row whose words are plain, with its rule, in one piece of content. It looks and is tagged
 * as any other row.
 */
export function drawPlainRow(
  writer: PdfWriter,
  tags: TableTags,
  cells: readonly PlainCell[],
  {size, height}: {readonly size: number; readonly height: number},
): void {
  const {pdf, glyphs} = writer
  const {y} = pdf
  const pageHeight = pdf.page.height
  const row = tags.row()
  const content = [`q\n1 0 0 -1 0 ${pageHeight} cm\n${ink}`]
  for (const {lines, column, isHead} of cells) {
    const tag = isHead ? 'TH' : 'TD'
    const number = row.cell(tag, isHead ? rowHead : '')
    content.push(`/${tag} <<\n/MCID ${number}\n>> BDC\nBT`)
    for (const [index, line] of lines.entries()) {
      for (const {run, text, x} of line) {
        const font = glyphs.use(run.font)
        const own = ((font.ascender + font.lineGap - font.descender) / 1000) * size
        const top = y + cellPadding + index * lineHeight(size) + (lineHeight(size) - own) / 2
        const left = rounded(column.x + cellPadding + x)
        const base = rounded(pageHeight - top - (font.ascender / 1000) * size)
        content.push(
          `1 0 0 1 ${left} ${base} Tm\n/${font.id} ${size} Tf\n${glyphs.show(run.font, text)} TJ`,
        )
      }
    }
    content.push('ET\nEMC')
  }
  row.end()
  const low = rounded(pageHeight - y - height)
  content.push(
    `/Artifact <<\n/Type /Layout\n>> BDC\n${rule}`,
    `${writer.left} ${low} m\n${rounded(writer.left + writer.width)} ${low} l\nS\nEMC\nQ`,
  )
  pdf.addContent(content.join('\n'))
  pdf.y = y + height
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
