import {cookieRowOf, partsOf, type CookieRow} from '../cookieRow.js'
import {columnsOf} from '../elements/cookieColumns.js'
import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'

const labels = latin(
  /(?<!\p{L})(?:(?:navn|namn|name)(?: (?:på|of) (?:\p{L}+))?|informasjonskapsel(?:er)?|cookie(?:navn|namn)?|cookies|utløp(?:stid|er|sdato)?|udløb(?:stid|er)?|varighet|varighed|varaktighet|lagringstid|levetid|gyldighet|livslängd|giltighetstid|expiry|expires|expiration|duration|retention|lifetime|formål|hensikt|beskrivelse|beskrivning|funksjon|purpose|description|ändamål|syfte|føremål|type|typ|leverandør|udbyder|utgiver|provider|leverantör|domene|domain|kategori|category|informasjon|information|set by|satt av|sett av|sat af|placed by|storage (?:time|period)|oppbevaringstid|opbevaringstid|lagringsperiode)(?!\p{L})/giu,
)

/**
 * Tables of cookies whose columns have run together: rows of a name, an expiry and a purpose with a
 * space between, and the row of column names above them, become rows with cells.
 */
export function markRows(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const rows = blocks.map(({kind, text}) =>
    kind === 'paragraph' || kind === 'heading' ? cookieRowOf(text) : undefined,
  )
  let header: readonly string[] | undefined
  return blocks.map((block, index) => {
    const row = rows[index]
    if (isBarred(blocks, index)) return asRow(block, partsOf(block.text))
    if (row) return asRow(block, row.parts ?? cellsOf(row, header))
    const isHeader = rows[index + 1] !== undefined
    header = isHeader
      ? (headerCells(block.text) ?? headerAbove(block.text, rows[index + 1]))
      : isHeaderAlone(block)
        ? headerCells(block.text)
        : undefined
    if (header) return asRow(block, header)
    return isAboveColumns(blocks, index) ? {...block, kind: 'paragraph', level: 0} : block
  })
}

/** Two lines and more with as many bars are a table, whatever it is of. */
function isBarred(blocks: readonly NoticeBlock[], index: number): boolean {
  const widthAt = (at: number): number => {
    const {text = '', kind} = blocks[at] ?? {}
    const isLine = kind === 'paragraph' || kind === 'heading'
    return isLine && text.includes('|') ? partsOf(text).length : 0
  }
  const width = widthAt(index)
  return width >= 2 && (widthAt(index - 1) === width || widthAt(index + 1) === width)
}

function asRow(block: NoticeBlock, cells: readonly string[]): NoticeBlock {
  return {...block, kind: 'row', level: 0, cells}
}

/** What a row says in the order of its header; a column that cannot be told from its neighbour is empty. */
function cellsOf(
  {name, expiry = '', purpose = ''}: CookieRow,
  header: readonly string[] = [],
): string[] {
  const columns = columnsOf(header) ?? {name: 0, expiry: 1, purpose: 2}
  const width = Math.max(3, header.length)
  return Array.from({length: width}, (_, column) => {
    if (column === columns.name) return name
    if (column === columns.expiry) return expiry
    return column === (columns.purpose ?? 2) ? purpose : ''
  })
}

const firstColumn = latin(
  /^(?:navn|namn|name|cookies?|cookie[- ]?(?:navn|namn|name)|kapsel|kapslar|kapsler|informasjonskaps\p{L}*|kaka|kakor)(?!\p{L})/iu,
)

/** Right above a row, a short line that begins with the word for a name heads its columns. */
function headerAbove(text: string, row: CookieRow | undefined): string[] | undefined {
  if (text.length > 80 || /[.!?:]/.test(text) || !firstColumn.test(text)) return undefined
  const parts = partsOf(text)
  if (parts.length > 1 || row?.parts) return parts.length > 1 ? parts : undefined
  const [first = '', ...rest] = text.split(' ')
  const [second = '', ...more] = rest
  return more.length > 0 ? [first, second, more.join(' ')] : undefined
}

/** Column names that are left where a widget's rows were not copied. */
function isHeaderAlone({text, kind}: NoticeBlock): boolean {
  return kind !== 'row' && kind !== 'chrome' && (headerCells(text)?.length ?? 0) >= 3
}

/** What a widget writes above its columns is no heading, though it is short. */
function isAboveColumns(blocks: readonly NoticeBlock[], index: number): boolean {
  const [first = ''] = blocks[index + 1]?.text.split(/[.:]\s/) ?? []
  const isLed = blocks[index - 1]?.text.endsWith(':') ?? false
  return (
    blocks[index]?.kind === 'heading' &&
    isLed &&
    first.length < 160 &&
    (first.match(labels)?.length ?? 0) >= 3
  )
}

/** The column names of a line that holds little else. */
function headerCells(text: string): string[] | undefined {
  if (text.length > 120 || /[.!?:]/.test(text)) return undefined
  const found = [...text.matchAll(labels)]
  const named = found.reduce((sum, [label]) => sum + label.length + 1, 0)
  if (found.length < 2 || found[0]?.index !== 0 || named < text.length * 0.6) return undefined
  return found.map(({index}, at) => text.slice(index, found[at + 1]?.index).trim())
}
