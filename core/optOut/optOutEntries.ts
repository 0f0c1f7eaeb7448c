import {Refusal} from '../refusal.js'
import type {SealedText} from '../subject/sealText.js'
import type {Channel} from './channel.js'
import {listsToLeave, pendingList} from './listsToLeave.js'
import {everyNewsletter, type OptOut, type OptOutSource} from './optOut.js'
import {optOutId} from './optOutId.js'
import {
  brandsOfController,
  brandsOfOtherCompanies,
  channelsOf,
  newsletterOf,
  type SendingBrand,
} from './sendingBrand.js'
import type {SupplierRoute} from './supplierRoute.js'
import type {UnsubscribeTarget} from './unsubscribeTarget.js'

/** A part of what someone gets: one newsletter, or all of a brand, on one channel. */
export type LeftScope = Pick<OptOut, 'brand' | 'newsletter' | 'channel'>

/**
 * What one act leaves: the newsletter that sent the mail, its brand, the brands named, or a brand of
 * another company, which nothing but its own button leaves.
 */
export type OptOutScope =
  | {readonly kind: 'newsletter'}
  | {readonly kind: 'brand'}
  /** `brands`: the slugs the page named on its button, no other is left; without, the controller's. */
  | {readonly kind: 'all'; readonly brands?: readonly string[] | undefined}
  /** `brand`: the slug of a brand of the same group that another company stands behind. */
  | {readonly kind: 'other-company'; readonly brand: string}
  /** These and no other, as a supplier's event or a file names them; `target` says who alone. */
  | {readonly kind: 'exact'; readonly left: readonly LeftScope[]}

export interface OptOutAct {
  readonly target: UnsubscribeTarget
  readonly scope: OptOutScope
  readonly source: OptOutSource
  readonly subjectKey: string
  readonly sealedAddress: SealedText
  readonly recordedAt: Date
  /** Where it was told later than it happened. */
  readonly happenedAt?: Date | undefined
}

/**
 * The ledger entries of one act: one for the newsletter, or for each brand one a channel, which stands
 * for all of its newsletters there.
 *
 * A brand or newsletter that is no longer published is left all the same, with a list that waits
 * to be named: an opt-out is never lost because someone tidied up.
 *
 * @throws Refusal `bad_request` for another company's brand that is not of the sender's group.
 */
export async function optOutEntries(
  act: OptOutAct,
  brands: readonly SendingBrand[],
  routes: readonly SupplierRoute[],
): Promise<OptOut[]> {
  return await Promise.all(
    scopesOf(act, brands).map(async (left) => {
      const scope = {subjectKey: act.subjectKey, ...left}
      return {
        _id: await optOutId(scope),
        _type: 'optOut',
        ...scope,
        source: act.source,
        language: act.target.language,
        recordedAt: act.recordedAt.toISOString(),
        ...(act.happenedAt ? {happenedAt: act.happenedAt.toISOString()} : {}),
        sealedAddress: act.sealedAddress,
        ...(owesReceipt(act)
          ? {receipt: {state: 'owed', brand: act.target.brand, tries: 0} as const}
          : {}),
        lists: listsToLeave(scope, brands, routes).map((named) => pendingList(named)),
      }
    }),
  )
}

/**
 * Whether leaving is told by mail: of more than one newsletter, so that a forwarded mail silences
 * nobody unseen, where a person did it here. What comes in from files and suppliers is told by them.
 */
function owesReceipt({scope, source}: OptOutAct): boolean {
  return scope.kind !== 'newsletter' && ['page', 'desk'].includes(source)
}

function scopesOf({target, scope}: OptOutAct, brands: readonly SendingBrand[]): LeftScope[] {
  if (scope.kind === 'exact') return [...scope.left]
  const sender = brands.find(({slug}) => slug.current === target.brand)
  if (scope.kind === 'newsletter') {
    const {brand, newsletter} = target
    const channel: Channel = newsletterOf(sender, newsletter)?.channel ?? 'email'
    return [{brand, newsletter, channel}]
  }
  return brandsLeft(target.brand, scope, brands).flatMap((brand) => {
    const named = brands.find(({slug}) => slug.current === brand)
    return channelsOf(named).map((channel) => ({brand, newsletter: everyNewsletter, channel}))
  })
}

function brandsLeft(
  sender: string,
  scope: Exclude<OptOutScope, {kind: 'newsletter' | 'exact'}>,
  brands: readonly SendingBrand[],
): string[] {
  switch (scope.kind) {
    case 'brand':
      return [sender]
    case 'all':
      return [...new Set([sender, ...namedBrands(sender, scope.brands, brands)])]
    case 'other-company': {
      const brand = brands.find(({slug}) => slug.current === sender)
      const others = brand ? brandsOfOtherCompanies(brands, brand) : []
      if (!others.some(({slug}) => slug.current === scope.brand)) {
        throw new Refusal('bad_request', 'The brand named is none of another company in the group.')
      }
      return [scope.brand]
    }
    default:
      return scope satisfies never
  }
}

/** Of the brands named, those of the sender's own controller: no link reaches another company. */
function namedBrands(
  sender: string,
  named: readonly string[] | undefined,
  brands: readonly SendingBrand[],
): string[] {
  const brand = brands.find(({slug}) => slug.current === sender)
  if (!brand) return []
  return brandsOfController(brands, brand)
    .map(({slug}) => slug.current)
    .filter((slug) => named?.includes(slug) ?? true)
}
