import {ownerOfNoticeSegment} from '../announce/noticeSegments.js'
import {relationProperty} from '../contacts/contactProperties.js'
import {contactProperty} from '../contacts/contactProperty.js'
import type {KnownContact} from '../optOut/noticeSegmentsToLeave.js'
import type {SendingBrand} from '../optOut/sendingBrand.js'

/** A contact, and which of the topics it gets somebody must have chosen for it. */
export interface SharedContact extends KnownContact {
  /** Those that nobody gets by default: that everyone gets a topic says nothing about this person. */
  readonly chosenTopics: ReadonlySet<string>
}

/** What of a contact is a request's to erase, and whether the contact is there for others too. */
export interface ContactShare {
  readonly segmentIds: readonly string[]
  readonly topicIds: readonly string[]
  /** Names of the properties that are about the request's brands. */
  readonly properties: readonly string[]
  readonly isSharedWithOthers: boolean
}

/**
 * Divides a contact between the brands of a request and all others: one Resend account may serve
 * several controllers, and what another holds is not this one's to erase.
 *
 * What nobody here can place, such as a segment made by hand, is erased with the rest, as it is given
 * with the rest when the person asks for access.
 *
 * @param asked slugs of the brands that the request covers
 */
export async function contactShare(
  contact: SharedContact,
  asked: readonly string[],
  brands: readonly SendingBrand[],
): Promise<ContactShare> {
  const others = brands.filter(({slug}) => !asked.includes(slug.current))
  const foreign = await marksOf(others, brands)
  const own = await marksOf(
    brands.filter((brand) => !others.includes(brand)),
    brands,
  )
  const segmentIds = [...contact.segments]
    .filter(([id, name]) => {
      const owner = ownerOfNoticeSegment(name)
      return !foreign.segments.has(id) && !(owner !== undefined && foreign.owners.has(owner))
    })
    .map(([id]) => id)
  const topicIds = [...contact.topics].filter((id) => !foreign.topics.has(id))
  return {
    segmentIds,
    topicIds,
    properties: Object.keys(contact.properties).filter((name) => own.properties.has(name)),
    isSharedWithOthers:
      segmentIds.length < contact.segments.size ||
      [...contact.chosenTopics].some((id) => foreign.topics.has(id)) ||
      Object.keys(contact.properties).some((name) => foreign.properties.has(name)),
  }
}

/** By what a contact shows that it has to do with brands. */
async function marksOf(
  of: readonly SendingBrand[],
  brands: readonly SendingBrand[],
): Promise<{
  readonly owners: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly segments: ReadonlySet<string>
  readonly properties: ReadonlySet<string>
}> {
  const letters = of.flatMap(({slug, newsletters}) =>
    (newsletters ?? []).map((one) => ({...one, brand: slug.current})),
  )
  const names = letters.flatMap(({brand, slug}) =>
    (['consent', 'unsubscribe'] as const).map((kind) =>
      contactProperty(kind, {brand, newsletter: slug.current}, brands),
    ),
  )
  return {
    owners: new Set(of.flatMap(({slug, controller}) => [slug.current, controller._ref])),
    topics: new Set(letters.flatMap(({topicId}) => topicId ?? [])),
    segments: new Set(letters.flatMap(({segmentId}) => segmentId ?? [])),
    properties: new Set([
      ...of.map(({slug}) => relationProperty(slug.current)),
      ...(await Promise.all(names)),
    ]),
  }
}
