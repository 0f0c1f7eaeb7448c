import {broadcastNamed} from './broadcastRoutes.js'
import {MailboxError} from './mailboxError.js'
import type {BroadcastRecord, EmailRecord} from './mailboxRecords.js'
import type {MailboxRoute} from './mailboxRoute.js'
import {answer, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'

/** Which of a broadcast's mails each kind of recipient event names; nothing is tracked when read. */
const recipientEvents = new Map<string, (email: EmailRecord) => boolean>([
  ['sent', ({last_event: event}) => event !== 'suppressed'],
  ['delivered', ({last_event: event}) => event === 'delivered' || event === 'complained'],
  ['opened', () => false],
  ['clicked', () => false],
  ['bounced', ({last_event: event}) => event === 'bounced'],
  ['complained', ({last_event: event}) => event === 'complained'],
  ['unsubscribed', ({unsubscribed_at: at}) => at !== null],
  ['suppressed', ({last_event: event}) => event === 'suppressed'],
])

export const broadcastReportRoutes: readonly MailboxRoute[] = [
  route('GET', '/broadcasts', ({url}, {store}) => {
    const page = paginate(store.broadcasts.newestFirst(), url)
    const data = page.data.map((broadcast) => {
      const {id, name, segment_id, status, created_at, scheduled_at, sent_at} = broadcast
      return {
        id,
        name,
        segment_id,
        audience_id: segment_id,
        status,
        created_at,
        scheduled_at,
        sent_at,
      }
    })
    return answer({...page, data})
  }),
  route('GET', '/broadcasts/:id', (request, context) =>
    answer({object: 'broadcast', ...reportedBroadcast(broadcastNamed(request, context))}),
  ),
  route('GET', '/broadcasts/:id/recipients', (request, context) => {
    const broadcast = broadcastNamed(request, context)
    const query = request.url.searchParams
    const type = query.get('type')
    const isAsked = recipientEvents.get(type ?? '')
    if (!isAsked) {
      const known = [...recipientEvents.keys()].join(', ')
      throw new MailboxError('validation_error', `Invalid \`type\` field. It is one of ${known}.`)
    }
    const email = query.get('email')?.toLowerCase()
    const recipients = context.store.emails
      .newestFirst()
      .filter(({broadcast_id: id}) => id === broadcast.id)
      .filter(isAsked)
      .filter(({to}) => email === undefined || to[0]?.toLowerCase().includes(email))
      .map(({id, contact_id: contact, to}) => ({
        id,
        contact_id: contact,
        email: to[0],
        ...(type === 'bounced' ? {bounce_type: 'permanent'} : {}),
      }))
    return answer(paginate(recipients, request.url))
  }),
  route('GET', '/broadcasts/:id/clicked-links', (request, context) => {
    broadcastNamed(request, context)
    return answer(paginate([], request.url))
  }),
]

function reportedBroadcast(broadcast: BroadcastRecord) {
  return {
    ...broadcast,
    audience_id: broadcast.segment_id,
    reply_to: broadcast.reply_to.length === 0 ? null : broadcast.reply_to,
  }
}
