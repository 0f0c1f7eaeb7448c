import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {deliverBroadcast} from './deliverBroadcast.js'
import {mailboxes, sender} from './emailRequest.js'
import {MailboxError, parseBody} from './mailboxError.js'
import type {BroadcastRecord} from './mailboxRecords.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {readScheduledAt} from './scheduledAt.js'

const broadcastChange = z.object({
  name: z.string().optional(),
  segment_id: z.string().optional(),
  audience_id: z.string().optional(),
  preview_text: z.string().optional(),
  from: sender.optional(),
  html: z.string().optional(),
  text: z.string().optional(),
  reply_to: mailboxes.optional(),
  subject: z.string().optional(),
  topic_id: z.string().nullish(),
})
type BroadcastChange = z.infer<typeof broadcastChange>

const newBroadcast = broadcastChange.extend({
  from: sender,
  subject: z.string(),
  send: z.boolean().optional(),
  scheduled_at: z.string().optional(),
})

export const broadcastRoutes: readonly MailboxRoute[] = [
  route('POST', '/broadcasts', ({body}, context) => {
    const asked = parseBody(newBroadcast, body)
    if (asked.scheduled_at !== undefined && asked.send !== true) {
      throw new MailboxError('validation_error', '`scheduled_at` can only be used with `send`.')
    }
    const broadcast = composeBroadcast(asked, context)
    context.store.broadcasts.put(broadcast)
    if (asked.send === true) sendBroadcast(broadcast, asked.scheduled_at, context)
    return answer({id: broadcast.id}, 201)
  }),
  route('POST', '/broadcasts/:id/send', (request, context) => {
    const {scheduled_at: at} = parseBody(
      z.object({scheduled_at: z.string().optional()}),
      request.body ?? {},
    )
    const broadcast = draftNamed(request, context)
    sendBroadcast(broadcast, at, context)
    return answer({id: broadcast.id})
  }),
  route('POST', '/broadcasts/:id/cancel', (request, context) => {
    const broadcast = broadcastNamed(request, context)
    if (broadcast.status !== 'scheduled') {
      const message = 'You can only cancel broadcasts that are queued or scheduled.'
      throw new MailboxError('validation_error', message, 403)
    }
    context.store.broadcasts.put({...broadcast, status: 'draft', scheduled_at: null})
    return answer({object: 'broadcast', id: broadcast.id})
  }),
  route('POST', '/broadcasts/:id/duplicate', (request, context) => {
    const id = randomUUID()
    context.store.broadcasts.put({
      ...broadcastNamed(request, context),
      id,
      status: 'draft',
      created_at: context.clock.now().toISOString(),
      scheduled_at: null,
      sent_at: null,
    })
    return answer({object: 'broadcast', id}, 201)
  }),
  route('PATCH', '/broadcasts/:id', (request, context) => {
    const broadcast = draftNamed(request, context)
    const change = parseBody(broadcastChange, request.body)
    context.store.broadcasts.put(changeBroadcast(broadcast, change, context))
    return answer({id: broadcast.id})
  }),
  route('DELETE', '/broadcasts/:id', (request, context) => {
    const {id, status} = broadcastNamed(request, context)
    if (status === 'sent') {
      throw new MailboxError('validation_error', 'A sent broadcast cannot be deleted.', 403)
    }
    context.store.broadcasts.remove(id)
    return answer({object: 'broadcast', id, deleted: true})
  }),
]

export function broadcastNamed(request: MailboxRequest, {store}: MailboxContext): BroadcastRecord {
  const broadcast = store.broadcasts.get(param(request, 'id'))
  if (!broadcast) throw new MailboxError('not_found', 'Broadcast not found')
  return broadcast
}

function draftNamed(request: MailboxRequest, context: MailboxContext): BroadcastRecord {
  const broadcast = broadcastNamed(request, context)
  if (broadcast.status === 'draft') return broadcast
  const message = `Only a draft can be changed or sent; this broadcast is ${broadcast.status}.`
  throw new MailboxError('validation_error', message, 403)
}

function sendBroadcast(
  broadcast: BroadcastRecord,
  at: string | undefined,
  context: MailboxContext,
): void {
  const now = context.clock.now()
  const scheduledAt = at === undefined ? null : readScheduledAt(at, now)
  if (scheduledAt !== null && Date.parse(scheduledAt) > now.getTime()) {
    context.store.broadcasts.put({...broadcast, status: 'scheduled', scheduled_at: scheduledAt})
  } else {
    deliverBroadcast({...broadcast, scheduled_at: scheduledAt}, context)
  }
}

function composeBroadcast(
  asked: z.infer<typeof newBroadcast>,
  context: MailboxContext,
): BroadcastRecord {
  const segment = asked.segment_id ?? asked.audience_id
  if (segment === undefined) {
    throw new MailboxError('missing_required_field', 'Missing `segment_id` field.')
  }
  if (asked.html === undefined && asked.text === undefined) {
    throw new MailboxError('missing_required_field', 'Missing `html` or `text` field.')
  }
  const empty: BroadcastRecord = {
    id: randomUUID(),
    name: 'Untitled',
    segment_id: segment,
    from: asked.from,
    subject: asked.subject,
    reply_to: [],
    preview_text: null,
    status: 'draft',
    created_at: context.clock.now().toISOString(),
    scheduled_at: null,
    sent_at: null,
    topic_id: null,
    html: null,
    text: null,
  }
  return changeBroadcast(empty, asked, context)
}

function changeBroadcast(
  broadcast: BroadcastRecord,
  change: BroadcastChange,
  {store}: MailboxContext,
): BroadcastRecord {
  const segment = change.segment_id ?? change.audience_id ?? broadcast.segment_id
  const topic = change.topic_id === undefined ? broadcast.topic_id : change.topic_id
  if (!store.segments.get(segment)) throw new MailboxError('not_found', 'Segment not found')
  if (topic !== null && !store.topics.get(topic)) {
    throw new MailboxError('not_found', 'Topic not found')
  }
  return {
    ...broadcast,
    name: change.name ?? broadcast.name,
    segment_id: segment,
    from: change.from ?? broadcast.from,
    subject: change.subject ?? broadcast.subject,
    reply_to: change.reply_to ?? broadcast.reply_to,
    preview_text: change.preview_text ?? broadcast.preview_text,
    topic_id: topic,
    html: change.html ?? broadcast.html,
    text: change.text ?? broadcast.text,
  }
}
