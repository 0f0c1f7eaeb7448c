import * as z from 'zod'

/** The one id it has: with a dot, so that no reader without a token sees it. */
export const webhookSeenId = 'webhookSeen.sanity'

/** When Sanity's webhook last came in with a good signature, to the hour. */
export const webhookSeenSchema = z.object({
  _id: z.literal(webhookSeenId),
  _type: z.literal('webhookSeen'),
  at: z.string(),
})

export type WebhookSeen = z.infer<typeof webhookSeenSchema>
