import type {RenderedMail} from '../../core/mail/renderMail.js'
import {mailRefusal} from './lease/mailRefusal.js'
import {mailingTag} from './mailingTag.js'
import {patiently} from './patiently.js'
import type {Services} from './services.js'

export interface OutgoingMail {
  readonly to: string
  readonly mail: RenderedMail
  /** The same key never sends twice within 24 hours (Resend's idempotency). */
  readonly idempotencyKey: string
  readonly headers?: Readonly<Record<string, string>>
  readonly replyTo?: string
  /** One of the senders of the settings; that of requests unless said. */
  readonly from?: string
  /** A mark that Resend keeps with the mail, by which `addressesReached` finds it: letters, digits, `-`, `_`. */
  readonly tag?: string
}

export type MailOutcome =
  | {readonly state: 'sent'; readonly id: string}
  /** Outside production nothing leaves. */
  | {readonly state: 'held'}
  /** May be tried again with the same key; `reason` holds no address. */
  | {readonly state: 'failed'; readonly reason: string}

/** Somebody waits for it: it asks longer than what tidies lists. */
const attempts = 8

/** Sends one mail to one person. Never throws for what the mail service answers: mail is retried. */
export async function sendMail(services: Services, outgoing: OutgoingMail): Promise<MailOutcome> {
  const {settings} = services
  if (settings.mode === 'preview') return {state: 'held'}
  const refusal = await mailRefusal(services)
  if (refusal !== undefined) return {state: 'failed', reason: refusal}
  const resend = await services.resend()
  const mail = {
    from: outgoing.from ?? settings.mailFrom,
    to: settings.mailOnlyTo ?? outgoing.to,
    subject: outgoing.mail.subject,
    html: outgoing.mail.html,
    text: outgoing.mail.text,
    ...(outgoing.headers ? {headers: {...outgoing.headers}} : {}),
    ...(outgoing.replyTo ? {replyTo: outgoing.replyTo} : {}),
    ...(outgoing.tag ? {tags: [{name: mailingTag, value: outgoing.tag}]} : {}),
  }
  const {idempotencyKey} = outgoing
  const {data, error} = await patiently(async (options) => {
    return await resend.emails.send(mail, {idempotencyKey, ...options})
  }, attempts)
  return error
    ? {state: 'failed', reason: `${error.name} (${error.statusCode ?? 'no answer'})`}
    : {state: 'sent', id: data.id}
}
