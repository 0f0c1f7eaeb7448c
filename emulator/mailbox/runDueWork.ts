import {deliverBroadcast} from './deliverBroadcast.js'
import {deliverEmail} from './deliverEmail.js'
import type {MailboxContext} from './mailboxRoute.js'

/** Sends the scheduled mails and broadcasts whose time has come by the local clock. */
export function runDueWork(context: MailboxContext): void {
  const {store, clock} = context
  const now = clock.now().getTime()
  const isDue = (at: string | null) => at !== null && Date.parse(at) <= now
  const emails = store.emails
    .all()
    .filter((email) => email.last_event === 'scheduled' && isDue(email.scheduled_at))
  const broadcasts = store.broadcasts
    .all()
    .filter((broadcast) => broadcast.status === 'scheduled' && isDue(broadcast.scheduled_at))
  if (emails.length === 0 && broadcasts.length === 0) return
  store.atomically(() => {
    for (const email of emails) deliverEmail(email, context)
    for (const broadcast of broadcasts) deliverBroadcast(broadcast, context)
  })
}
