import {textIn} from '../content/localizedText.js'
import {languages} from '../language.js'
import {isAddress} from '../subject/isAddress.js'
import {channelSchema, type Channel} from './channel.js'
import {importColumns, type ImportColumn} from './importColumns.js'
import {importedDate} from './importedDate.js'
import type {SendingBrand} from './sendingBrand.js'

/** An opt-out made elsewhere, as a file of them says it. Without a newsletter: all of the brand. */
export interface ImportedOptOut {
  readonly address: string
  readonly brand: string
  readonly newsletter?: string
  readonly channel?: Channel
  /** The calendar date it was made on. */
  readonly on?: string
}

export type ImportRefusal =
  | 'no-address'
  | 'no-brand'
  | 'unknown-brand'
  | 'unknown-newsletter'
  | 'unknown-channel'
  | 'no-date'

/** What of a file can be sent; `row` counts as a spreadsheet does, with the heads as row 1. */
export interface ImportPlan {
  readonly rows: readonly {readonly row: number; readonly optOut: ImportedOptOut}[]
  readonly refused: readonly {readonly row: number; readonly reason: ImportRefusal}[]
}

/** The brands a file can name, each with its newsletters. */
export type NamedBrand = Pick<SendingBrand, 'name' | 'slug' | 'newsletters'>

type Cells = Readonly<Partial<Record<ImportColumn, string>>>

/**
 * Reads the table of a file, heads first, into opt-outs. A brand or newsletter is named by its name
 * or its short name; rows that name none take `fallback`. Empty rows are passed over.
 *
 * `undefined` where no column holds addresses: then nothing of the file can be meant.
 */
export function importedOptOuts(
  [heads, ...body]: readonly (readonly string[])[],
  brands: readonly NamedBrand[],
  fallback: {readonly brand?: string; readonly newsletter?: string},
): ImportPlan | undefined {
  const columns = importColumns(heads ?? [])
  if (columns.address === undefined) return undefined
  const rows: ImportPlan['rows'][number][] = []
  const refused: ImportPlan['refused'][number][] = []
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = index + 2
    const read = readRow(named(cells, columns), brands, fallback)
    if (typeof read === 'string') refused.push({row, reason: read})
    else rows.push({row, optOut: read})
  }
  return {rows, refused}
}

function named(
  cells: readonly string[],
  columns: Readonly<Partial<Record<ImportColumn, number>>>,
): Cells {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, index]) => {
      const cell = cells[index]?.trim()
      return cell ? [[column, cell]] : []
    }),
  )
}

function readRow(
  cells: Cells,
  brands: readonly NamedBrand[],
  fallback: {readonly brand?: string; readonly newsletter?: string},
): ImportedOptOut | ImportRefusal {
  if (!isAddress(cells.address ?? '')) return 'no-address'
  const wanted = cells.brand ?? fallback.brand
  if (wanted === undefined) return 'no-brand'
  const brand = brands.find(({name, slug}) => isNamed(wanted, [name, slug.current]))
  if (!brand) return 'unknown-brand'
  const isFallback = brand.slug.current === fallback.brand
  const letter = cells.newsletter ?? (isFallback ? fallback.newsletter : undefined)
  const newsletter = brand.newsletters?.find(({slug, name}) =>
    isNamed(letter, [slug.current, ...languages.map((language) => textIn(name, language))]),
  )
  if (letter !== undefined && !newsletter) return 'unknown-newsletter'
  const channel = channelSchema.safeParse(cells.channel?.toLowerCase().replace('-', ''))
  if (cells.channel !== undefined && !channel.success) return 'unknown-channel'
  const on = importedDate(cells.on)
  if (cells.on !== undefined && on === undefined) return 'no-date'
  return {
    address: cells.address ?? '',
    brand: brand.slug.current,
    ...(newsletter ? {newsletter: newsletter.slug.current} : {}),
    ...(channel.data ? {channel: channel.data} : {}),
    ...(on === undefined ? {} : {on}),
  }
}

function isNamed(wanted: string | undefined, names: readonly (string | undefined)[]): boolean {
  if (wanted === undefined) return false
  return names.some((name) => name?.trim().toLowerCase() === wanted.toLowerCase())
}
