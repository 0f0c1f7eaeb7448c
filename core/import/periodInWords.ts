import type {Language} from '../language.js'
import {periodOfMonths} from '../words/period.js'
import type {RetentionFields} from './factProposal.js'

/** How long, as a notice says it: `5 år etter regnskapsårets slutt`, `until you unsubscribe`. */
export function periodInWords(
  {months, start}: Pick<RetentionFields, 'months' | 'start'>,
  language: Language,
): string {
  const period = months === undefined ? undefined : periodOfMonths(language, months)
  return [period, start].filter((each) => each !== undefined).join(' ')
}
