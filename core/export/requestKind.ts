import * as z from 'zod'

/** What a person may ask a controller for (GDPR Art. 15–21, 7(3)), in the order people read it. */
export const requestKinds = [
  'access',
  'portability',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'withdrawal',
] as const

export const requestKindSchema = z.enum(requestKinds)

export type RequestKind = z.infer<typeof requestKindSchema>

/** What is answered from the sources without anyone's hand: a copy, and a copy to take along. */
export const automaticKinds = ['access', 'portability'] as const

export const automaticKindSchema = z.enum(automaticKinds)

/**
 * Whom a request is about: who asks; somebody they are a guardian of; a child who asks itself; or who
 * asks, under an address that they no longer read. Only the first is ever answered without a hand.
 */
export const requestSubjects = ['self', 'ward', 'child', 'lostAddress'] as const

export const requestSubjectSchema = z.enum(requestSubjects)

export type RequestSubject = z.infer<typeof requestSubjectSchema>

/**
 * What an objection or a withdrawal is from: newsletters and other marketing, which end at once and
 * without anyone's weighing (Art. 21(3), 7(3)), or something that a handler has to look at.
 */
export const requestConcerns = ['marketing', 'other'] as const

export const requestConcernSchema = z.enum(requestConcerns)

export type RequestConcern = z.infer<typeof requestConcernSchema>

/** How a request came (Art. 12(3) counts from that day, whatever the channel). */
export const requestChannels = ['page', 'phone', 'letter', 'email', 'frontDesk'] as const

export const requestChannelSchema = z.enum(requestChannels)

export type RequestChannel = z.infer<typeof requestChannelSchema>

/** Whether the sources' answers go out without a handler having looked. */
export function isAutomatic({
  kind,
  subject,
  channel,
}: {
  readonly kind: RequestKind
  readonly subject: RequestSubject
  readonly channel: RequestChannel
}): boolean {
  return automaticKindSchema.safeParse(kind).success && subject === 'self' && channel === 'page'
}
