import {ownerOfNoticeSegment} from '../announce/noticeSegments.js'
import {type ContactProperties, relationTo} from '../contacts/contactProperties.js'
import type {Newsletter} from '../content/brand.js'
import {everyNewsletter, type OptOut} from './optOut.js'
import type {SendingBrand} from './sendingBrand.js'

/** What Resend tells of a contact, as far as it says why the person is told of changes. */
export interface KnownContact {
  readonly properties: ContactProperties
  /** Names of its segments, by id. */
  readonly segments: ReadonlyMap<string, string>
  /** Ids of the topics it gets. */
  readonly topics: ReadonlySet<string>
}

type InForce = Pick<OptOut, 'brand' | 'newsletter' | 'channel'>

/**
 * The notice segments a person has no more reason to be in: those of a brand to which they were
 * nothing but a subscriber and none of whose newsletters they get any more, and of a controller that
 * no such brand is left of.
 *
 * An unknown relation keeps them in, and so does a newsletter of which nobody here can tell: a
 * change that goes untold is the worse mistake.
 *
 * @param left slugs of the brands that were left just now
 * @param inForce the person's opt-outs
 * @returns ids of segments
 */
export function noticeSegmentsToLeave(
  left: readonly string[],
  inForce: readonly InForce[],
  contact: KnownContact,
  brands: readonly SendingBrand[],
): string[] {
  const isDone = (brand: SendingBrand): boolean =>
    (brand.newsletters ?? []).every((one) => !mayStillCome(brand, one, inForce, contact))
  const isOnlySubscriber = (slug: string): boolean =>
    relationTo(contact.properties, slug) === 'subscriber'
  const leaving = brands
    .filter(({slug}) => left.includes(slug.current))
    .filter((brand) => isOnlySubscriber(brand.slug.current) && isDone(brand))
  const owners = new Set(leaving.map(({slug}) => slug.current))
  for (const controller of new Set(leaving.map((brand) => brand.controller._ref))) {
    const theirs = brands.filter((brand) => brand.controller._ref === controller)
    const isNeeded = theirs.some((brand) => {
      const slug = brand.slug.current
      if (owners.has(slug)) return false
      const relation = relationTo(contact.properties, slug)
      const isTold = [...contact.segments.values()].some((n) => ownerOfNoticeSegment(n) === slug)
      return isTold || (relation !== undefined && relation !== 'subscriber') || !isDone(brand)
    })
    if (!isNeeded) owners.add(controller)
  }
  return [...contact.segments]
    .filter(([, name]) => owners.has(ownerOfNoticeSegment(name) ?? ''))
    .map(([id]) => id)
}

function mayStillCome(
  {slug}: SendingBrand,
  newsletter: Newsletter,
  inForce: readonly InForce[],
  {topics, segments}: KnownContact,
): boolean {
  const isLeft = inForce.some(
    (entry) =>
      entry.brand === slug.current &&
      entry.channel === (newsletter.channel ?? 'email') &&
      (entry.newsletter === everyNewsletter || entry.newsletter === newsletter.slug.current),
  )
  if (isLeft) return false
  const {topicId, segmentId, mailchimpAudienceId} = newsletter
  if (mailchimpAudienceId || (!topicId && !segmentId)) return true
  return topics.has(topicId ?? '') || segments.has(segmentId ?? '')
}
