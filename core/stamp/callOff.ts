import {Refusal} from '../refusal.js'
import {changeWords} from '../words/changeWords.js'
import {assertInUse} from './assertInUse.js'
import {
  repeated,
  textOrigin,
  type PlannedVersion,
  type StampedSchedule,
  type StampedVersion,
} from './plannedVersion.js'
import {repeatedAfter} from './schedule.js'

export interface CallOff {
  readonly calledOff: StampedVersion
  /** The text before it with the same date, and then every later version once more. */
  readonly planned: readonly PlannedVersion[]
}

/**
 * Calls an upcoming version off: at its date the text stays what it was before. Nothing stamped is
 * taken away; a higher number with the same date takes its place. Later versions keep their dates.
 *
 * @throws Refusal `not_found` when that version is not upcoming (it is in force, was never to be, or
 * changes nothing), `conflict` when no text stands before it, `gone` when the notice is retired.
 */
export function callOff(schedule: StampedSchedule, number: number, now: Date): CallOff {
  assertInUse(schedule[0]?.version)
  const index = schedule.findIndex(({version}) => version.version === number)
  const entry = schedule[index]
  if (!entry || Date.parse(entry.from) <= now.getTime()) {
    throw new Refusal('not_found', `Version ${number} is not upcoming: nothing to call off.`)
  }
  const before = schedule[index - 1]
  if (!before) {
    throw new Refusal(
      'conflict',
      'No text is in force before it: the first version can be replaced, not called off.',
    )
  }
  const calledOff = entry.version
  if (before.version.contentHash === calledOff.contentHash) {
    throw new Refusal('not_found', `Version ${number} changes nothing: it calls a change off.`)
  }
  const instead: PlannedVersion = {
    resolved: before.version.resolved,
    kind: 'editorial',
    summary: changeWords[calledOff.language].calledOff,
    effectiveAt: new Date(entry.from),
    origin: {...textOrigin(before.version), callsOff: calledOff.version},
  }
  const later = schedule.slice(index + 1)
  const again = repeatedAfter(later, calledOff.contentHash, before.version.contentHash)
  return {calledOff, planned: [instead, ...again.map(({version}) => repeated(version))]}
}
