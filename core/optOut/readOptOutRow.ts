import {isCalendarDate} from '../calendar/isCalendarDate.js'
import {addressIn} from '../subject/addressIn.js'
import {type Channel, channels, channelSchema} from './channel.js'
import {everyNewsletter} from './optOut.js'
import type {OptOutColumn} from './optOutColumns.js'
import type {LeftScope} from './optOutEntries.js'
import {channelsOf, newsletterOf, type SendingBrand} from './sendingBrand.js'

export type OptOutCells = Readonly<Partial<Record<OptOutColumn, string | undefined>>>

/** One opt-out of a file. */
export interface OptOutRow {
  readonly address: string
  readonly left: readonly LeftScope[]
  /** The day the person left, where the file says it. */
  readonly on: string | undefined
}

export type OptOutRowVerdict =
  | {readonly state: 'valid'; readonly row: OptOutRow}
  /** Every reason, none of which repeats a cell: a column that slipped may hold an address. */
  | {readonly state: 'invalid'; readonly reasons: readonly string[]}

/**
 * Reads one row: brand and newsletter must be known, for a mistyped one would leave nothing at all.
 *
 * @param today a calendar date: nobody has left in the future
 */
export function readOptOutRow(
  cells: OptOutCells,
  brands: readonly SendingBrand[],
  today: string,
): OptOutRowVerdict {
  const reasons: string[] = []
  const address = addressIn(cells.address ?? '')
  if (!address) reasons.push('the address is no e-mail address')
  const left = readScopes(cells, brands, reasons)
  const on = cells.on?.trim() || undefined
  if (on && !isCalendarDate(on)) reasons.push('the date is no date: expected 2025-03-31')
  else if (on && on > today) reasons.push('the date lies in the future')
  if (!address || reasons.length > 0) return {state: 'invalid', reasons}
  return {state: 'valid', row: {address, left, on}}
}

function readScopes(
  cells: OptOutCells,
  brands: readonly SendingBrand[],
  reasons: string[],
): LeftScope[] {
  const wanted = cells.channel?.trim().toLowerCase() || undefined
  const channel = channelSchema.safeParse(wanted).data
  if (wanted && !channel) reasons.push(`the channel is none of ${channels.join(', ')}`)
  const newsletter = cells.newsletter?.trim() || everyNewsletter
  const name = cells.brand?.trim() ?? ''
  if (name === everyNewsletter) {
    if (newsletter !== everyNewsletter) reasons.push('a newsletter needs the brand it is of')
    return brands.flatMap((brand) => allOf(brand, channel))
  }
  const brand = brands.find(({slug}) => slug.current === name)
  if (!brand) {
    const known = brands.map(({slug}) => slug.current).join(', ')
    reasons.push(name === '' ? 'no brand is named' : `the brand is unknown: there are ${known}`)
    return []
  }
  if (newsletter === everyNewsletter) return allOf(brand, channel)
  const named = newsletterOf(brand, newsletter)
  const own = named?.channel ?? 'email'
  if (!named) reasons.push('the newsletter is none of that brand')
  else if (channel && channel !== own)
    reasons.push(`the newsletter is not sent that way but: ${own}`)
  return [{brand: name, newsletter, channel: own}]
}

function allOf(brand: SendingBrand, channel: Channel | undefined): LeftScope[] {
  return (channel ? [channel] : channelsOf(brand)).map((each) => ({
    brand: brand.slug.current,
    newsletter: everyNewsletter,
    channel: each,
  }))
}
