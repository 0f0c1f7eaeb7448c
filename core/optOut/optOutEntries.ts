import type {SealedText} from '../subject/sealText.js'
import {everyNewsletter, type OptOut, type OptOutList, type OptOutSource} from './optOut.js'
import {optOutId} from './optOutId.js'
import {brandsOfController, newsletterOf, type SendingBrand} from './sendingBrand.js'
import type {UnsubscribeTarget} from './unsubscribeTarget.js'

/** What one act leaves: the newsletter that sent the mail, its brand, or the brands named. */
export type OptOutScope =
  | {readonly kind: 'newsletter'}
  | {readonly kind: 'brand'}
  /** `brands`: the slugs the page named on its button, no other is left; without, the controller's. */
  | {readonly kind: 'all'; readonly brands?: readonly string[] | undefined}

export interface OptOutAct {
  readonly target: UnsubscribeTarget
  readonly scope: OptOutScope
  readonly source: OptOutSource
  readonly subjectKey: string
  readonly sealedAddress: SealedText
  readonly recordedAt: Date
}

/**
 * The ledger entries of one act: one for the newsletter, or one a brand that stands for all of its
 * newsletters.
 *
 * A brand or newsletter that is no longer published is left all the same, with a list that waits
 * to be named: an opt-out is never lost because someone tidied up.
 */
export async function optOutEntries(
  act: OptOutAct,
  brands: readonly SendingBrand[],
): Promise<OptOut[]> {
  return await Promise.all(
    scopesOf(act, brands).map(async ({brand, newsletter}) => {
      const scope = {
        subjectKey: act.subjectKey,
        brand,
        newsletter,
        channel: 'email',
      } as const
      return {
        _id: await optOutId(scope),
        _type: 'optOut',
        ...scope,
        source: act.source,
        language: act.target.language,
        recordedAt: act.recordedAt.toISOString(),
        sealedAddress: act.sealedAddress,
        lists: topicsToLeave(scope, brands).map((topicId) => pendingList(topicId)),
      }
    }),
  )
}

function scopesOf(
  {target, scope}: OptOutAct,
  brands: readonly SendingBrand[],
): {brand: string; newsletter: string}[] {
  if (scope.kind === 'newsletter') return [{brand: target.brand, newsletter: target.newsletter}]
  const slugs = scope.kind === 'all' ? namedBrands(target.brand, scope.brands, brands) : []
  return [...new Set([target.brand, ...slugs])].map((brand) => ({
    brand,
    newsletter: everyNewsletter,
  }))
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

/**
 * The Resend topics an entry stands for; `undefined` for a newsletter that no published brand has.
 */
export function topicsToLeave(
  {brand, newsletter}: Pick<OptOut, 'brand' | 'newsletter'>,
  brands: readonly SendingBrand[],
): (string | undefined)[] {
  const sender = brands.find(({slug}) => slug.current === brand)
  if (newsletter !== everyNewsletter) return [newsletterOf(sender, newsletter)?.topicId]
  if (!sender) return [undefined]
  return [...new Set((sender.newsletters ?? []).map(({topicId}) => topicId))]
}

/** A list nobody has been told about yet. */
export function pendingList(topicId: string | undefined): OptOutList {
  return {
    _key: topicId ?? 'unnamed',
    list: 'resend-topic',
    ...(topicId === undefined ? {} : {topicId}),
    state: 'pending',
    attempts: 0,
  }
}
