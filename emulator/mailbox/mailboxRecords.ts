import * as z from 'zod'

/** What the mailbox keeps, in the vendor's own field names so that answers need no translation. */
const subscription = z.enum(['opt_in', 'opt_out'])
export type Subscription = z.infer<typeof subscription>

export const emailEvents = [
  'bounced',
  'canceled',
  'complained',
  'delivered',
  'queued',
  'scheduled',
  'sent',
  'suppressed',
] as const

export const attachmentRecord = z.object({
  id: z.string(),
  filename: z.string(),
  content_type: z.string(),
  content_id: z.string().nullable(),
  /** Base64. */
  content: z.string(),
})
export type AttachmentRecord = z.infer<typeof attachmentRecord>

export const emailRecord = z.object({
  id: z.string(),
  message_id: z.string(),
  created_at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  reply_to: z.array(z.string()),
  subject: z.string(),
  html: z.string().nullable(),
  text: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.object({name: z.string(), value: z.string()})),
  attachments: z.array(attachmentRecord),
  topic_id: z.string().nullable(),
  scheduled_at: z.string().nullable(),
  last_event: z.enum(emailEvents),
  broadcast_id: z.string().nullable(),
  contact_id: z.string().nullable(),
  /** When its reader used Resend's own unsubscribe link. */
  unsubscribed_at: z.string().nullable(),
  /** What the sender's server answered when a reader pressed "Unsubscribe" in the inbox. */
  one_click: z.object({at: z.string(), url: z.string(), answer: z.string()}).nullable(),
})
export type EmailRecord = z.infer<typeof emailRecord>

const propertyValue = z.union([z.string(), z.number(), z.boolean()])

export const contactRecord = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  unsubscribed: z.boolean(),
  created_at: z.string(),
  updated_at: z.string(),
  properties: z.record(z.string(), propertyValue),
  segments: z.array(z.string()),
  topics: z.record(z.string(), subscription),
})
export type ContactRecord = z.infer<typeof contactRecord>

export const contactPropertyRecord = z.object({
  id: z.string(),
  key: z.string(),
  type: z.enum(['string', 'number']),
  fallback_value: z.union([z.string(), z.number()]).nullable(),
  created_at: z.string(),
})

export const contactImportRecord = z.object({
  id: z.string(),
  status: z.enum(['queued', 'in_progress', 'completed', 'failed']),
  created_at: z.string(),
  completed_at: z.string().nullable(),
  counts: z.object({
    total: z.number(),
    created: z.number(),
    updated: z.number(),
    skipped: z.number(),
    failed: z.number(),
  }),
})

/** A domain that mails are sent from. The one that is always there is in no store. */
export const domainRecord = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['not_started', 'verified']),
  created_at: z.string(),
  region: z.string(),
  open_tracking: z.boolean(),
  click_tracking: z.boolean(),
})

export const segmentRecord = z.object({id: z.string(), name: z.string(), created_at: z.string()})

export const topicRecord = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  default_subscription: subscription,
  created_at: z.string(),
})
export type TopicRecord = z.infer<typeof topicRecord>

export const broadcastRecord = z.object({
  id: z.string(),
  name: z.string(),
  segment_id: z.string(),
  from: z.string(),
  subject: z.string(),
  reply_to: z.array(z.string()),
  preview_text: z.string().nullable(),
  status: z.enum(['draft', 'scheduled', 'sent']),
  created_at: z.string(),
  scheduled_at: z.string().nullable(),
  sent_at: z.string().nullable(),
  topic_id: z.string().nullable(),
  html: z.string().nullable(),
  text: z.string().nullable(),
})
export type BroadcastRecord = z.infer<typeof broadcastRecord>

export const suppressionRecord = z.object({
  id: z.string(),
  email: z.string(),
  origin: z.enum(['bounce', 'complaint', 'manual']),
  source_id: z.string().nullable(),
  created_at: z.string(),
})
export type SuppressionRecord = z.infer<typeof suppressionRecord>

export const webhookRecord = z.object({
  id: z.string(),
  endpoint: z.string(),
  events: z.array(z.string()),
  status: z.enum(['enabled', 'disabled']),
  signing_secret: z.string(),
  created_at: z.string(),
})
export type WebhookRecord = z.infer<typeof webhookRecord>

export const webhookEventRecord = z.object({
  id: z.string(),
  webhook_id: z.string(),
  type: z.string(),
  created_at: z.string(),
  status: z.enum(['success', 'pending', 'attempting', 'failed']),
  next_attempt_at: z.string().nullable(),
  payload: z.unknown(),
  attempts: z.array(
    z.object({
      id: z.string(),
      http_status_code: z.number(),
      response: z.string(),
      sent_at: z.string(),
    }),
  ),
})
export type WebhookEventRecord = z.infer<typeof webhookEventRecord>

export const idempotencyRecord = z.object({
  id: z.string(),
  body_hash: z.string(),
  status: z.number(),
  answer: z.unknown(),
  created_at: z.string(),
})
