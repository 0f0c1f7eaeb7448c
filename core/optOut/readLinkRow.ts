import type * as z from 'zod'

import {type Language, languageSchema} from '../language.js'
import {normalizeAddress} from '../subject/normalizeAddress.js'
import type {Sending} from './isSuppressed.js'
import type {AskedColumn, LinkDefaults} from './linkColumns.js'
import {newsletterOf, sendingBrandSchema} from './sendingBrand.js'
import type {UnsubscribeTarget} from './unsubscribeTarget.js'

/** A brand as links need it: what it sends, and the language of mails that name none. */
export const linkBrandSchema = sendingBrandSchema.extend({prevailingLanguage: languageSchema})

export type LinkBrand = z.infer<typeof linkBrandSchema>

/** What a sender may send for: brands by slug; without, every brand. */
export interface LinkScope {
  readonly brands: readonly LinkBrand[]
  readonly allowed?: readonly string[] | undefined
}

/** A row's values as they came; in JSON they can be anything. */
export type AskedCells = Readonly<Partial<Record<AskedColumn, unknown>>>

export type LinkRowVerdict =
  | {
      readonly state: 'valid'
      readonly target: UnsubscribeTarget
      readonly brand: LinkBrand
      readonly sending: Sending
    }
  /** `reason` repeats no cell: a column that slipped may hold an address. */
  | {readonly state: 'invalid'; readonly reason: string}

/** Reads one row: what it leaves empty, the defaults say. */
export function readLinkRow(
  cells: AskedCells,
  defaults: LinkDefaults,
  {brands, allowed}: LinkScope,
): LinkRowVerdict {
  const invalid = (reason: string): LinkRowVerdict => ({state: 'invalid', reason})
  const read = (name: AskedColumn): string => textOf(cells[name]) || (defaults[name] ?? '')
  const email = readAddress(read('address'))
  if (email === undefined) return invalid('the address is no e-mail address')
  const slug = read('brand')
  const brand = brands.find((one) => one.slug.current === slug)
  if (!brand) return invalid('the brand is unknown')
  if (allowed && !allowed.includes(slug)) return invalid('the sender key is not for this brand')
  const newsletter = newsletterOf(brand, read('newsletter'))
  if (!newsletter) return invalid('the newsletter is none of the brand')
  const language = readLanguage(read('language'), brand)
  if (!language) return invalid('the language is unknown')
  const sent = {brand: slug, newsletter: newsletter.slug.current}
  return {
    state: 'valid',
    target: {email, ...sent, language},
    brand,
    sending: {...sent, channel: newsletter.channel ?? 'email'},
  }
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : ''
}

function readAddress(text: string): string | undefined {
  try {
    return normalizeAddress(text)
  } catch {
    return undefined
  }
}

function readLanguage(text: string, brand: LinkBrand): Language | undefined {
  if (text === '') return brand.prevailingLanguage
  return languageSchema.safeParse(text.toLowerCase()).data
}
