import {randomUUID} from 'node:crypto'

import * as z from 'zod'

import {plainAddress} from './emailRequest.js'
import {MailboxError} from './mailboxError.js'
import type {ContactRecord} from './mailboxRecords.js'
import type {MailboxStore} from './mailboxStore.js'

export const topicChoices = z.array(
  z.object({id: z.string(), subscription: z.enum(['opt_in', 'opt_out'])}),
)

export const propertyChanges = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
)

export const contactRequest = z.object({
  email: plainAddress,
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  unsubscribed: z.boolean().optional(),
  properties: propertyChanges.optional(),
  segments: z.array(z.object({id: z.string()})).optional(),
  topics: topicChoices.optional(),
})
export type ContactRequest = z.infer<typeof contactRequest>

/** A new contact as asked for; every segment, topic and property it names must exist. */
export function composeContact(
  request: ContactRequest,
  store: MailboxStore,
  createdAt: string,
): ContactRecord {
  return {
    id: randomUUID(),
    email: request.email,
    first_name: request.first_name ?? null,
    last_name: request.last_name ?? null,
    unsubscribed: request.unsubscribed ?? false,
    created_at: createdAt,
    updated_at: createdAt,
    properties: mergeProperties({}, request.properties ?? {}, store),
    segments: [...new Set(knownSegments(request.segments ?? [], store))],
    topics: mergeTopics({}, request.topics ?? [], store),
  }
}

export function knownSegments(segments: readonly {id: string}[], store: MailboxStore): string[] {
  for (const {id} of segments) {
    if (!store.segments.get(id)) throw new MailboxError('not_found', 'Segment not found')
  }
  return segments.map(({id}) => id)
}

export function mergeTopics(
  topics: ContactRecord['topics'],
  choices: z.infer<typeof topicChoices>,
  store: MailboxStore,
): ContactRecord['topics'] {
  for (const {id} of choices) {
    if (!store.topics.get(id)) throw new MailboxError('not_found', 'Topic not found')
  }
  return {...topics, ...Object.fromEntries(choices.map(({id, subscription}) => [id, subscription]))}
}

/** Sets the properties a contact may have; null takes one away. */
export function mergeProperties(
  properties: ContactRecord['properties'],
  changes: z.infer<typeof propertyChanges>,
  store: MailboxStore,
): ContactRecord['properties'] {
  const merged = {...properties}
  for (const [key, value] of Object.entries(changes)) {
    const known = store.contactProperties.find(key)
    if (!known) {
      throw new MailboxError(
        'validation_error',
        `The contact property \`${key}\` does not exist. Create it first.`,
      )
    }
    if (value === null) delete merged[key]
    else if (typeof value === known.type) merged[key] = value
    else throw new MailboxError('validation_error', `\`${key}\` must be a ${known.type}.`)
  }
  return merged
}
