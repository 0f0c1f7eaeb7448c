import * as z from 'zod'

/** A list that is to have the person again, and whether it has. */
export const returningListSchema = z.object({
  _key: z.string(),
  list: z.enum(['resend-topic', 'resend-segment', 'mailchimp', 'supplier']),
  target: z.string().nullish(),
  state: z.enum(['pending', 'done']),
  /**
   * Where the list's own keeper asks the person to confirm: `asked` is pending until they have;
   * `not-confirmed` is done, and they have not within the days that leaving can be undone.
   */
  outcome: z.enum(['asked', 'not-confirmed']).nullish(),
  attempts: z.number().int(),
  lastAttemptAt: z.string().nullish(),
  /** Why the last attempt failed, and what a person can do about it; holds no address. */
  error: z.string().nullish(),
})

export type ReturningList = z.infer<typeof returningListSchema>

/** Whether someone with no other relation than newsletters has left the change notices too. */
export const noticeSegmentsSchema = z.object({
  state: z.enum(['pending', 'done']),
  /** Ids of the segments that were left: coming back joins them again. */
  left: z.array(z.string()),
  attempts: z.number().int(),
  lastAttemptAt: z.string().nullish(),
  error: z.string().nullish(),
})

export type NoticeSegments = z.infer<typeof noticeSegmentsSchema>

/** The one mail about leaving a brand or more. Entries of one act share it. */
export const receiptSchema = z.object({
  state: z.enum(['owed', 'sent', 'held', 'dropped']),
  /** Slug of the brand whose look it wears: that of the mail the link stood in. */
  brand: z.string(),
  tries: z.number().int(),
  lastTriedAt: z.string().nullish(),
  /** Why the last try failed, or why it was dropped; holds no address. */
  message: z.string().nullish(),
})

export type Receipt = z.infer<typeof receiptSchema>

/** That somebody had agreed, as the import kept it: the proof outlives the contact (Art. 7(1)). */
export const consentGivenSchema = z.object({
  _key: z.string(),
  newsletter: z.string(),
  on: z.string(),
  source: z.string(),
})

export type ConsentGiven = z.infer<typeof consentGivenSchema>

/** What an entry of the opt-out ledger tells of the time after leaving. */
export const afterwardsSchema = z.object({
  receipt: receiptSchema.nullish(),
  noticeSegments: noticeSegmentsSchema.nullish(),
  /** Lists that follow the person back, once the entry is undone. */
  returning: z.array(returningListSchema).nullish(),
  /** The times before: leaving again makes the same entry count once more. */
  history: z
    .array(
      z.object({_key: z.string(), source: z.string(), leftAt: z.string(), undoneAt: z.string()}),
    )
    .nullish(),
  consentGiven: z.array(consentGivenSchema).nullish(),
  /** How late the lists were when the privacy leads were last told of it. */
  alertedAs: z.string().nullish(),
  /** Left by who had come back before: from then on every list is looked at once more. */
  recheckAt: z.string().nullish(),
  /** When the address was deleted, here and where nothing else needs it. */
  forgottenAt: z.string().nullish(),
})
