import * as z from 'zod'

/** Which requests a rule is about: all, those of a method, those whose path holds a text. */
const match = z
  .strictObject({method: z.string().toUpperCase().optional(), path: z.string().optional()})
  .default({})

const chance = {
  /** How many of those it is about it strikes, 0 to 1. */
  probability: z.number().min(0).max(1).default(1),
  /** It strikes so often at most. */
  times: z.number().int().min(1).optional(),
}

const requestFault = z.discriminatedUnion('kind', [
  /** The answer takes so much longer, at most: how long exactly is drawn. */
  z.strictObject({kind: z.literal('latency'), ms: z.number().int().min(1).max(60_000)}),
  /** Another answer than the right one; where it is carried out, only the answer is untrue. */
  z.strictObject({
    kind: z.literal('status'),
    status: z.union([409, 429, 500, 502, 503, 504].map((status) => z.literal(status))),
    retryAfterSeconds: z.number().int().min(0).optional(),
    isCarriedOut: z.boolean().default(false),
  }),
  /** The connection breaks: before the request is looked at, before the answer, or within it. */
  z.strictObject({
    kind: z.literal('drop'),
    at: z.enum(['request', 'answer', 'body']),
    /** For how long a stream of events flows before it breaks. */
    afterMs: z.number().int().min(0).max(600_000).default(1000),
  }),
  /** A yes to what was not done. Only the mailbox tells any. */
  z.strictObject({kind: z.literal('lie')}),
])
export type RequestFault = z.infer<typeof requestFault>

const webhookFault = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('lose')}),
  z.strictObject({kind: z.literal('repeat'), copies: z.number().int().min(1).max(10).default(1)}),
  /** It comes so much later, at most, and what happened after it may overtake it. */
  z.strictObject({kind: z.literal('delay'), ms: z.number().int().min(1).max(600_000)}),
])
export type WebhookFault = z.infer<typeof webhookFault>

/**
 * What goes wrong with a service, as data: what befalls its answers, and what befalls the webhooks
 * it sends. The same seed gives the same lots: the n-th request that a rule is about is struck in
 * every run or in none.
 *
 * Milliseconds are real ones, whatever the local clock was moved to.
 */
export const faultPlan = z.strictObject({
  seed: z.number().int(),
  requests: z
    .array(z.strictObject({match, fault: requestFault, ...chance}))
    .max(100)
    .default([]),
  webhooks: z
    .array(z.strictObject({match, fault: webhookFault, ...chance}))
    .max(100)
    .default([]),
})
export type FaultPlan = z.infer<typeof faultPlan>
export type FaultPlanInput = z.input<typeof faultPlan>
