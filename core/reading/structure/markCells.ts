import {isCookieName} from '../cookieRow.js'
import {columnsOf} from '../elements/cookieColumns.js'
import type {NoticeBlock} from '../noticeText.js'

/** Tables of cookies have from two to five columns. */
const widths = [5, 4, 3, 2]

/**
 * A table of cookies that was copied with one cell a line: below lines that name its columns, as many
 * lines again for each cookie become one row.
 */
export function markCells(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const rows: NoticeBlock[] = []
  let index = 0
  while (index < blocks.length) {
    const width = widthAt(blocks, index)
    if (width === undefined) {
      rows.push(...blocks.slice(index, index + 1))
      index += 1
      continue
    }
    rows.push(rowOf(blocks.slice(index, index + width)))
    index += width
    while (isRow(blocks, index, width)) {
      rows.push(rowOf(blocks.slice(index, index + width)))
      index += width
    }
  }
  return rows
}

function widthAt(blocks: readonly NoticeBlock[], index: number): number | undefined {
  return widths.find((width) => {
    const header = blocks.slice(index, index + width)
    const names = header.map(({text}) => text)
    return (
      header.length === width &&
      header.every(isCell) &&
      columnsOf(names)?.name === 0 &&
      // A heading on cookies stands above the columns, and is none.
      columnsOf(names.slice(1))?.name !== 0 &&
      isRow(blocks, index + width, width)
    )
  })
}

function isRow(blocks: readonly NoticeBlock[], index: number, width: number): boolean {
  const cells = blocks.slice(index, index + width)
  return cells.length === width && cells.every(isCell) && isCookieName(cells[0]?.text.trim() ?? '')
}

function isCell({text, kind}: NoticeBlock): boolean {
  return text.length <= 90 && kind !== 'row' && kind !== 'title'
}

function rowOf(cells: readonly NoticeBlock[]): NoticeBlock {
  const offsets: number[] = []
  for (const cell of cells) {
    // The last offset of a cell says where it ends: there the space between two cells stands.
    offsets.push(...cell.offsets)
  }
  return {
    kind: 'row',
    level: 0,
    text: cells.map(({text}) => text).join(' '),
    offsets,
    cells: cells.map(({text}) => text),
  }
}
