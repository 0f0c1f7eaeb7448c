import {dismissalOf, type Dismissal} from './dismissal.js'
import type {Finding} from './finding.js'

/**
 * The errors that publishing would add: those of the draft that the version in force does not have
 * already, and that nobody has said are none. Old errors stop no one from mending something else.
 *
 * @param inForce the findings of the text that sites show; empty where there is none yet
 */
export function newErrors(
  draft: readonly Finding[],
  inForce: readonly Finding[],
  dismissals: readonly Dismissal[],
): Finding[] {
  const known = new Set(inForce.map(({cause}) => cause))
  const errors = draft.filter(
    (finding) =>
      finding.severity === 'error' &&
      !known.has(finding.cause) &&
      !dismissalOf(finding, dismissals),
  )
  return errors.filter(
    ({cause}, index) => errors.findIndex((each) => each.cause === cause) === index,
  )
}
