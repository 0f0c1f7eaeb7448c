import * as z from 'zod'

/**
 * That a form was let through, for the hour in which it counts against its network and its brand.
 * Written with the request it let through, deleted with its history by the scheduled run, and about
 * no address: the networks are keyed hashes.
 */
export const requestAttemptSchema = z.object({
  /** The dot keeps it from every reader without a token. */
  _id: z.string().startsWith('requestAttempt.'),
  _type: z.literal('requestAttempt'),
  at: z.string(),
  brand: z.string(),
  network: z.string().nullish(),
  wideNetwork: z.string().nullish(),
})

export type RequestAttempt = z.infer<typeof requestAttemptSchema>

/** How long it counts, and so how long it is kept. */
export const attemptMs = 60 * 60_000
