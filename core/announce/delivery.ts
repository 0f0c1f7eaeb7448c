import * as z from 'zod'

import {kindClaimsSchema} from '../confirm/kindConfirmation.js'
import {versionKinds} from '../content/privacyNotice.js'
import {languageSchema} from '../language.js'

/**
 * pending → created (at Resend, not sent) → sent. `stopped` never leaves any more; `failed` is tried
 * again at `retryAt` and says in `error` what went wrong.
 */
export const deliveryStateSchema = z.enum(['pending', 'created', 'sent', 'stopped', 'failed'])

export type DeliveryState = z.infer<typeof deliveryStateSchema>

/** What became of a mailing by Resend's own count: numbers, never who. */
export const deliveryReportSchema = z.object({
  sent: z.number().int(),
  delivered: z.number().int(),
  bounced: z.number().int(),
  complained: z.number().int(),
  suppressed: z.number().int(),
  readAt: z.string(),
})

export type DeliveryReport = z.infer<typeof deliveryReportSchema>

const everyDelivery = z.object({
  _id: z.string(),
  _rev: z.string(),
  _type: z.literal('delivery'),
  state: deliveryStateSchema,
  createdAt: z.string(),
  /** Until then it waits, so that an editor can stop it. */
  notBefore: z.string().nullish(),
  attempts: z.number().int(),
  lastAttemptAt: z.string().nullish(),
  /** When what failed is tried again. */
  retryAt: z.string().nullish(),
  /** A run is sending it; if that run crashes, another may take over from then on. */
  claimedUntil: z.string().nullish(),
  error: z.string().nullish(),
  sentAt: z.string().nullish(),
})

/** A mailing to one notice segment. */
const toSegment = everyDelivery.extend({
  changeNoticeId: z.string(),
  /** The segment's name at Resend: `notice/<brand or controller>/<language>`. */
  segment: z.string(),
  language: languageSchema,
  /** Tells that the change does not come: the version that called it off. */
  calledOffVersionId: z.string().nullish(),
  /** Set when the change was called off while this was under way; whoever got it is told. */
  callOffVersionId: z.string().nullish(),
  stoppedAt: z.string().nullish(),
  /** Resend has confirmed that nothing of a stopped mailing leaves any more. */
  settledAt: z.string().nullish(),
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
  /** A lower kind than the rules propose, to the privacy leads: they confirm it by a link. */
  everyDelivery.extend({
    kind: z.literal('confirmKind'),
    ...kindClaimsSchema.omit({kind: true}).shape,
    groupId: z.string(),
    /** The kind the editor asks for, the one the rules propose, and the editor's reason. */
    asked: z.enum(versionKinds),
    proposed: z.enum(versionKinds),
    reason: z.string(),
  }),
  /** One broadcast of a change notice to one notice segment. */
  toSegment.extend({
    kind: z.literal('broadcast'),
    /** Resend's id, stored between create and send. */
    broadcastId: z.string().nullish(),
    /** Set just before Resend is told to send. */
    sendingAt: z.string().nullish(),
    report: deliveryReportSchema.nullish(),
  }),
  /**
   * The same mail to those of a segment whom broadcasts never reach, because Resend's own page
   * flagged them as unsubscribed from everything: one call a page of the segment's list.
   */
  toSegment.extend({
    kind: z.literal('batch'),
    /** The delivery of the broadcast; this one starts when that one was sent. */
    after: z.string(),
    /** How far the segment's list has been read: a place in Resend's list. */
    cursor: z.string().nullish(),
    /** The call about to be made at this cursor, and when; gone once it is known to have been made. */
    chunkBegunAt: z.string().nullish(),
    chunkTries: z.number().int().nullish(),
    /** People have moved within the list since: each call asks first who has got it. */
    restartedAt: z.string().nullish(),
    /** Mails so far. */
    recipientCount: z.number().int().nullish(),
  }),
])

export type Delivery = z.infer<typeof deliverySchema>
export type AnchorDelivery = Extract<Delivery, {kind: 'anchor'}>
export type ConfirmKindDelivery = Extract<Delivery, {kind: 'confirmKind'}>
export type BroadcastDelivery = Extract<Delivery, {kind: 'broadcast'}>
export type BatchDelivery = Extract<Delivery, {kind: 'batch'}>
export type SegmentDelivery = BroadcastDelivery | BatchDelivery
