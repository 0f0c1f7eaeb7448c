import * as z from 'zod'

import {addressIn} from '../subject/addressIn.js'
import {type OptOutEvent, resendAccount} from './optOutsOfEvent.js'

const instantSchema = z.string().refine((text) => !Number.isNaN(Date.parse(text)))
const event = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.object({type: z.literal(type), created_at: instantSchema, data})

/** An id at Resend stands in an address when more is asked of it, and is a UUID. */
const idSchema = z.string().regex(/^[\w-]{1,100}$/)

const mailShape = {
  email_id: idSchema,
  to: z.array(z.string()),
  // A complaint counts whatever shape these have.
  broadcast_id: idSchema.nullish().catch(undefined),
  tags: z.record(z.string(), z.string()).nullish().catch(undefined),
}

/**
 * The events of Resend that say something about opt-outs, each as far as it is relied on.
 *
 * Sources, one page an event: https://resend.com/docs/webhooks/contacts/topics-updated (`topics` are
 * those that changed), …/contacts/updated, …/emails/complained, …/emails/bounced,
 * …/emails/received ("webhooks do not include the email body, headers, or attachments"),
 * …/suppressions/added; the types `WebhookEventPayload` of the SDK agree.
 */
export const resendEventSchema = z.discriminatedUnion('type', [
  event(
    'contact.topics.updated',
    z.object({
      email: z.string(),
      topics: z.array(z.object({id: z.string(), subscription: z.string()})),
    }),
  ),
  event('contact.updated', z.object({email: z.string(), unsubscribed: z.boolean()})),
  event('email.complained', z.object(mailShape)),
  event('email.bounced', z.object({...mailShape, bounce: z.object({type: z.string()})})),
  event('email.received', z.object({subject: z.string().nullish()})),
  event('suppression.added', z.object({email: z.string(), origin: z.string()})),
])

export type ResendEvent = z.infer<typeof resendEventSchema>

/** What to tick where the webhook is set up at Resend. */
export const resendEventTypes = [
  'contact.topics.updated',
  'contact.updated',
  'email.complained',
  'email.bounced',
  'email.received',
  'suppression.added',
] as const satisfies readonly ResendEvent['type'][]

export type ResendReading =
  | {readonly state: 'left'; readonly event: OptOutEvent}
  /** Reported as spam: which newsletter it was, Resend has to be asked. */
  | {
      readonly state: 'complaint'
      readonly event: OptOutEvent
      readonly emailId: string
      readonly broadcastId: string | undefined
    }
  /** A mail came in; its subject may hold the token of an unsubscribe link. */
  | {readonly state: 'mail'; readonly subject: string; readonly happenedAt: Date}
  | {readonly state: 'ignored'; readonly reason: string}

/**
 * What an event says about opt-outs.
 *
 * - A topic switched off is that newsletter; one switched on is not read: coming back is a consent,
 *   and needs a link from the person's own mailbox.
 * - `unsubscribed` is Resend's account-wide flag. We never set it; it stands after the person chose
 *   "everything" on Resend's own page, and is told again with each later change of the contact.
 * - A complaint leaves what sent the mail, by its tags `brand` and `newsletter`, else by its topic,
 *   else everything.
 * - A permanent bounce says that the address is no more: everything is left. Others pass.
 * - An address put on the suppression list by hand or after a bounce is left by everything. After a
 *   complaint nothing is read from the list: the complaint's own event knows which newsletter it was.
 */
export function readResendEvent({type, created_at, data}: ResendEvent): ResendReading {
  const happenedAt = new Date(created_at)
  const everything = {kind: 'everything', account: resendAccount} as const
  const leaving = (text: string, left: OptOutEvent['left']): ResendReading => {
    const email = addressIn(text)
    return email
      ? {state: 'left', event: {email, happenedAt, left}}
      : {state: 'ignored', reason: 'it names no address'}
  }
  switch (type) {
    case 'contact.topics.updated': {
      const off = data.topics.filter(({subscription}) => subscription === 'opt_out')
      if (off.length === 0) return {state: 'ignored', reason: 'no topic was switched off'}
      const lists = off.map(({id}) => ({list: 'resend-topic', target: id}) as const)
      return leaving(data.email, {kind: 'lists', lists})
    }
    case 'contact.updated':
      return data.unsubscribed
        ? leaving(data.email, everything)
        : {state: 'ignored', reason: 'the contact has not left everything'}
    case 'suppression.added':
      return data.origin === 'complaint'
        ? {state: 'ignored', reason: 'the complaint has an event of its own'}
        : leaving(data.email, everything)
    case 'email.bounced':
      if (data.bounce.type !== 'Permanent') {
        return {state: 'ignored', reason: 'the bounce is not permanent'}
      }
      return forOneRecipient(data.to, (to) => leaving(to, everything))
    case 'email.complained':
      return forOneRecipient(data.to, (to) => {
        const {brand, newsletter} = data.tags ?? {}
        if (brand && newsletter) return leaving(to, {kind: 'newsletter', brand, newsletter})
        const read = leaving(to, everything)
        if (read.state !== 'left') return read
        const asked = {emailId: data.email_id, broadcastId: data.broadcast_id ?? undefined}
        return {state: 'complaint', event: read.event, ...asked}
      })
    default:
      return {state: 'mail', subject: data.subject ?? '', happenedAt}
  }
}

/** Newsletters go to one person each; of several recipients nobody can say whom it is about. */
function forOneRecipient(
  to: readonly string[],
  read: (recipient: string) => ResendReading,
): ResendReading {
  const [recipient, ...others] = to
  return recipient === undefined || others.length > 0
    ? {state: 'ignored', reason: 'the mail had not one recipient'}
    : read(recipient)
}
