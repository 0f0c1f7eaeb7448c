import * as z from 'zod'

import {isCalendarDate} from '../calendar/isCalendarDate.js'
import type {Brand} from '../content/brand.js'
import {languageSchema, type Language} from '../language.js'
import {normalizeAddress} from '../subject/normalizeAddress.js'
import type {ContactColumn} from './contactColumns.js'
import {relations, type Relation} from './contactColumns.js'

export type ContactCells = Readonly<Partial<Record<ContactColumn, string>>>

/** A newsletter somebody agreed to. */
export interface Subscription {
  readonly brand: string
  readonly newsletter: string
  readonly topicId: string
}

/** One row of a contacts file. */
export interface ContactRow {
  readonly address: string
  readonly brands: readonly Brand[]
  readonly language: Language
  readonly relation: Relation
  readonly newsletters: readonly Subscription[]
  readonly consent: {readonly on: string; readonly source: string} | undefined
}

export type RowVerdict =
  | {readonly state: 'valid'; readonly row: ContactRow}
  /** Every reason, none of which repeats a cell: a column that slipped may hold an address. */
  | {readonly state: 'invalid'; readonly reasons: readonly string[]}

const relationSchema = z.enum(relations)

/**
 * Reads one row: everything in it must be known.
 *
 * @param today a calendar date: nobody has agreed in the future
 */
export function readContactRow(
  cells: ContactCells,
  brands: readonly Brand[],
  today: string,
): RowVerdict {
  const reasons: string[] = []
  const address = readAddress(cells.address ?? '')
  if (!address) reasons.push('the address is no e-mail address')
  const slugs = namesIn(cells.brands)
  const known = brands.filter(({slug}) => slugs.includes(slug.current))
  if (slugs.length === 0) reasons.push('no brand is named')
  if (known.length < new Set(slugs).size) {
    reasons.push(`a brand is unknown: there are ${brands.map(({slug}) => slug.current).join(', ')}`)
  }
  const language = languageSchema.safeParse(cells.language?.trim().toLowerCase()).data
  if (!language) reasons.push('the language is unknown')
  const without = known.filter((brand) => language && !brand.languages.includes(language))
  if (without.length > 0) {
    reasons.push(`no notices in that language: ${without.map(({name}) => name).join(', ')}`)
  }
  const relation = relationSchema.safeParse(cells.relation?.trim().toLowerCase()).data
  if (!relation) reasons.push(`the relation is none of ${relations.join(', ')}`)
  const newsletters = readNewsletters(cells.newsletters, known, reasons)
  if (relation === 'subscriber' && newsletters.length === 0) {
    reasons.push('a subscriber needs a newsletter')
  }
  const consent = newsletters.length > 0 ? readConsent(cells, today, reasons) : undefined
  if (reasons.length > 0 || !address || !language || !relation) return {state: 'invalid', reasons}
  return {state: 'valid', row: {address, brands: known, language, relation, newsletters, consent}}
}

function readAddress(cell: string): string | undefined {
  try {
    return normalizeAddress(cell)
  } catch {
    return undefined
  }
}

function readNewsletters(
  cell: string | undefined,
  brands: readonly Brand[],
  reasons: string[],
): Subscription[] {
  const found = new Map<string, Subscription>()
  for (const name of namesIn(cell)) {
    const [first = '', second] = name.split('/')
    const wanted = second ?? first
    const senders =
      second === undefined ? brands : brands.filter(({slug}) => slug.current === first)
    const matches = senders.flatMap(({slug, newsletters}) =>
      (newsletters ?? [])
        .filter((newsletter) => newsletter.slug.current === wanted)
        .flatMap(({topicId}) =>
          topicId ? [{brand: slug.current, newsletter: wanted, topicId}] : [],
        ),
    )
    if (matches.length === 0) {
      reasons.push('a newsletter is none that the brands named send by Resend')
    }
    for (const match of matches) found.set(`${match.brand}/${match.newsletter}`, match)
  }
  return [...found.values()]
}

function readConsent(
  {consent_date: date = '', consent_source: source = ''}: ContactCells,
  today: string,
  reasons: string[],
): ContactRow['consent'] {
  const on = date.trim()
  if (!isCalendarDate(on)) reasons.push('the consent date is no date: expected 2025-03-31')
  else if (on > today) reasons.push('the consent date lies in the future')
  if (source.trim() === '') reasons.push('the consent source is missing')
  if (source.includes('@')) reasons.push('the consent source holds an address')
  return {on, source: source.trim().slice(0, 100)}
}

function namesIn(cell: string | undefined): string[] {
  return (cell ?? '').split(/[\s,;|]+/).filter(Boolean)
}
