import {taskCounts} from './taskCounts.js'

/** A run of the cron, as its last line tells it. */
export interface LoggedRun {
  readonly ms: number
  /** What each task reported, by its name. */
  readonly tasks: Readonly<Record<string, unknown>>
  /** Names of those that broke. */
  readonly broken: readonly string[]
  readonly region?: string | undefined
  readonly deployment?: string | undefined
}

/** The line of JSON that a run of the cron ends with: counts by task, and what broke. */
export function runLine({ms, tasks, broken, region, deployment}: LoggedRun): string {
  const counts = Object.entries(tasks).map(([name, report]) => [name, taskCounts(report)] as const)
  return JSON.stringify({
    log: 'cron',
    outcome: broken.length > 0 ? 'broken' : 'ok',
    ms: Math.round(ms),
    counts: Object.fromEntries(counts),
    broken,
    region,
    deployment,
  })
}
