import type {ContactProperties} from '../contacts/contactProperties.js'
import type {KnownContact} from './noticeSegmentsToLeave.js'

/**
 * Whether a contact is kept for something else than what was left: a relation that is more than a
 * subscriber's, or that nobody has told; a segment; a newsletter; or Resend's own flag, which is an
 * objection that stands nowhere else.
 */
export function isContactNeeded(contact: KnownContact & {isUnsubscribed: boolean}): boolean {
  const relations = relationsIn(contact.properties)
  const isOnlySubscriber =
    relations.length > 0 && relations.every((relation) => relation === 'subscriber')
  return (
    !isOnlySubscriber ||
    contact.segments.size > 0 ||
    contact.topics.size > 0 ||
    contact.isUnsubscribed
  )
}

function relationsIn(properties: ContactProperties): string[] {
  return Object.entries(properties)
    .filter(([key]) => key.startsWith('relation_'))
    .map(([, relation]) => relation)
}
