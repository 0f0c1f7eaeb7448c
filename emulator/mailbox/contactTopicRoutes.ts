import * as z from 'zod'

import {changeTopics, contactNamed} from './contactNamed.js'
import {mergeTopics, topicChoices} from './contactRequest.js'
import {parseBody} from './mailboxError.js'
import type {MailboxRoute} from './mailboxRoute.js'
import {answer, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'
import {topicSubscription} from './topicSubscription.js'

export const contactTopicRoutes: readonly MailboxRoute[] = [
  route('GET', '/contacts/:contact/topics', (request, context) => {
    const contact = contactNamed(request, context)
    const topics = context.store.topics.newestFirst().map((topic) => ({
      id: topic.id,
      name: topic.name,
      description: topic.description,
      subscription: topicSubscription(contact, topic),
    }))
    return answer(paginate(topics, request.url))
  }),
  route('PATCH', '/contacts/:contact/topics', (request, context) => {
    const contact = contactNamed(request, context)
    // The SDK sends the bare list, the documentation wraps it in `topics`.
    const body = parseBody(z.union([topicChoices, z.object({topics: topicChoices})]), request.body)
    const choices = Array.isArray(body) ? body : body.topics
    changeTopics(contact, mergeTopics({}, choices, context.store), context)
    return answer({id: contact.id})
  }),
]
