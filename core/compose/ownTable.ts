import type {Body} from '../content/portableText.js'
import type {ResolvedTable} from './resolvedNotice.js'

type OwnTable = Extract<Body[number], {_type: 'ownTable'}>

/** A table the editor typed; its first row is the head, and short rows are filled up. */
export function ownTable({_key, caption, rows}: OwnTable): ResolvedTable {
  const [head, ...body] = rows
  const width = Math.max(0, ...rows.map(({cells}) => cells.length))
  const widen = (cells: readonly string[] = []) =>
    Array.from({length: width}, (_, index) => cells[index] ?? '')
  return {
    _type: 'table',
    _key,
    of: 'own',
    caption: caption?.trim() ?? '',
    columns: widen(head?.cells),
    rows: body.map((row) => ({_key: row._key, cells: widen(row.cells)})),
  }
}
