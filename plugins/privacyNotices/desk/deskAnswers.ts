import * as z from 'zod'

const versionsMade = z.array(z.object({version: z.number(), effectiveAt: z.string()}))

export const stampedAnswer = z.object({
  stamped: z.array(z.object({noticeId: z.string(), version: z.number()})),
  /** Material changes: they need a change notice. */
  waiting: z.array(z.object({noticeId: z.string(), reasons: z.array(z.string())})),
  /** They read otherwise by now than the Studio saw. */
  moved: z.array(z.string()),
})

export type StampedAnswer = z.infer<typeof stampedAnswer>

export const correctionPreview = z.object({
  occurrences: z.number(),
  /** The body of a comparison, as HTML. */
  comparison: z.string(),
  /** Upcoming versions that get a new number with the same text. */
  restamped: z.array(z.number()),
})

export type CorrectionPreview = z.infer<typeof correctionPreview>

export const correctionAnswer = z.object({versions: versionsMade})

export const callOffAnswer = z.object({
  versions: versionsMade,
  stoppedMails: z.number(),
  mailsLeft: z.number(),
})

export const retireAnswer = z.object({version: z.number()})

export const changePreview = z.object({
  mails: z.array(
    z.object({
      segment: z.string(),
      language: z.string(),
      /** `null` where nobody could count them. */
      recipients: z.number().nullable(),
      /** Who left everything at the mail service: they are written to one by one. */
      flagged: z.number().nullable(),
      subject: z.string(),
      html: z.string(),
      text: z.string(),
    }),
  ),
  delayMinutes: z.number(),
  problems: z.array(z.string()),
})

export type ChangePreview = z.infer<typeof changePreview>

export const testAnswer = z.object({sentTo: z.string()})

export const stopAnswer = z.object({stopped: z.number(), left: z.number()})

const verdict = z.discriminatedUnion('state', [
  z.object({state: z.literal('holds'), versions: z.number()}),
  z.object({state: z.literal('broken'), version: z.number(), reason: z.string()}),
])

export const verifyAnswer = z.object({
  notices: z.array(z.object({notice: z.string(), language: z.string(), verdict})),
})
