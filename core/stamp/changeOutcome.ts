import * as z from 'zod'

/** What became of a published change notice: all its notices stamped, or none and why. */
export const changeOutcomeSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  _type: z.literal('changeOutcome'),
  changeNoticeId: z.string(),
  /** The revision of the change notice that was decided on. */
  revision: z.string(),
  state: z.enum(['stamped', 'refused']),
  /** For the editor. */
  message: z.string(),
  at: z.string(),
  versions: z.array(z.string()).nullish(),
})

export type ChangeOutcome = z.infer<typeof changeOutcomeSchema>

export function changeOutcomeId(changeNoticeId: string): string {
  return `changeOutcome.${changeNoticeId}`
}
