import * as z from 'zod'

/** What of the dataset can be changed while it runs. */
export const lakeSettings = z.strictObject({
  /** Readers without a token see published documents whose id has no dot. */
  isPublic: z.boolean(),
  /** The hosted service allows 25; `null` is no limit. */
  mutationsPerSecond: z.number().positive().nullable(),
  /** Distinct attribute paths of the dataset; 2 000 on the hosted free plan. */
  attributeLimit: z.number().int().positive(),
  queryTimeLimitMilliseconds: z.number().int().positive(),
})
export type LakeSettings = z.infer<typeof lakeSettings>

export const defaultSettings: LakeSettings = {
  isPublic: false,
  mutationsPerSecond: null,
  attributeLimit: 10_000,
  queryTimeLimitMilliseconds: 30_000,
}
