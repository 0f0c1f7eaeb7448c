import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {MailboxError, parseBody} from './mailboxError.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'
import {newSigningSecret} from './signWebhook.js'

const endpoint = z.url({protocol: /^https?$/, error: 'The endpoint must be a URL.'})
// Events of things this mailbox has not (opens) may be asked for; they never come.
const events = z.array(z.string().regex(/^(email|contact|domain|suppression)(\.\w+){1,2}$/)).min(1)

export const webhookRoutes: readonly MailboxRoute[] = [
  route('POST', '/webhooks', ({body}, {store, clock}) => {
    const asked = parseBody(z.object({endpoint, events}), body)
    const webhook = store.webhooks.put({
      ...asked,
      id: randomUUID(),
      status: 'enabled',
      signing_secret: newSigningSecret(),
      created_at: clock.now().toISOString(),
    })
    const {id, signing_secret} = webhook
    return answer({object: 'webhook', id, signing_secret}, 201)
  }),
  route('GET', '/webhooks', ({url}, {store}) => {
    const page = paginate(store.webhooks.newestFirst(), url)
    return answer({
      ...page,
      data: page.data.map(({signing_secret: _secret, ...webhook}) => webhook),
    })
  }),
  route('GET', '/webhooks/:id', (request, context) =>
    answer({object: 'webhook', ...webhookNamed(request, context)}),
  ),
  route('PATCH', '/webhooks/:id', (request, context) => {
    const webhook = webhookNamed(request, context)
    const change = parseBody(
      z.object({
        endpoint: endpoint.optional(),
        events: events.optional(),
        status: z.enum(['enabled', 'disabled']).optional(),
      }),
      request.body,
    )
    context.store.webhooks.put({
      ...webhook,
      endpoint: change.endpoint ?? webhook.endpoint,
      events: change.events ?? webhook.events,
      status: change.status ?? webhook.status,
    })
    return answer({object: 'webhook', id: webhook.id})
  }),
  route('DELETE', '/webhooks/:id', (request, context) => {
    const {id} = webhookNamed(request, context)
    context.store.webhooks.remove(id)
    return answer({object: 'webhook', id, deleted: true})
  }),
  route('POST', '/webhooks/:id/signing-secret/rotate', (request, context) => {
    const webhook = webhookNamed(request, context)
    const secret = newSigningSecret()
    context.store.webhooks.put({...webhook, signing_secret: secret})
    return answer({object: 'webhook', id: webhook.id, signing_secret: secret})
  }),
  route('GET', '/webhooks/:id/events', (request, context) => {
    const {id} = webhookNamed(request, context)
    const log = context.store.webhookEvents
      .newestFirst()
      .filter((event) => event.webhook_id === id)
      .map(({id: eventId, type, created_at, status}) => ({id: eventId, type, created_at, status}))
    return answer(paginate(log, request.url))
  }),
  route('GET', '/webhooks/:id/events/:event', (request, context) => {
    const {webhook_id: _webhook, attempts: _attempts, ...event} = eventNamed(request, context)
    return answer({object: 'webhook_event', ...event})
  }),
  route('POST', '/webhooks/:id/events/:event/replay', (request, context) => {
    const event = eventNamed(request, context)
    context.store.webhookEvents.put({
      ...event,
      status: 'pending',
      next_attempt_at: context.clock.now().toISOString(),
    })
    return answer({object: 'webhook_event', id: event.id})
  }),
  route('GET', '/webhooks/:id/events/:event/attempts', (request, context) =>
    answer(paginate(eventNamed(request, context).attempts.toReversed(), request.url)),
  ),
]

function webhookNamed(request: MailboxRequest, {store}: MailboxContext) {
  const webhook = store.webhooks.get(param(request, 'id'))
  if (!webhook) throw new MailboxError('not_found', 'Webhook not found')
  return webhook
}

function eventNamed(request: MailboxRequest, context: MailboxContext) {
  const {id} = webhookNamed(request, context)
  const event = context.store.webhookEvents.get(param(request, 'event'))
  if (event?.webhook_id !== id) throw new MailboxError('not_found', 'Webhook event not found')
  return event
}
