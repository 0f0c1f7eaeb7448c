import type {Verdict} from './healthCheck.js'
import type {HealthFacts} from './healthFacts.js'

/**
 * Whether what the cron does comes to its end. A task that broke once is done again five minutes
 * later, so it is red from the second run in a row.
 */
export function tasksVerdict({run}: Pick<HealthFacts, 'run'>): Verdict {
  const name = 'tasks'
  if (!run) return {name, status: 'unknown', says: 'The cron has not run yet.'}
  const lasting = run.broken.filter(({since}) => since < run.at)
  const [first] = lasting.map(({since}) => since).toSorted()
  if (first !== undefined) {
    const tasks = lasting.map(({_key}) => _key).join(', ')
    return {
      name,
      status: 'red',
      since: first,
      says: `Broken in every run since ${first}: ${tasks}.`,
      causes: lasting.map(({_key, since}) => ({key: _key, line: `${_key}, since ${since}`})),
    }
  }
  const once = run.broken.map(({_key}) => _key)
  const says =
    once.length > 0
      ? `Broken in the last run, and tried again in the next: ${once.join(', ')}.`
      : 'Nothing broke in the last run.'
  return {name, status: 'ok', says}
}
