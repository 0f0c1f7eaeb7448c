import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {MailboxError, parseBody} from './mailboxError.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'

const name = z.string().min(1).max(50)
const description = z.string().max(200)

export const topicRoutes: readonly MailboxRoute[] = [
  route('POST', '/topics', ({body}, {store, clock}) => {
    const topic = parseBody(
      z.object({
        name,
        description: description.nullish(),
        default_subscription: z.enum(['opt_in', 'opt_out']),
      }),
      body,
    )
    const id = randomUUID()
    store.topics.put({
      ...topic,
      id,
      description: topic.description ?? null,
      created_at: clock.now().toISOString(),
    })
    return answer({object: 'topic', id}, 201)
  }),
  // Topics are few: the list has no pages.
  route('GET', '/topics', (_request, {store}) =>
    answer({object: 'list', has_more: false, data: store.topics.newestFirst()}),
  ),
  route('GET', '/topics/:id', (request, context) =>
    answer({object: 'topic', ...topicNamed(request, context)}),
  ),
  route('PATCH', '/topics/:id', (request, context) => {
    const topic = topicNamed(request, context)
    const change = parseBody(
      z.object({name: name.optional(), description: description.optional()}),
      request.body,
    )
    context.store.topics.put({
      ...topic,
      name: change.name ?? topic.name,
      description: change.description ?? topic.description,
    })
    return answer({object: 'topic', id: topic.id})
  }),
  route('DELETE', '/topics/:id', (request, context) => {
    const {id} = topicNamed(request, context)
    for (const contact of context.store.contacts.all()) {
      if (!(id in contact.topics)) continue
      const {[id]: _removed, ...topics} = contact.topics
      context.store.contacts.put({...contact, topics})
    }
    context.store.topics.remove(id)
    return answer({object: 'topic', id, deleted: true})
  }),
]

function topicNamed(request: MailboxRequest, {store}: MailboxContext) {
  const topic = store.topics.get(param(request, 'id'))
  if (!topic) throw new MailboxError('not_found', 'Topic not found')
  return topic
}
