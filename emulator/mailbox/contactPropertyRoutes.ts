import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {MailboxError, parseBody} from './mailboxError.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'

const propertyKey = z
  .string()
  .regex(/^\w{1,50}$/, 'The key holds up to 50 ASCII letters, digits and underscores.')
const propertyRequest = z.union([
  z.object({
    key: propertyKey,
    type: z.literal('string'),
    fallback_value: z.string().nullish(),
  }),
  z.object({
    key: propertyKey,
    type: z.literal('number'),
    fallback_value: z.number().nullish(),
  }),
])

export const contactPropertyRoutes: readonly MailboxRoute[] = [
  route('POST', '/contact-properties', ({body}, {store, clock}) => {
    const {key, type, fallback_value: fallback} = parseBody(propertyRequest, body)
    if (store.contactProperties.find(key)) {
      throw new MailboxError('validation_error', `The contact property \`${key}\` already exists.`)
    }
    const id = randomUUID()
    store.contactProperties.put({
      id,
      key,
      type,
      fallback_value: fallback ?? null,
      created_at: clock.now().toISOString(),
    })
    return answer({object: 'contact_property', id}, 201)
  }),
  route('GET', '/contact-properties', ({url}, {store}) =>
    answer(paginate(store.contactProperties.newestFirst(), url)),
  ),
  route('GET', '/contact-properties/:id', (request, context) =>
    answer({object: 'contact_property', ...propertyNamed(request, context)}),
  ),
  route('PATCH', '/contact-properties/:id', (request, context) => {
    const property = propertyNamed(request, context)
    const fallback = property.type === 'string' ? z.string() : z.number()
    const change = parseBody(
      z.object({fallback_value: z.union([fallback, z.null()])}),
      request.body,
    )
    context.store.contactProperties.put({...property, ...change})
    return answer({object: 'contact_property', id: property.id})
  }),
  route('DELETE', '/contact-properties/:id', (request, context) => {
    const {id, key} = propertyNamed(request, context)
    const {store} = context
    for (const contact of store.contacts.all()) {
      if (!(key in contact.properties)) continue
      const {[key]: _removed, ...properties} = contact.properties
      store.contacts.put({...contact, properties})
    }
    store.contactProperties.remove(id)
    return answer({object: 'contact_property', id, deleted: true})
  }),
]

function propertyNamed(request: MailboxRequest, {store}: MailboxContext) {
  const property = store.contactProperties.get(param(request, 'id'))
  if (!property) throw new MailboxError('not_found', 'Contact property not found')
  return property
}
