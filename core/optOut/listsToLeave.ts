import type {Newsletter} from '../content/brand.js'
import {everyNewsletter, type ListKind, type OptOut, type OptOutList} from './optOut.js'
import {newsletterOf, type SendingBrand} from './sendingBrand.js'
import {sendsFor, type SupplierRoute} from './supplierRoute.js'

/** A list by the id it has where it is kept. */
export interface NamedList {
  readonly list: ListKind
  readonly target: string
}

/**
 * The lists an entry stands for; `undefined` for a newsletter that no published brand has.
 *
 * A supplier is told of every opt-out from a brand and channel it sends for: only it knows its lists.
 */
export function listsToLeave(
  {brand, newsletter, channel}: Pick<OptOut, 'brand' | 'newsletter' | 'channel'>,
  brands: readonly SendingBrand[],
  routes: readonly SupplierRoute[],
): (NamedList | undefined)[] {
  const sender = brands.find(({slug}) => slug.current === brand)
  const told = routes
    .filter((route) => sendsFor(route, brand, channel))
    .map(({name}): NamedList => ({list: 'supplier', target: name}))
  if (newsletter === everyNewsletter) {
    if (!sender) return [undefined, ...told]
    const ofChannel = (sender.newsletters ?? []).filter(
      (each) => (each.channel ?? 'email') === channel,
    )
    return [...withoutRepeats(ofChannel.flatMap(ownLists)), ...told]
  }
  const named = newsletterOf(sender, newsletter)
  return [...(named ? ownLists(named) : [undefined]), ...told]
}

/** Where a newsletter's subscribers stand, as its brand says. */
export function ownLists({topicId, segmentId, mailchimpAudienceId}: Newsletter): NamedList[] {
  const lists = {
    'resend-topic': topicId,
    'resend-segment': segmentId,
    mailchimp: mailchimpAudienceId,
  } as const
  const kinds = ['resend-topic', 'resend-segment', 'mailchimp'] as const
  return kinds.flatMap((list) => {
    const target = lists[list]
    return target ? [{list, target}] : []
  })
}

/** A list nobody has been told about yet. */
export function pendingList(named: NamedList | undefined): OptOutList {
  return {
    _key: named ? `${named.list}:${named.target}` : 'unnamed',
    list: named?.list ?? 'resend-topic',
    ...(named ? {target: named.target} : {}),
    state: 'pending',
    attempts: 0,
  }
}

function withoutRepeats(lists: readonly NamedList[]): NamedList[] {
  return [...new Map(lists.map((each) => [`${each.list}:${each.target}`, each])).values()]
}
