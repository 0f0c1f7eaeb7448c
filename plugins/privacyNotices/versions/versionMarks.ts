import {scheduleAt} from '../../../core/stamp/schedule.js'
import type {ListedVersion} from '../content/noticeReading.js'

/** How a version stands among the others of its notice at a moment. */
export const versionMarkNames = [
  'inForce',
  'upcoming',
  'calledOff',
  'corrected',
  'repeated',
  'replaced',
  'retired',
  'earlier',
] as const

export type VersionMark = (typeof versionMarkNames)[number]

type Marked = Pick<
  ListedVersion,
  'version' | 'kind' | 'effectiveAt' | 'callsOff' | 'corrects' | 'repeats'
>

/**
 * Marks every version: which one sites show, which will come, and what became of the rest.
 *
 * One that was replaced never was in force: a higher number took over its date.
 */
export function versionMarks(
  versions: readonly Marked[],
  now: Date,
): ReadonlyMap<number, VersionMark> {
  const scheduled = new Set(scheduleAt(versions, now).map(({version}) => version.version))
  const named = (field: 'callsOff' | 'corrects' | 'repeats') =>
    new Set(versions.map((version) => version[field]))
  const [calledOff, corrected, repeated] = [named('callsOff'), named('corrects'), named('repeats')]
  const markOf = (one: Marked): VersionMark => {
    if (scheduled.has(one.version)) {
      if (Date.parse(one.effectiveAt) > now.getTime()) return 'upcoming'
      return one.kind === 'retired' ? 'retired' : 'inForce'
    }
    if (calledOff.has(one.version)) return 'calledOff'
    if (corrected.has(one.version)) return 'corrected'
    if (repeated.has(one.version)) return 'repeated'
    return wasNeverInForce(one, versions) ? 'replaced' : 'earlier'
  }
  return new Map(versions.map((one) => [one.version, markOf(one)]))
}

function wasNeverInForce(one: Marked, versions: readonly Marked[]): boolean {
  return versions.some(
    ({version, effectiveAt}) =>
      version > one.version && Date.parse(effectiveAt) <= Date.parse(one.effectiveAt),
  )
}
