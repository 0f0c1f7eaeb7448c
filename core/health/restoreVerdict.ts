import {restoringMessage} from '../deployment/datasetRestoring.js'
import type {Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'

/** Whether the dataset is whole, or being restored: then notices are shown and opt-outs taken alone. */
export function restoreVerdict({
  restoringSince: since,
}: Pick<HealthFacts, 'restoringSince'>): Verdict {
  const name = 'restore'
  if (since === null) return {name, status: 'ok', says: 'No restore is under way.'}
  return {name, status: 'red', since, says: restoringMessage({since})}
}
