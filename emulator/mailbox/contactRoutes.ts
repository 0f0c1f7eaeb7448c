import * as z from 'zod'

import {changeContact, contactEventData, contactNamed} from './contactNamed.js'
import {composeContact, contactRequest, mergeProperties, propertyChanges} from './contactRequest.js'
import {MailboxError, parseBody} from './mailboxError.js'
import type {ContactRecord} from './mailboxRecords.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {addressKey} from './mailboxStore.js'
import {paginate} from './paginate.js'

const contactChange = z.object({
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  unsubscribed: z.boolean().optional(),
  properties: propertyChanges.optional(),
})

/** Contacts are global; the `/audiences` paths are the vendor's older names of the same. */
export const contactRoutes: readonly MailboxRoute[] = [
  route('POST', '/contacts', createContact),
  route('POST', '/audiences/:segment/contacts', createContact),
  route('GET', '/contacts', ({url}, {store}) => {
    const page = paginate(store.contacts.newestFirst(), url)
    return answer({...page, data: page.data.map(listedContact)})
  }),
  route('GET', '/contacts/:contact', getContact),
  route('GET', '/audiences/:segment/contacts/:contact', getContact),
  route('PATCH', '/contacts/:contact', updateContact),
  route('PATCH', '/audiences/:segment/contacts/:contact', updateContact),
  route('DELETE', '/contacts/:contact', removeContact),
  route('DELETE', '/audiences/:segment/contacts/:contact', removeContact),
]

export function listedContact(contact: ContactRecord) {
  return {
    id: contact.id,
    email: contact.email,
    first_name: contact.first_name,
    last_name: contact.last_name,
    created_at: contact.created_at,
    unsubscribed: contact.unsubscribed,
  }
}

function createContact(request: MailboxRequest, context: MailboxContext) {
  const {store, clock, emit} = context
  const asked = parseBody(contactRequest, request.body)
  const segment = request.params['segment']
  const wanted = segment === undefined ? asked : {...asked, segments: [{id: segment}]}
  const contact = composeContact(wanted, store, clock.now().toISOString())
  // Creating a contact that exists succeeds and changes nothing (resend/resend-node issue 494).
  const known = store.contacts.find(addressKey(asked.email))
  if (known) return answer({object: 'contact', id: known.id}, 201)
  store.contacts.put(contact)
  emit('contact.created', contactEventData(contact))
  return answer({object: 'contact', id: contact.id}, 201)
}

function getContact(request: MailboxRequest, context: MailboxContext) {
  const contact = contactInSegment(request, context)
  const properties = Object.entries(contact.properties).map(([key, value]) => [
    key,
    {type: typeof value, value},
  ])
  return answer({
    object: 'contact',
    ...listedContact(contact),
    properties: Object.fromEntries(properties),
  })
}

function updateContact(request: MailboxRequest, context: MailboxContext) {
  const contact = contactInSegment(request, context)
  const change = parseBody(contactChange, request.body)
  changeContact(
    {
      ...contact,
      first_name: change.first_name === undefined ? contact.first_name : change.first_name,
      last_name: change.last_name === undefined ? contact.last_name : change.last_name,
      unsubscribed: change.unsubscribed ?? contact.unsubscribed,
      properties: mergeProperties(contact.properties, change.properties ?? {}, context.store),
    },
    context,
  )
  return answer({object: 'contact', id: contact.id})
}

function removeContact(request: MailboxRequest, context: MailboxContext) {
  const contact = contactInSegment(request, context)
  context.store.contacts.remove(contact.id)
  context.emit('contact.deleted', contactEventData(contact))
  return answer({object: 'contact', contact: param(request, 'contact'), deleted: true})
}

function contactInSegment(request: MailboxRequest, context: MailboxContext): ContactRecord {
  const contact = contactNamed(request, context)
  const segment = request.params['segment']
  if (segment !== undefined && !contact.segments.includes(segment)) {
    throw new MailboxError('not_found', 'Contact not found')
  }
  return contact
}
