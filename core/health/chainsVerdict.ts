import {brokenMessage, chainKey} from '../stamp/archiveCheck.js'
import type {Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'

const uncheckedMs = 60 * 60_000

/**
 * Whether all that was stamped still holds, as the cron found it. While the cron runs and the archives
 * have not been verified for an hour, that is red too: nobody would know.
 */
export function chainsVerdict({archive, run}: Pick<HealthFacts, 'archive' | 'run'>): Verdict {
  const name = 'chains'
  if (!archive) return {name, status: 'unknown', says: 'They have not been verified yet.'}
  const {broken, checkedAt} = archive
  const [since] = broken.map(({foundAt}) => foundAt).toSorted()
  if (since !== undefined) {
    const count = broken.length === 1 ? 'One notice does' : `${broken.length} notices do`
    return {
      name,
      status: 'red',
      since,
      says: `${count} not hold, verified at ${checkedAt}.`,
      causes: broken.map((one) => ({key: chainKey(one), line: brokenMessage(one)})),
    }
  }
  if (run && Date.parse(run.at) - Date.parse(checkedAt) >= uncheckedMs) {
    const says = `They were last verified at ${checkedAt}; the runs since could not.`
    return {name, status: 'red', since: checkedAt, says}
  }
  return {name, status: 'ok', says: `All held when verified at ${checkedAt}.`}
}
