import {randomUUID} from 'node:crypto'

import {deliverEmail, emailEventData} from './deliverEmail.js'
import type {EmailRequest} from './emailRequest.js'
import {MailboxError} from './mailboxError.js'
import type {EmailRecord} from './mailboxRecords.js'
import type {MailboxContext} from './mailboxRoute.js'
import {readScheduledAt} from './scheduledAt.js'

/** Stores a mail that was asked for and, unless it is scheduled for later, lets it leave. */
export function acceptEmail(request: EmailRequest, context: MailboxContext): EmailRecord {
  const now = context.clock.now()
  const scheduledAt =
    typeof request.scheduled_at === 'string' ? readScheduledAt(request.scheduled_at, now) : null
  const email = composeEmail(request, {createdAt: now.toISOString(), scheduledAt})
  if (scheduledAt !== null && Date.parse(scheduledAt) > now.getTime()) {
    context.emit('email.scheduled', emailEventData(email))
    return context.store.emails.put({...email, last_event: 'scheduled'})
  }
  return deliverEmail(context.store.emails.put(email), context)
}

export function composeEmail(
  request: EmailRequest,
  {createdAt, scheduledAt}: {createdAt: string; scheduledAt: string | null},
): EmailRecord {
  const id = randomUUID()
  return {
    id,
    message_id: `<${id}@mailbox.localhost>`,
    created_at: createdAt,
    from: request.from,
    to: request.to,
    cc: request.cc ?? [],
    bcc: request.bcc ?? [],
    reply_to: request.reply_to ?? [],
    subject: request.subject,
    html: request.html ?? null,
    text: request.text ?? null,
    headers: request.headers ?? {},
    tags: request.tags ?? [],
    attachments: (request.attachments ?? []).map(readAttachment),
    topic_id: request.topic_id ?? null,
    scheduled_at: scheduledAt,
    last_event: 'queued',
    broadcast_id: null,
    contact_id: null,
    unsubscribed_at: null,
    one_click: null,
  }
}

function readAttachment(attachment: NonNullable<EmailRequest['attachments']>[number]) {
  if (attachment.content === undefined) {
    throw new MailboxError(
      'invalid_attachment',
      'Attachment must have `content`: the local mailbox fetches nothing from a `path`.',
    )
  }
  return {
    id: randomUUID(),
    filename: attachment.filename ?? 'attachment',
    content_type: attachment.content_type ?? 'application/octet-stream',
    content_id: attachment.content_id ?? null,
    content: attachment.content,
  }
}
