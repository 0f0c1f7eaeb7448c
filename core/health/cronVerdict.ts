import type {Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'

const silentMs = 60 * 60_000

/**
 * Whether the cron runs: it is to run every five minutes, and one that has not come to its end for an
 * hour is silent. Before its first run, its hour begins when the deployment took the dataset.
 */
export function cronVerdict(
  {run, lease}: Pick<HealthFacts, 'run' | 'lease'>,
  now: Date,
): Verdict & {readonly name: 'cron'} {
  const since = run?.at ?? lease?.takenAt
  if (since === undefined) return {name: 'cron', status: 'unknown', says: 'It has not run yet.'}
  const isSilent = now.getTime() - Date.parse(since) >= silentMs
  if (run) {
    return isSilent
      ? {name: 'cron', status: 'red', since, says: `No run has come to its end since ${since}.`}
      : {name: 'cron', status: 'ok', says: `The last run was at ${since}.`}
  }
  return isSilent
    ? {name: 'cron', status: 'red', since, says: `It has never run; installed at ${since}.`}
    : {name: 'cron', status: 'unknown', says: 'It has not run yet.'}
}
