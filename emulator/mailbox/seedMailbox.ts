import * as z from 'zod'

import {composeEmail} from './acceptEmail.js'
import {contactRequest} from './contactRequest.js'
import {emailRequest} from './emailRequest.js'
import {parseBody} from './mailboxError.js'
import type {MailboxContext} from './mailboxRoute.js'
import {addressKey} from './mailboxStore.js'

const seedRequest = z.object({
  segments: z.array(z.object({id: z.string(), name: z.string()})).default([]),
  topics: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string().optional(),
        defaultSubscription: z.enum(['opt_in', 'opt_out']),
      }),
    )
    .default([]),
  contacts: z
    .array(
      contactRequest.pick({email: true, topics: true, unsubscribed: true}).extend({
        id: z.string().optional(),
        firstName: z.string().optional(),
        lastName: z.string().optional(),
        segments: z.array(z.string()).default([]),
        properties: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      }),
    )
    .default([]),
  emails: z
    .array(
      z.intersection(
        emailRequest,
        z.object({id: z.string(), created_at: z.iso.datetime().optional()}),
      ),
    )
    .default([]),
})
export type MailboxSeed = z.input<typeof seedRequest>

/**
 * Lays out the demo content under fixed ids. What is already there stays as it is: whoever
 * unsubscribed before a restart is still unsubscribed after it. Webhooks hear nothing.
 */
export function seedMailbox(body: unknown, {store, clock}: MailboxContext) {
  const seed = parseBody(seedRequest, body)
  const now = clock.now().toISOString()
  for (const segment of seed.segments) {
    if (!store.segments.get(segment.id)) store.segments.put({...segment, created_at: now})
  }
  for (const {defaultSubscription, description, ...topic} of seed.topics) {
    if (store.topics.get(topic.id)) continue
    store.topics.put({
      ...topic,
      description: description ?? null,
      default_subscription: defaultSubscription,
      created_at: now,
    })
  }
  for (const contact of seed.contacts) {
    if (store.contacts.find(addressKey(contact.email))) continue
    store.contacts.put({
      id: contact.id ?? crypto.randomUUID(),
      email: contact.email,
      first_name: contact.firstName ?? null,
      last_name: contact.lastName ?? null,
      unsubscribed: contact.unsubscribed ?? false,
      created_at: now,
      updated_at: now,
      properties: contact.properties,
      segments: contact.segments,
      topics: Object.fromEntries(
        (contact.topics ?? []).map(({id, subscription}) => [id, subscription]),
      ),
    })
  }
  for (const email of seed.emails) {
    if (store.emails.get(email.id)) continue
    const createdAt = email.created_at ?? now
    const composed = composeEmail(email, {createdAt, scheduledAt: null})
    store.emails.put({...composed, id: email.id, last_event: 'delivered'})
  }
  return {
    segments: seed.segments.length,
    topics: seed.topics.length,
    contacts: seed.contacts.length,
    emails: seed.emails.length,
  }
}
