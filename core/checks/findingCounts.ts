import type {Dismissal} from './dismissal.js'
import type {Finding, Severity} from './finding.js'
import {findingRows} from './findingRows.js'

export type FindingCounts = Readonly<Record<Severity, number>>

/** How many rows of each severity an editor would see; what was dismissed is not counted. */
export function findingCounts(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): FindingCounts {
  const {first, rest, language} = findingRows(findings, dismissals)
  const rows = [...first, ...rest, ...language]
  const count = (severity: Severity): number =>
    rows.filter(({finding}) => finding.severity === severity).length
  return {error: count('error'), warning: count('warning'), advice: count('advice')}
}
