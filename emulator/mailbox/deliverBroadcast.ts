import {randomUUID} from 'node:crypto'

import {deliverEmail} from './deliverEmail.js'
import {fillPlaceholders} from './fillPlaceholders.js'
import type {BroadcastRecord, ContactRecord, EmailRecord} from './mailboxRecords.js'
import type {MailboxContext} from './mailboxRoute.js'
import {topicSubscription} from './topicSubscription.js'

/**
 * Sends a broadcast: one stored mail for each recipient, all in the caller's transaction.
 *
 * Its recipients are the segment's contacts, less those who left its topic and, always, those with
 * the account-wide `unsubscribed` flag.
 */
export function deliverBroadcast(broadcast: BroadcastRecord, context: MailboxContext): void {
  const {store, clock} = context
  const now = clock.now().toISOString()
  const topic = broadcast.topic_id === null ? undefined : store.topics.get(broadcast.topic_id)
  const recipients = store.contacts
    .all()
    .filter(({segments}) => segments.includes(broadcast.segment_id))
    .filter(({unsubscribed}) => !unsubscribed)
    .filter((contact) => !topic || topicSubscription(contact, topic) === 'opt_in')
  for (const contact of recipients) {
    deliverEmail(store.emails.put(composeMail(broadcast, contact, now, context)), context)
  }
  store.broadcasts.put({...broadcast, status: 'sent', sent_at: now})
}

function composeMail(
  broadcast: BroadcastRecord,
  contact: ContactRecord,
  now: string,
  {store, url}: MailboxContext,
): EmailRecord {
  const id = randomUUID()
  const unsubscribeUrl = `${url}/unsubscribe/${id}`
  const fill = (text: string) => fillPlaceholders(text, contact, unsubscribeUrl, store)
  const html = broadcast.html === null ? null : fill(withPreview(broadcast.html, broadcast))
  return {
    id,
    message_id: `<${id}@mailbox.localhost>`,
    created_at: now,
    from: broadcast.from,
    to: [contact.email],
    cc: [],
    bcc: [],
    reply_to: broadcast.reply_to,
    subject: fill(broadcast.subject),
    html,
    text: broadcast.text === null ? null : fill(broadcast.text),
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    tags: [],
    attachments: [],
    topic_id: broadcast.topic_id,
    scheduled_at: broadcast.scheduled_at,
    last_event: 'queued',
    broadcast_id: broadcast.id,
    contact_id: contact.id,
    unsubscribed_at: null,
    one_click: null,
  }
}

function withPreview(html: string, {preview_text: preview}: BroadcastRecord): string {
  if (preview === null) return html
  const escaped = preview.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const hidden = `<div style="display:none;max-height:0;overflow:hidden">${escaped}</div>`
  return /<body[^>]*>/i.test(html)
    ? html.replace(/<body[^>]*>/i, (body) => body + hidden)
    : hidden + html
}
