import {linesOf} from './drawLines.js'
import type {PdfRun} from './pdfRun.js'
import type {PdfWriter} from './pdfWriter.js'

/** Space on each side of a cell's words, in points. */
export const cellPadding = 5

export interface PdfColumn {
  readonly x: number
  readonly width: number
}

/** Columns across the text's width, by shares. */
export function columnsByShare({left, width}: PdfWriter, shares: readonly number[]): PdfColumn[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let x = left
  return shares.map((share) => {
    const column = {x, width: (width * share) / whole}
    x += column.width
    return column
  })
}

/**
 * Shares that suit what the columns hold: each is as wide as its longest word where that can be,
 * and what is left goes to those that say more than fits, by how much they say on the whole.
 */
export function fittingShares(
  writer: PdfWriter,
  rows: readonly (readonly (readonly PdfRun[])[])[],
  size: number,
): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({length: count}, (_, index) => {
    const cells = rows.map((row) => row[index] ?? [])
    const least = Math.max(...cells.map((runs) => longestWord(writer, runs, size)))
    const widths = cells.map((runs) => wholeWidth(writer, runs, size))
    const wanted = widths.reduce((sum, width) => sum + width, 0) / cells.length
    return {least: least + 2 * cellPadding + 1, wanted: wanted + 2 * cellPadding + 1}
  })
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const spare = Math.max(0, writer.width - least)
  const wishes = columns.map((column) => Math.max(0, column.wanted - column.least))
  const wished = wishes.reduce((sum, wish) => sum + wish, 0)
  return columns.map(
    (column, index) =>
      column.least + (wished > 0 ? (spare * (wishes[index] ?? 0)) / wished : spare / count),
  )
}

/** How wide a table would have to be to break no word, in points. */
export function leastWidth(
  writer: PdfWriter,
  rows: readonly (readonly (readonly PdfRun[])[])[],
  size: number,
): number {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({length: count}, (_, index) =>
    Math.max(...rows.map((row) => longestWord(writer, row[index] ?? [], size))),
  ).reduce((sum, width) => sum + width + 2 * cellPadding + 1, 0)
}

function longestWord(writer: PdfWriter, runs: readonly PdfRun[], size: number): number {
  return Math.max(
    0,
    ...runs.flatMap((run) =>
      (run.text.match(/[^ \n/-]+[/-]?/gu) ?? []).map((word) => {
        writer.setFont(run.font, size)
        return writer.pdf.widthOfString(word)
      }),
    ),
  )
}

function wholeWidth(writer: PdfWriter, runs: readonly PdfRun[], size: number): number {
  const lines = linesOf(writer, runs, Number.POSITIVE_INFINITY, size)
  return Math.max(0, ...lines.map((line) => line.reduce((sum, piece) => sum + piece.width, 0)))
}
