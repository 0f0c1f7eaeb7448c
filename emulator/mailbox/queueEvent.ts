import {randomUUID} from 'node:crypto'

import type {LocalClock} from '../localClock.js'
import type {MailboxStore} from './mailboxStore.js'

/** The webhook events of Resend that something in the mailbox can cause. */
export const webhookEventTypes = [
  'email.sent',
  'email.scheduled',
  'email.delivered',
  'email.bounced',
  'email.complained',
  'email.suppressed',
  'email.received',
  'contact.created',
  'contact.updated',
  'contact.topics.updated',
  'contact.deleted',
  'suppression.added',
  'suppression.removed',
] as const
export type WebhookEventType = (typeof webhookEventTypes)[number]

export type EmitEvent = (type: WebhookEventType, data: Record<string, unknown>) => void

/** Writes an event down for every webhook that asked for it, in the transaction that causes it. */
export function queueEvent(
  store: MailboxStore,
  clock: LocalClock,
  type: WebhookEventType,
  data: Record<string, unknown>,
): void {
  const now = clock.now().toISOString()
  for (const webhook of store.webhooks.all()) {
    if (webhook.status !== 'enabled' || !webhook.events.includes(type)) continue
    store.webhookEvents.put({
      id: `msg_${randomUUID().replaceAll('-', '')}`,
      webhook_id: webhook.id,
      type,
      created_at: now,
      status: 'pending',
      next_attempt_at: now,
      payload: {type, created_at: now, data},
      attempts: [],
    })
  }
}
