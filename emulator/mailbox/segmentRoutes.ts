import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {listedContact} from './contactRoutes.js'
import {MailboxError, parseBody} from './mailboxError.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'

const segmentRequest = z.object({name: z.string().min(1)})

export const segmentRoutes: readonly MailboxRoute[] = [
  route('POST', '/segments', ({body}, {store, clock}) => {
    const {name} = parseBody(segmentRequest, body)
    const segment = {id: randomUUID(), name, created_at: clock.now().toISOString()}
    store.segments.put(segment)
    return answer({object: 'segment', id: segment.id, name}, 201)
  }),
  route('GET', '/segments', ({url}, {store}) =>
    answer(paginate(store.segments.newestFirst(), url)),
  ),
  route('GET', '/segments/:id', (request, context) =>
    answer({object: 'segment', ...segmentNamed(request, context)}),
  ),
  route('GET', '/segments/:id/contacts', (request, context) => {
    const {id} = segmentNamed(request, context)
    const members = context.store.contacts
      .newestFirst()
      .filter(({segments}) => segments.includes(id))
    const page = paginate(members, request.url)
    return answer({...page, data: page.data.map(listedContact)})
  }),
  route('PATCH', '/segments/:id', (request, context) => {
    const segment = segmentNamed(request, context)
    context.store.segments.put({...segment, ...parseBody(segmentRequest, request.body)})
    return answer({object: 'segment', id: segment.id})
  }),
  route('DELETE', '/segments/:id', (request, context) => {
    const {id} = segmentNamed(request, context)
    for (const contact of context.store.contacts.all()) {
      if (!contact.segments.includes(id)) continue
      const segments = contact.segments.filter((segment) => segment !== id)
      context.store.contacts.put({...contact, segments})
    }
    context.store.segments.remove(id)
    return answer({object: 'segment', id, deleted: true})
  }),
]

function segmentNamed(request: MailboxRequest, {store}: MailboxContext) {
  const segment = store.segments.get(param(request, 'id'))
  if (!segment) throw new MailboxError('not_found', 'Segment not found')
  return segment
}
