import {noticeSegmentName} from '../announce/noticeSegments.js'
import type {Brand} from '../content/brand.js'
import {everyNewsletter} from '../optOut/optOut.js'
import type {ContactRow, Subscription} from './readContactRow.js'

/** An entry of the opt-out ledger, as far as it says what was left. */
export interface LeftNewsletter {
  readonly brand: string
  readonly newsletter: string
}

export interface ContactPlan {
  /** Names of the notice segments the person belongs in. */
  readonly segments: readonly string[]
  readonly subscriptions: readonly Subscription[]
  /** Newsletters of the row that the person has left: a file never brings anybody back. */
  readonly refused: readonly Subscription[]
}

/**
 * Where a person belongs: in the newsletters agreed to and not left since, and in the notice segments
 * of their brands and of the controllers behind them.
 *
 * Notices follow the data: a member, patient or customer gets them whatever newsletters they left;
 * somebody whose only relation was a newsletter gets them for as long as one is left.
 */
export function planContact(row: ContactRow, left: readonly LeftNewsletter[]): ContactPlan {
  const isLeft = ({brand, newsletter}: Subscription): boolean =>
    left.some(
      (entry) =>
        entry.brand === brand &&
        (entry.newsletter === newsletter || entry.newsletter === everyNewsletter),
    )
  const subscriptions = row.newsletters.filter((one) => !isLeft(one))
  const told = row.brands.filter(
    ({slug}) =>
      row.relation !== 'subscriber' || subscriptions.some(({brand}) => brand === slug.current),
  )
  const owners = new Set([
    ...told.map(({slug}) => slug.current),
    ...told.map(({controller}) => controller._ref),
  ])
  return {
    segments: [...owners].map((owner) => noticeSegmentName(owner, row.language)),
    subscriptions,
    refused: row.newsletters.filter(isLeft),
  }
}

/**
 * What to add and take away so that a person hears from one controller in one language: with two,
 * a change in several of its brands would reach them twice.
 *
 * @param current names of the segments the person is in
 */
export function segmentMoves(
  current: readonly string[],
  {segments}: ContactPlan,
  {language, brands: named}: Pick<ContactRow, 'language' | 'brands'>,
  brands: readonly Brand[],
): {readonly add: readonly string[]; readonly remove: readonly string[]} {
  if (segments.length === 0) return {add: [], remove: []}
  const controllers = new Set(named.map(({controller}) => controller._ref))
  const theirs = brands.filter(({controller}) => controllers.has(controller._ref))
  const add = new Set(segments)
  const remove = new Set<string>()
  for (const name of current) {
    const [, owner = '', spoken] = /^notice\/([^/]+)\/([^/]+)$/.exec(name) ?? []
    if (spoken === undefined || spoken === language) continue
    const brand = theirs.find(({slug}) => slug.current === owner)
    if (!controllers.has(owner) && !brand?.languages.includes(language)) continue
    remove.add(name)
    add.add(noticeSegmentName(owner, language))
  }
  return {add: [...add].filter((name) => !current.includes(name)), remove: [...remove]}
}
