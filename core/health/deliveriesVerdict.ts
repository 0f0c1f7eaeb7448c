import type {Verdict} from './healthCheck.js'
import {stuckHours, type HealthFacts} from './healthFacts.js'

/** Whether mail that is owed leaves: hashes to privacy leads, confirmations, change notices, and what requests owe. */
export function deliveriesVerdict({deliveries}: Pick<HealthFacts, 'deliveries'>): Verdict {
  const name = 'deliveries'
  const {count, oldest: since} = deliveries
  if (count === 0 || since === null) {
    return {name, status: 'ok', says: `None has been due for ${stuckHours} hours.`}
  }
  const says = `Due for more than ${stuckHours} hours and not sent: ${count}, the oldest since ${since}.`
  return {name, status: 'red', since, says}
}
