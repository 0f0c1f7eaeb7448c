import {isSuppressed, type LeftScope} from './isSuppressed.js'
import {ownLists} from './listsToLeave.js'
import type {OptOut} from './optOut.js'
import type {SendingBrand} from './sendingBrand.js'

/**
 * Whether a person's membership of a Mailchimp audience is kept for something else than what was
 * left: another newsletter that is sent from it, of whatever brand, which they have not left; or
 * something they left as well and can still come back to. A member is one for all of an audience.
 *
 * @param inForce the person's opt-outs in force
 * @param undoable the person's other entries whose address is still kept
 */
export function isAudienceNeeded(
  audienceId: string,
  {
    inForce,
    undoable,
    brands,
  }: {
    readonly inForce: readonly LeftScope[]
    readonly undoable: readonly Pick<OptOut, 'lists' | 'returning'>[]
    readonly brands: readonly SendingBrand[]
  },
): boolean {
  const isOfAudience = (each: {list: string; target?: string | null | undefined}): boolean =>
    each.list === 'mailchimp' && each.target === audienceId
  const sendings = brands.flatMap(({slug, newsletters}) =>
    (newsletters ?? [])
      .filter((newsletter) => ownLists(newsletter).some(isOfAudience))
      .map((newsletter) => ({
        brand: slug.current,
        newsletter: newsletter.slug.current,
        channel: newsletter.channel ?? ('email' as const),
      })),
  )
  return (
    sendings.some((sending) => !isSuppressed(inForce, sending)) ||
    undoable.some(({lists, returning}) => [...lists, ...(returning ?? [])].some(isOfAudience))
  )
}
