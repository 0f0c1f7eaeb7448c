import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {parseBody} from './mailboxError.js'
import type {MailboxContext} from './mailboxRoute.js'

const inboundRequest = z.object({
  from: z.string(),
  to: z.array(z.string()).min(1),
  subject: z.string().default(''),
})

/**
 * Lets a mail come in, as if somebody had written to an address at Resend: webhooks hear of it, with
 * the metadata alone (resend.com/docs/webhooks/emails/received). It is kept nowhere.
 */
export function receiveEmail(body: unknown, {clock, emit}: MailboxContext) {
  const {from, to, subject} = parseBody(inboundRequest, body)
  const id = randomUUID()
  emit('email.received', {
    email_id: id,
    created_at: clock.now().toISOString(),
    from,
    to,
    cc: [],
    bcc: [],
    received_for: to,
    message_id: `<${id}@mailbox.localhost>`,
    subject,
    attachments: [],
  })
  return {id}
}
