import {Refusal} from '../refusal.js'
import {changeWords} from '../words/changeWords.js'
import {assertInUse} from './assertInUse.js'
import {textOrigin, type PlannedVersion, type StampedSchedule} from './plannedVersion.js'

/**
 * Retires a notice: a last version with the text in force, at once. Its number is the highest, so
 * nothing that was upcoming comes into force after it; its address then answers that it is gone,
 * and where the archive is.
 *
 * @param reason The editor's, kept with the version; readers see the words for it and not this.
 * @throws Refusal `conflict` when nothing is in force, `gone` when it has been retired already.
 */
export function retire(schedule: StampedSchedule, reason: string, now: Date): PlannedVersion {
  const [first] = schedule
  assertInUse(first?.version)
  if (!first || Date.parse(first.from) > now.getTime()) {
    throw new Refusal('conflict', 'No version of this notice is in force: nothing to retire.')
  }
  const {version} = first
  return {
    resolved: version.resolved,
    kind: 'retired',
    summary: changeWords[version.language].retired,
    effectiveAt: now,
    origin: {...textOrigin(version), retiredReason: reason.trim()},
  }
}
