import type {FactText} from './factText.js'
import type {ResolvedTable} from './resolvedNotice.js'

/** A column of a table of facts: its head, and what it says of each fact. */
export type Column<T> = {
  readonly head: string
  readonly cell: (fact: T) => FactText | null | undefined
  /** Left out of tables in which it would be empty in every row. */
  readonly isOptional?: boolean
}

/** A table of facts, a row each; a fact that has nothing to say in a column leaves a dash. */
export function tableOf<T extends {readonly _id: string}>(
  key: string,
  of: ResolvedTable['of'],
  caption: string,
  columns: readonly Column<T>[],
  facts: readonly T[],
): ResolvedTable {
  const filledColumns = columns
    .map((column) => ({...column, cells: facts.map((fact) => column.cell(fact))}))
    .filter(({isOptional, cells}) => !isOptional || cells.some((cell) => cell?.text))
  return {
    _type: 'table',
    _key: key,
    of,
    caption,
    columns: filledColumns.map(({head}) => head),
    rows: facts.map((fact, index) => {
      const cells = filledColumns.map((column) => column.cells[index])
      const unfilled = cells.flatMap((cell, at) => (cell?.isUnfilled ? [at] : []))
      return {
        _key: fact._id,
        cells: cells.map((cell) => cell?.text || '–'),
        ...(unfilled.length > 0 && {unfilled}),
      }
    }),
  }
}
