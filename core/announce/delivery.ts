import * as z from 'zod'

import {languageSchema} from '../language.js'

const deliveryState = z.enum(['pending', 'created', 'sent'])

const everyDelivery = z.object({
  _id: z.string(),
  _rev: z.string(),
  _type: z.literal('delivery'),
  state: deliveryState,
  createdAt: z.string(),
  attempts: z.number().int(),
  lastAttemptAt: z.string().nullish(),
  /** A run is sending it; if that run crashes, another may take over from then on. */
  claimedUntil: z.string().nullish(),
  error: z.string().nullish(),
  sentAt: z.string().nullish(),
})

/**
 * Mail that is owed: written in the same transaction as what it tells of, so that no crash loses
 * it, and never one a recipient.
 */
export const deliverySchema = z.discriminatedUnion('kind', [
  /** The hash of a new version, to the privacy leads: the chain is anchored outside Sanity. */
  everyDelivery.extend({
    kind: z.literal('anchor'),
    versionId: z.string(),
    groupId: z.string(),
  }),
  /** One broadcast of a change notice to one notice segment. */
  everyDelivery.extend({
    kind: z.literal('broadcast'),
    changeNoticeId: z.string(),
    /** The segment's name at Resend: `notice/<brand or controller>/<language>`. */
    segment: z.string(),
    language: languageSchema,
    /** Resend's id, stored between create and send. */
    broadcastId: z.string().nullish(),
  }),
])

export type Delivery = z.infer<typeof deliverySchema>
export type AnchorDelivery = Extract<Delivery, {kind: 'anchor'}>
export type BroadcastDelivery = Extract<Delivery, {kind: 'broadcast'}>
