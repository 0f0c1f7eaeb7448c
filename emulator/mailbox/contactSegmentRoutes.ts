import {changeContact, contactNamed} from './contactNamed.js'
import {knownSegments} from './contactRequest.js'
import type {MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'

export const contactSegmentRoutes: readonly MailboxRoute[] = [
  route('GET', '/contacts/:contact/segments', (request, context) => {
    const {segments} = contactNamed(request, context)
    const all = context.store.segments.newestFirst()
    return answer(
      paginate(
        all.filter(({id}) => segments.includes(id)),
        request.url,
      ),
    )
  }),
  route('POST', '/contacts/:contact/segments/:segment', (request, context) => {
    const contact = contactNamed(request, context)
    const segment = param(request, 'segment')
    const segments = new Set([
      ...contact.segments,
      ...knownSegments([{id: segment}], context.store),
    ])
    if (segments.size > contact.segments.length) {
      changeContact({...contact, segments: [...segments]}, context)
    }
    return answer({id: segment})
  }),
  route('DELETE', '/contacts/:contact/segments/:segment', (request, context) => {
    const contact = contactNamed(request, context)
    const segment = param(request, 'segment')
    knownSegments([{id: segment}], context.store)
    const isDeleted = contact.segments.includes(segment)
    if (isDeleted) {
      changeContact(
        {...contact, segments: contact.segments.filter((id) => id !== segment)},
        context,
      )
    }
    return answer({id: contact.id, audienceId: segment, deleted: isDeleted})
  }),
]
