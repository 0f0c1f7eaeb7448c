import type {ResolvedTable} from '../compose/resolvedNotice.js'
import {html, type Html, type HtmlValue} from '../html.js'
import type {Language} from '../language.js'
import {comparisonWords} from '../words/comparisonWords.js'
import type {ListDiff, ListEntry} from './listDiff.js'
import type {TableRow} from './noticeDiff.js'
import {plainly, renderWords, wholly} from './renderWords.js'
import type {WordDiff} from './wordDiff.js'

/** A table row by row: what came, went, moved or reads otherwise. */
export function renderTableChange(
  table: ResolvedTable,
  caption: WordDiff,
  rows: ListDiff<TableRow, readonly WordDiff[]>,
  language: Language,
): Html {
  const lines = rows.map((row) =>
    rowOf(table, classOf(row), cellsOf(row, language), markOf(row, language)),
  )
  const heads = table.columns.map((column) => html`${column}`)
  return tableOf(table, renderWords(caption, language), heads, lines)
}

/** A table that came or went as a whole, its heads with it, or that stands as before. */
export function renderWholeTable(
  table: ResolvedTable,
  state: 'added' | 'removed' | 'same',
  language: Language,
): Html {
  const asWords = (text: string): HtmlValue =>
    state === 'same' ? plainly(text) : wholly(state, [{text}], language)
  const rows = table.rows.map(({cells}) => rowOf(table, undefined, cells.map(asWords), undefined))
  return tableOf(table, asWords(table.caption), table.columns.map(asWords), rows)
}

type Row = ListEntry<TableRow, readonly WordDiff[]>

function classOf(row: Row): string | undefined {
  return row.state === 'kept' ? undefined : row.state
}

function cellsOf(row: Row, language: Language): HtmlValue[] {
  if (row.state !== 'kept') {
    const {state, entry} = row
    return entry.cells.map((text) => wholly(state, [{text}], language))
  }
  return (
    row.change?.map((cell) => renderWords(cell, language)) ??
    row.entry.cells.map((cell) => plainly(cell))
  )
}

function markOf(row: Row, language: Language): Html | undefined {
  const isMoved = row.state === 'kept' && row.isMoved
  return isMoved ? html` <span class="mark">${comparisonWords[language].moved}</span>` : undefined
}

/** As in the notice: facts have their name in the first column, a typed table says nothing of it. */
function rowOf(
  {of, columns}: ResolvedTable,
  state: string | undefined,
  cells: readonly HtmlValue[],
  mark: Html | undefined,
): Html {
  const row = cells.map((cell, index) => {
    const shown = index === 0 ? html`${cell}${mark}` : cell
    return index === 0 && of !== 'own'
      ? html`<th scope="row">${shown}</th>`
      : html`<td data-label="${columns[index] ?? ''}">${shown}</td>`
  })
  return html`<tr${state !== undefined && html` class="${state}"`}>${row}</tr>`
}

function tableOf(
  {of, caption}: ResolvedTable,
  title: HtmlValue,
  columns: readonly HtmlValue[],
  rows: readonly Html[],
): Html {
  const heads = columns.map((column) => html`<th scope="col">${column}</th>`)
  const captioned = html`${title}`.markup === '' ? '' : html`<caption>${title}</caption>`
  const table = html`<table class="${of}">${captioned}<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>
`
  if (of !== 'own') return table
  const name = caption === '' ? '' : html` role="region" aria-label="${caption}"`
  return html`<div class="wide" tabindex="0"${name}>${table}</div>
`
}
