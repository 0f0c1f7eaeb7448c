import * as z from 'zod'

/** The one id it has: with a dot, so that no reader without a token sees it. */
export const cronRunId = 'cronRun.latest'

/** What the last run of the cron that came to its end says of itself. */
export const cronRunSchema = z.object({
  _id: z.literal(cronRunId),
  _type: z.literal('cronRun'),
  /** When it began. */
  at: z.string(),
  /** Tasks that broke in it, each with the first of the runs in which it has broken ever since. */
  broken: z.array(z.object({_key: z.string(), since: z.string()})),
})

export type CronRun = z.infer<typeof cronRunSchema>

/** A run that has ended, after the one before it. */
export function nextRun(before: CronRun | null, at: Date, broken: readonly string[]): CronRun {
  return {
    _id: cronRunId,
    _type: 'cronRun',
    at: at.toISOString(),
    broken: broken.map((task) => ({
      _key: task,
      since: before?.broken.find(({_key}) => _key === task)?.since ?? at.toISOString(),
    })),
  }
}
