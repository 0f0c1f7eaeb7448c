import {MailboxError} from './mailboxError.js'
import type {ContactRecord} from './mailboxRecords.js'
import type {MailboxContext, MailboxRequest} from './mailboxRoute.js'
import {param} from './mailboxRoute.js'
import {addressKey} from './mailboxStore.js'
import {topicSubscription} from './topicSubscription.js'

/** The contact a path names, by id or by address. */
export function contactNamed(request: MailboxRequest, {store}: MailboxContext): ContactRecord {
  const name = param(request, 'contact')
  const contact = store.contacts.get(name) ?? store.contacts.find(addressKey(name))
  if (!contact) throw new MailboxError('not_found', 'Contact not found')
  return contact
}

export function contactEventData(contact: ContactRecord): Record<string, unknown> {
  return {
    id: contact.id,
    audience_id: contact.segments[0] ?? '',
    segment_ids: contact.segments,
    created_at: contact.created_at,
    updated_at: contact.updated_at,
    email: contact.email,
    first_name: contact.first_name,
    last_name: contact.last_name,
    unsubscribed: contact.unsubscribed,
  }
}

/** Stores a changed contact and tells the webhooks. */
export function changeContact(contact: ContactRecord, context: MailboxContext): ContactRecord {
  const changed = {...contact, updated_at: context.clock.now().toISOString()}
  context.store.contacts.put(changed)
  context.emit('contact.updated', contactEventData(changed))
  return changed
}

/**
 * Stores a contact's choices of topics and tells the webhooks of those that changed: the others are
 * no news (resend.com/docs/webhooks/contacts/topics-updated).
 */
export function changeTopics(
  contact: ContactRecord,
  choices: ContactRecord['topics'],
  context: MailboxContext,
): void {
  const changed = Object.entries(choices).filter(([id, choice]) => {
    const topic = context.store.topics.get(id)
    return topic && topicSubscription(contact, topic) !== choice
  })
  changeContact({...contact, topics: {...contact.topics, ...choices}}, context)
  if (changed.length === 0) return
  context.emit('contact.topics.updated', {
    email: contact.email,
    topics: changed.map(([id, subscription]) => ({id, subscription})),
  })
}
