import type {CheckedNotice, Rule} from '../../rule.js'
import {tableHeaderIn} from './tableHeaderIn.js'

/** A table that was copied as lines of text: nobody sees any more what belongs to which column. */
export const flattenedTable: Rule = {
  name: 'flattened_table',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1): easily accessible, clear'},
  messages: {
    said: {
      en: 'This was a table. Make it one again, with columns.',
      nb: 'Dette har vært en tabell. Gjør den om til en tabell med kolonner igjen.',
      da: 'Dette har været en tabel. Lav den til en tabel med kolonner igen.',
    },
  },
  inNotice: (notice) =>
    notice.text.blocks.flatMap(({text, kind}, block) => {
      if (kind === 'chrome') return []
      const header = tableHeaderIn(text)
      if (!header || !isOneLine(notice, block, header.from, header.to)) return []
      return hasRows(notice, block, header.to)
        ? [{at: {block, ...header}, cause: `table ${block}`}]
        : []
    }),
}

/** Whether nothing in the input sets the columns apart: no tab, no bar, no cell of HTML. */
export function isOneLine(
  {text: {input, blocks}}: CheckedNotice,
  block: number,
  from: number,
  to: number,
): boolean {
  const {offsets = [], place} = blocks[block] ?? {}
  return !place && !/[\t|<\n]| {3}/.test(input.slice(offsets[from] ?? 0, offsets[to - 1] ?? 0))
}

/** Whether lines that could be a table's rows stand below its header, which ends at `to`. */
export function hasRows(
  {text: {blocks}, elements}: CheckedNotice,
  block: number,
  to: number,
): boolean {
  const [next, second] = [blocks[block + 1], blocks[block + 2]]
  if (elements.cookies.some((each) => each.block >= block && each.block <= block + 2)) return true
  if (/(?<!\S)_{1,2}[a-z]\w+|SESSID/.test(`${next?.text} ${blocks[block]?.text}`)) return true
  if (next?.kind === 'row') return true
  // The rows may have run on in the header's own line.
  if (/^\s+[^\s.:][^.]{40}/.test(blocks[block]?.text.slice(to) ?? '')) return true
  const isShort = (text = ''): boolean => text !== '' && text.length < 600 && !/[.:?]$/.test(text)
  return (
    next?.kind === 'paragraph' &&
    second?.kind === next.kind &&
    isShort(next.text) &&
    isShort(second.text)
  )
}
