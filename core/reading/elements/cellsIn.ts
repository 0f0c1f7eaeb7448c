import type {BlockAlone} from '../noticeText.js'

/** What stands in one column of a row: `from` and `to` count in the row's `text`. */
export interface CellInText {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The cells of a row with their places in its text; one that does not stand there has no length. */
export function cellsIn({text, cells = []}: BlockAlone): CellInText[] {
  let end = 0
  return cells.map((cell) => {
    const found = text.indexOf(cell, end)
    const from = found < 0 ? end : found
    const to = found < 0 ? end : found + cell.length
    end = to
    return {text: text.slice(from, to), from, to}
  })
}
