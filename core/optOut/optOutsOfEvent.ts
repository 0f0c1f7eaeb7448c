import type {NamedList} from './listsToLeave.js'
import {ownLists} from './listsToLeave.js'
import {everyNewsletter, type ListKind} from './optOut.js'
import type {LeftScope} from './optOutEntries.js'
import {newsletterOf, type SendingBrand} from './sendingBrand.js'

/** What a supplier says somebody has left, in the supplier's own terms. */
export type EventScope =
  /** Lists that were switched off, by their ids there. */
  | {readonly kind: 'lists'; readonly lists: readonly NamedList[]}
  /** The newsletter a mail says it was of. */
  | {readonly kind: 'newsletter'; readonly brand: string; readonly newsletter: string}
  /** All mail of the account these lists are kept in. */
  | {readonly kind: 'everything'; readonly account: readonly ListKind[]}

/** An opt-out made elsewhere: who, when, and what. */
export interface OptOutEvent {
  readonly email: string
  readonly happenedAt: Date
  readonly left: EventScope
}

/** Lists that one account of Resend holds, and one of Mailchimp. */
export const resendAccount = ['resend-topic', 'resend-segment'] as const
export const mailchimpAccount = ['mailchimp'] as const

/**
 * What an event leaves, in the ledger's terms: brand, newsletter and channel.
 *
 * - Switched-off lists are the newsletters that brands keep there. A list of nobody's gives nothing.
 * - "Everything" is every brand that sends a newsletter from that account, each by name and for
 *   e-mail alone: a mail supplier's page knows nothing of SMS or telephone, and a brand that sends
 *   from elsewhere was not left there.
 * - A newsletter that a mail names and no brand has (any more) says nothing about which one it was,
 *   so that everything of the account is left: who reports a mail as spam wants no more of it.
 *
 * Notices are no newsletters: nothing here reaches a notice segment.
 */
export function optOutsOfEvent(
  left: EventScope,
  brands: readonly SendingBrand[],
): readonly LeftScope[] {
  if (left.kind === 'lists') return newslettersOn(left.lists, brands)
  if (left.kind === 'everything') return everythingOf(left.account, brands)
  const {brand, newsletter} = left
  const sender = brands.find(({slug}) => slug.current === brand)
  const named = newsletterOf(sender, newsletter)
  return named
    ? [{brand, newsletter, channel: named.channel ?? 'email'}]
    : everythingOf(resendAccount, brands)
}

function newslettersOn(
  lists: readonly NamedList[],
  brands: readonly SendingBrand[],
): readonly LeftScope[] {
  const isLeft = (own: NamedList): boolean =>
    lists.some(({list, target}) => list === own.list && target === own.target)
  return brands.flatMap(({slug, newsletters}) =>
    (newsletters ?? [])
      .filter((newsletter) => ownLists(newsletter).some(isLeft))
      .map((newsletter) => ({
        brand: slug.current,
        newsletter: newsletter.slug.current,
        channel: newsletter.channel ?? 'email',
      })),
  )
}

function everythingOf(
  account: readonly ListKind[],
  brands: readonly SendingBrand[],
): readonly LeftScope[] {
  return brands
    .filter(({newsletters}) =>
      (newsletters ?? []).flatMap(ownLists).some(({list}) => account.includes(list)),
    )
    .map(({slug}) => ({brand: slug.current, newsletter: everyNewsletter, channel: 'email'}))
}
