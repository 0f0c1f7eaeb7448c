import type {AddedColumns} from '../../../core/optOut/linkColumns.js'
import type {AskedCells} from '../../../core/optOut/readLinkRow.js'

/** A row and what it gets. */
export interface ServedRow<Row> {
  readonly row: Row
  readonly added: AddedColumns
}

/** A sender's file in one of its forms: read row by row, written back in the same form. */
export interface LinkFile<Row> {
  readonly rows: AsyncIterable<Row>
  cells(row: Row): AskedCells
  /** What stands before and after the rows. */
  readonly head: string
  readonly tail: string
  text(rows: readonly ServedRow<Row>[], isFirst: boolean): string
}
