import {runLine, type LoggedRun} from '../../../core/log/runLine.js'
import {logSettings} from './logSettings.js'

/** Writes the line that a run of the cron ends with. */
export function logRun(run: Pick<LoggedRun, 'ms' | 'tasks' | 'broken'>): void {
  const {isOn, region, deployment} = logSettings(process.env)
  if (isOn) console.log(runLine({...run, region, deployment}))
}
