import * as z from 'zod'

import {addressIn} from '../subject/addressIn.js'
import {mailchimpAccount, type OptOutEvent} from './optOutsOfEvent.js'

/**
 * A form as Mailchimp's webhooks post it, as far as it is relied on.
 *
 * `unsubscribe` is described in
 * https://mailchimp.com/developer/marketing/guides/sync-audience-data-webhooks/ (`fired_at` is UTC,
 * without saying so); of `cleaned` and `upemail` that page and the API reference give the names
 * alone, so the fields they add are optional here.
 */
export const mailchimpEventSchema = z.object({
  type: z.string(),
  fired_at: z.string().optional(),
  'data[list_id]': z.string().optional(),
  'data[email]': z.string().optional(),
  'data[reason]': z.string().optional(),
  'data[old_email]': z.string().optional(),
  'data[new_email]': z.string().optional(),
})

export type MailchimpEvent = z.infer<typeof mailchimpEventSchema>

export type MailchimpReading =
  | {readonly state: 'left'; readonly event: OptOutEvent}
  /** A member has another address now: what `from` has left, `event.email` has left too. */
  | {readonly state: 'moved'; readonly event: OptOutEvent; readonly from: string}
  | {readonly state: 'ignored'; readonly reason: string}

/**
 * What an event of Mailchimp says about opt-outs.
 *
 * - `unsubscribe` leaves the newsletters of that audience, whoever caused it there.
 * - `cleaned` after a spam report does the same; else it is a hard bounce, and the address is left by
 *   every brand that sends from the account.
 * - `upemail`: an opt-out is of the person, and goes along to the new address.
 */
export function readMailchimpEvent(event: MailchimpEvent, now: Date): MailchimpReading {
  const audience = event['data[list_id]']
  if (!audience) return {state: 'ignored', reason: 'it names no audience'}
  const left = {kind: 'lists', lists: [{list: 'mailchimp', target: audience}]} as const
  const happenedAt = instantOf(event.fired_at) ?? now
  const email = addressIn(event['data[email]'] ?? event['data[new_email]'] ?? '')
  if (!email) return {state: 'ignored', reason: 'it names no address'}
  switch (event.type) {
    case 'unsubscribe':
      return {state: 'left', event: {email, happenedAt, left}}
    case 'cleaned': {
      const everything = {kind: 'everything', account: mailchimpAccount} as const
      const isComplaint = event['data[reason]'] === 'abuse'
      return {state: 'left', event: {email, happenedAt, left: isComplaint ? left : everything}}
    }
    case 'upemail': {
      const from = addressIn(event['data[old_email]'] ?? '')
      return from
        ? {state: 'moved', event: {email, happenedAt, left}, from}
        : {state: 'ignored', reason: 'it names no earlier address'}
    }
    default:
      return {state: 'ignored', reason: 'it is about no opt-out'}
  }
}

function instantOf(firedAt: string | undefined): Date | undefined {
  if (!firedAt || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(firedAt)) return undefined
  const instant = new Date(`${firedAt.replace(' ', 'T')}Z`)
  return Number.isNaN(instant.getTime()) ? undefined : instant
}
