import * as z from 'zod'

/** The one id it has: with a dot, so that no reader without a token sees it. */
export const alertStateId = 'alertState.latest'

/** Something red that somebody is being told of, one a check. */
export const openAlertSchema = z.object({
  /** Name of the check. */
  _key: z.string(),
  /** When it was first found red. */
  foundAt: z.string(),
  /** When the last mail that it is red went out. */
  toldAt: z.string().nullish(),
  /** Keys of the causes that were named in a mail. */
  told: z.array(z.string()),
  /** Since when it is red no more. */
  wellSince: z.string().nullish(),
  /** A mail that a run has taken on; from `until` on another run may send it, under the same id. */
  sending: z.object({kind: z.enum(['red', 'over']), id: z.string(), until: z.string()}).nullish(),
})

export type OpenAlert = z.infer<typeof openAlertSchema>

/** What has been told to `ALERT_EMAIL`; written by whoever tells, before and after. */
export const alertStateSchema = z.object({
  _id: z.literal(alertStateId),
  _rev: z.string(),
  _type: z.literal('alertState'),
  alerts: z.array(openAlertSchema),
})
