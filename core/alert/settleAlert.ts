import type {OpenAlert} from './alertState.js'
import type {PlannedMail} from './planAlerts.js'

/**
 * What is open after a mail was tried: told, or over and forgotten. One that did not leave is sent by
 * the next run, under the same id.
 */
export function settleAlert(
  open: readonly OpenAlert[],
  {kind, check, alert: {sending: tried}, verdict}: PlannedMail,
  {isSent, now}: {readonly isSent: boolean; readonly now: Date},
): OpenAlert[] {
  return open.flatMap((alert) => {
    const {sending, ...rest} = alert
    if (alert._key !== check || !tried || sending?.id !== tried.id) return [alert]
    if (!isSent) return [{...rest, sending: {...tried, until: now.toISOString()}}]
    if (kind === 'over') return []
    const told = verdict.causes?.map(({key}) => key) ?? []
    return [{...rest, toldAt: now.toISOString(), told}]
  })
}
