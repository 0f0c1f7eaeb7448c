import * as z from 'zod'

import type {Finding} from './finding.js'

/**
 * An editor's word that a finding is no fault of this notice, with the reason.
 *
 * It holds for the words it was said of and those around them; when they change, the finding comes
 * back. It stands in the notice's document, beside the text and not in it: no version holds it.
 */
export const dismissalSchema = z.object({
  _key: z.string(),
  rule: z.string(),
  mark: z.string(),
  quote: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})

export type Dismissal = z.infer<typeof dismissalSchema>

/** The word that holds of a finding, if there is one. */
export function dismissalOf(
  finding: Pick<Finding, 'rule' | 'mark'>,
  dismissals: readonly Dismissal[],
): Dismissal | undefined {
  return dismissals.find(({rule, mark}) => rule === finding.rule && mark === finding.mark)
}
