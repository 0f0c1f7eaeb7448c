import * as z from 'zod'

/** What a handler can say of a source by hand. */
export const markedStates = ['found', 'nothing', 'elsewhere', 'erased', 'kept', 'done'] as const

const wordsSchema = z.string().trim().min(1).max(10_000)

/** A copy as a file, a file that a source gave with it, or the form for a person in doubt. */
const printedFile = /^(?:pdf|json|identityForm|attachment-[0-9a-f-]{36})$/

/** Every form of the page of a case: which it is, and what the page showed when it was made. */
const postedSchema = z.object({
  t: z.string().max(4000),
  form: z.string().regex(/^[\w-]{1,64}$/),
  /** How many events the page showed that change the case. */
  seen: z.coerce.number().int().min(0),
})

/** What a handler does to a case, as the page posts it. */
export const caseActSchema = z.discriminatedUnion('act', [
  // It cannot be undone, so the form has a box to tick that no browser posts without.
  postedSchema.extend({act: z.literal('erase'), sure: z.literal('yes')}),
  postedSchema.extend({act: z.literal('tell'), words: wordsSchema}),
  postedSchema.extend({
    act: z.literal('answer'),
    outcome: z.enum(['done', 'partly']),
    words: wordsSchema,
  }),
  postedSchema.extend({act: z.literal('extend'), words: wordsSchema}),
  postedSchema.extend({act: z.literal('refuse'), words: wordsSchema}),
  postedSchema.extend({act: z.literal('identity')}),
  postedSchema.extend({
    act: z.literal('mark'),
    source: z.string().min(1).max(200),
    state: z.enum(markedStates),
    law: z.string().trim().max(300).optional(),
  }),
  postedSchema.extend({act: z.literal('doubt'), words: wordsSchema}),
  postedSchema.extend({
    act: z.literal('collect'),
    address: z.string().trim().max(1000),
    byHand: z.literal('yes').optional(),
  }),
  postedSchema.extend({act: z.literal('print'), file: z.string().regex(printedFile)}),
  postedSchema.extend({act: z.literal('handOver')}),
  postedSchema.extend({act: z.literal('look')}),
  postedSchema.extend({act: z.literal('leave')}),
])

export type CaseAct = z.infer<typeof caseActSchema>

/** An act that makes something else of the case: not one that looks, takes a file or leaves. */
export type ChangingAct = Exclude<CaseAct, {act: 'leave' | 'look' | 'print'}>
