import {randomUUID} from 'node:crypto'

import {bareAddress} from './emailRequest.js'
import type {EmailRecord} from './mailboxRecords.js'
import type {MailboxContext} from './mailboxRoute.js'
import {addressKey} from './mailboxStore.js'
import {topicSubscription} from './topicSubscription.js'

/**
 * Lets a stored mail leave: it stands in the inbox, and the webhooks hear what became of it.
 *
 * A suppressed address gets nothing, nor does a contact who left the mail's topic. Resend's test
 * addresses (`bounced@resend.dev`, `complained@…`, `suppressed@…`, with `+labels`) act as there.
 */
export function deliverEmail(email: EmailRecord, context: MailboxContext): EmailRecord {
  const {store, emit} = context
  const recipients = [...email.to, ...email.cc, ...email.bcc].map(
    (recipient) => bareAddress(recipient) ?? recipient,
  )
  if (recipients.every((address) => isKeptOut(address, email, context))) {
    emit('email.suppressed', {
      ...emailEventData(email),
      suppressed: {type: 'OnAccountSuppressionList', message: 'The recipient is suppressed.'},
    })
    return store.emails.put({...email, last_event: 'suppressed'})
  }
  emit('email.sent', emailEventData(email))
  const act = testAddressAct(recipients)
  if (act === 'bounced') {
    emit('email.bounced', {
      ...emailEventData(email),
      bounce: {type: 'Permanent', subType: 'General', message: 'The recipient does not exist.'},
    })
    for (const address of recipients) suppress(address, 'bounce', email.id, context)
    return store.emails.put({...email, last_event: 'bounced'})
  }
  emit('email.delivered', emailEventData(email))
  if (act === 'complained') {
    emit('email.complained', emailEventData(email))
    for (const address of recipients) suppress(address, 'complaint', email.id, context)
    return store.emails.put({...email, last_event: 'complained'})
  }
  return store.emails.put({...email, last_event: 'delivered'})
}

export function emailEventData(email: EmailRecord): Record<string, unknown> {
  return {
    ...(email.broadcast_id === null ? {} : {broadcast_id: email.broadcast_id}),
    created_at: email.created_at,
    email_id: email.id,
    message_id: email.message_id,
    from: email.from,
    to: email.to,
    subject: email.subject,
    ...(email.tags.length === 0
      ? {}
      : {tags: Object.fromEntries(email.tags.map(({name, value}) => [name, value]))}),
  }
}

/** Puts an address on the suppression list, once, and says so to the webhooks. */
export function suppress(
  email: string,
  origin: 'bounce' | 'complaint' | 'manual',
  sourceId: string | null,
  {store, clock, emit}: MailboxContext,
) {
  const address = addressKey(email)
  const known = store.suppressions.find(address)
  if (known) return known
  const suppression = store.suppressions.put({
    id: randomUUID(),
    email: address,
    origin,
    source_id: sourceId,
    created_at: clock.now().toISOString(),
  })
  emit('suppression.added', {...suppression})
  return suppression
}

function isKeptOut(address: string, email: EmailRecord, {store}: MailboxContext): boolean {
  if (store.suppressions.find(addressKey(address))) return true
  if (/^suppressed(\+.*)?@resend\.dev$/i.test(address)) return true
  const topic = email.topic_id === null ? undefined : store.topics.get(email.topic_id)
  const contact = store.contacts.find(addressKey(address))
  if (!topic || !contact) return false
  return topicSubscription(contact, topic) === 'opt_out'
}

function testAddressAct(recipients: readonly string[]): 'bounced' | 'complained' | undefined {
  for (const address of recipients) {
    const act = /^(bounced|complained)(\+.*)?@resend\.dev$/i.exec(address)?.[1]?.toLowerCase()
    if (act === 'bounced' || act === 'complained') return act
  }
  return undefined
}
