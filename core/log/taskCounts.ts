/** Counts by where they stand in a report: `{"counts.stamped": 1, "archive.broken": 0}`. */
export type TaskCounts = Readonly<Record<string, number>>

/**
 * The numbers in what a task of the cron reports, and how long its lists are. No word of it comes
 * along: what a supplier answered may hold anything.
 *
 * @example taskCounts({sent: 2, failed: 0, first: null}) // {sent: 2, failed: 0}
 * @example taskCounts({counts: {seen: 3}, notices: ['a']}) // {'counts.seen': 3, notices: 1}
 */
export function taskCounts(report: unknown): TaskCounts {
  return Object.fromEntries(countsIn(report, ''))
}

function countsIn(value: unknown, at: string): [string, number][] {
  if (typeof value === 'number') return [[at || 'count', value]]
  if (Array.isArray(value)) return [[at || 'count', value.length]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    countsIn(inner, at === '' ? name : `${at}.${name}`),
  )
}
