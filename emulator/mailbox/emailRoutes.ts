import * as z from 'zod'

import {acceptEmail} from './acceptEmail.js'
import {emailEventData} from './deliverEmail.js'
import {emailMetrics} from './emailMetrics.js'
import {emailRequest} from './emailRequest.js'
import {MailboxError, parseBody} from './mailboxError.js'
import type {EmailRecord} from './mailboxRecords.js'
import type {MailboxContext, MailboxRequest, MailboxRoute} from './mailboxRoute.js'
import {answer, param, route} from './mailboxRoute.js'
import {paginate} from './paginate.js'
import {readScheduledAt} from './scheduledAt.js'

export const emailRoutes: readonly MailboxRoute[] = [
  route('POST', '/emails', ({body}, context) =>
    answer({id: acceptEmail(parseBody(emailRequest, body), context).id}),
  ),
  route('POST', '/emails/batch', sendBatch),
  route('GET', '/emails', ({url}, {store}) => {
    const page = paginate(store.emails.newestFirst(), url)
    return answer({...page, data: page.data.map(listedEmail)})
  }),
  route('GET', '/emails/metrics', ({url}, context) => answer(emailMetrics(url, context))),
  route('GET', '/emails/:id', (request, context) => {
    const email = emailNamed(request, context)
    return answer({
      object: 'email',
      ...listedEmail(email),
      html: email.html,
      text: email.text,
      tags: email.tags,
    })
  }),
  route('PATCH', '/emails/:id', (request, context) => {
    const email = scheduledEmail(request, context)
    const {scheduled_at: wanted} = parseBody(z.object({scheduled_at: z.string()}), request.body)
    const scheduledAt = readScheduledAt(wanted, context.clock.now())
    context.store.emails.put({...email, scheduled_at: scheduledAt})
    context.emit('email.scheduled', emailEventData(email))
    return answer({object: 'email', id: email.id})
  }),
  route('POST', '/emails/:id/cancel', (request, context) => {
    const email = scheduledEmail(request, context)
    context.store.emails.put({...email, last_event: 'canceled'})
    return answer({object: 'email', id: email.id})
  }),
  route('GET', '/emails/:id/attachments', (request, context) => {
    const email = emailNamed(request, context)
    const attachments = email.attachments.map((attachment) =>
      describeAttachment(email, attachment, context),
    )
    return answer(paginate(attachments, request.url))
  }),
  route('GET', '/emails/:id/attachments/:attachment', (request, context) => {
    const email = emailNamed(request, context)
    const attachment = email.attachments.find(({id}) => id === param(request, 'attachment'))
    if (!attachment) throw new MailboxError('not_found', 'Attachment not found')
    return answer({object: 'attachment', ...describeAttachment(email, attachment, context)})
  }),
]

/** Up to 100 mails; `strict` sends none if one is wrong, `permissive` those that are right. */
function sendBatch({body, headers}: MailboxRequest, context: MailboxContext) {
  const emails = parseBody(
    z
      .array(z.unknown())
      .min(1, 'A batch holds at least one email.')
      .max(100, 'A batch holds at most 100 emails.'),
    body,
  )
  const isPermissive = headers.get('x-batch-validation') === 'permissive'
  const accepted: {id: string}[] = []
  const errors: {index: number; message: string}[] = []
  for (const [index, email] of emails.entries()) {
    try {
      const request = parseBody(emailRequest, email)
      if ((request.attachments ?? []).length > 0) {
        throw new MailboxError('validation_error', 'Attachments are not supported in a batch.')
      }
      accepted.push({id: acceptEmail(request, context).id})
    } catch (error) {
      if (!isPermissive || !(error instanceof MailboxError)) throw error
      errors.push({index, message: error.message})
    }
  }
  return answer(isPermissive ? {data: accepted, errors} : {data: accepted})
}

function emailNamed(request: MailboxRequest, {store}: MailboxContext): EmailRecord {
  const email = store.emails.get(param(request, 'id'))
  if (!email) throw new MailboxError('not_found', 'Email not found')
  return email
}

function scheduledEmail(request: MailboxRequest, context: MailboxContext): EmailRecord {
  const email = emailNamed(request, context)
  if (email.last_event !== 'scheduled') {
    throw new MailboxError('validation_error', 'Only a scheduled email can be changed.')
  }
  return email
}

/** Resend's own fields, with the headers as sent added so that a test can read them. */
function listedEmail(email: EmailRecord) {
  return {
    id: email.id,
    message_id: email.message_id,
    to: email.to,
    from: email.from,
    created_at: email.created_at,
    subject: email.subject,
    bcc: orNull(email.bcc),
    cc: orNull(email.cc),
    reply_to: orNull(email.reply_to),
    last_event: email.last_event,
    scheduled_at: email.scheduled_at,
    topic_id: email.topic_id,
    headers: email.headers,
  }
}

function orNull(addresses: string[]): string[] | null {
  return addresses.length === 0 ? null : addresses
}

function describeAttachment(
  email: EmailRecord,
  {content, content_id: contentId, ...attachment}: EmailRecord['attachments'][number],
  {url, clock}: MailboxContext,
) {
  return {
    ...attachment,
    size: Buffer.from(content, 'base64').length,
    content_disposition: contentId === null ? 'attachment' : 'inline',
    ...(contentId === null ? {} : {content_id: contentId}),
    download_url: `${url}/mail/${email.id}/attachments/${attachment.id}`,
    expires_at: new Date(clock.now().getTime() + 3_600_000).toISOString(),
  }
}
