import {randomUUID} from 'node:crypto'

import type {EmailRecord} from '../mailboxRecords.js'
import type {MailboxContext} from '../mailboxRoute.js'
import {postToLoopback} from '../postToLoopback.js'
import {readListUnsubscribe} from './listUnsubscribe.js'

/**
 * Does what a mail program does when its reader presses "Unsubscribe": one POST of
 * `List-Unsubscribe=One-Click` as multipart/form-data, no cookies, no redirects followed
 * (RFC 8058, section 3.2), and only ever to this machine.
 *
 * What was answered is kept with the mail. A mail without the headers for it is left alone.
 */
export async function oneClickUnsubscribe(
  email: EmailRecord,
  {store, clock}: MailboxContext,
): Promise<void> {
  const offer = readListUnsubscribe(email.headers)
  if (offer.kind !== 'one_click') return
  const boundary = `mailbox-${randomUUID()}`
  const body = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="List-Unsubscribe"',
    '',
    'One-Click',
    `--${boundary}--`,
    '',
  ].join('\r\n')
  const headers = {'content-type': `multipart/form-data; boundary=${boundary}`}
  const answer = await postToLoopback(offer.url, headers, body).then(
    ({status}) => String(status),
    (error: unknown) => (error instanceof Error ? error.message : 'no answer'),
  )
  const current = store.emails.get(email.id) ?? email
  const at = clock.now().toISOString()
  store.atomically(() =>
    store.emails.put({...current, one_click: {at, url: offer.url.origin, answer}}),
  )
}
