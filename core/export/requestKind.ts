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

export type RequestKind = (typeof requestKinds)[number]

/** What is answered from the sources without anyone's hand: a copy, and a copy to take along. */
export const automaticKinds = ['access', 'portability'] as const

export const automaticKindSchema = z.enum(automaticKinds)

export type AutomaticKind = z.infer<typeof automaticKindSchema>
