import type {RecordTable} from './recordTables.js'

const measuredRows = 200
const widestLetters = 40
/** What a column's margins take, in letters. */
const marginLetters = 3

/**
 * How a list's columns share a page's width, by the letters of their heads and first rows: a column
 * of addresses needs more room than one of yes and no.
 *
 * Letters are counted and not measured: thousands of rows would take longer to measure than to draw.
 */
export function columnShares({columns, rows}: Pick<RecordTable, 'columns' | 'rows'>): number[] {
  const measured = rows.slice(0, measuredRows)
  return columns.map((head, index) => {
    let longest = longestWord(head)
    let letters = 0
    for (const row of measured) {
      const text = row[index] ?? ''
      longest = Math.max(longest, longestWord(text))
      letters += text.length
    }
    const usual = letters / Math.max(1, measured.length)
    return Math.min(widestLetters, Math.max(longest, usual)) + marginLetters
  })
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s/-]/).map(({length}) => length))
}
