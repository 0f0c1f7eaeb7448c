import {pendingHours} from '../optOut/pendingStanding.js'
import type {Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'

/** Whether every opt-out reaches its lists within a day. */
export function optOutsVerdict({lateOptOuts}: Pick<HealthFacts, 'lateOptOuts'>): Verdict {
  const name = 'optOuts'
  const {count, oldest: since} = lateOptOuts
  if (count === 0 || since === null) {
    return {name, status: 'ok', says: `None has waited for ${pendingHours.late} hours.`}
  }
  const says =
    count === 1
      ? `One has not reached every list; recorded at ${since}.`
      : `${count} have not reached every list; the oldest was recorded at ${since}.`
  return {name, status: 'red', since, says}
}
