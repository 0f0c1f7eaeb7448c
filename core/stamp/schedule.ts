import {inForceAt} from './inForceAt.js'

/** A version and when it begins to be in force. */
export interface Scheduled<Version> {
  readonly version: Version
  /** Its `effectiveAt`, as an ISO string. */
  readonly from: string
}

interface Dated {
  readonly version: number
  readonly effectiveAt: string
}

/**
 * The versions that are, or will be, in force, in that order: first the one in force now, then those
 * whose date comes and that no higher number has put out of force by then.
 *
 * Before the first version is in force the list begins with the first that will be.
 */
export function scheduleAt<Version extends Dated>(
  versions: readonly Version[],
  now: Date,
): Scheduled<Version>[] {
  const inForce = inForceAt(versions, now)
  const schedule = inForce ? [inForce] : []
  for (const version of upcomingByDate(versions, now)) {
    if (version.version > (schedule.at(-1)?.version ?? 0)) schedule.push(version)
  }
  return schedule.map((version) => ({version, from: version.effectiveAt}))
}

/** Upcoming versions by their date; of one date the highest number comes first and wins. */
function upcomingByDate<Version extends Dated>(versions: readonly Version[], now: Date): Version[] {
  return versions
    .filter(({effectiveAt}) => Date.parse(effectiveAt) > now.getTime())
    .toSorted(
      (a, b) => Date.parse(a.effectiveAt) - Date.parse(b.effectiveAt) || b.version - a.version,
    )
}

/**
 * The entries of a schedule that are stamped again when the text before them is replaced, in order.
 *
 * One that changed nothing when its date comes (it called a change off) is left out: repeated, it
 * would bring back the text that was replaced. So is one that says just what stands there now.
 *
 * @param was Hash of the text that stood before these entries.
 * @param is Hash of the text that stands there instead.
 */
export function repeatedAfter<Version extends {readonly contentHash: string}>(
  entries: readonly Scheduled<Version>[],
  was: string,
  is: string,
): Scheduled<Version>[] {
  let old = was
  let current = is
  return entries.filter(({version: {contentHash}}) => {
    const isRepeated = contentHash !== old && contentHash !== current
    old = contentHash
    if (isRepeated) current = contentHash
    return isRepeated
  })
}
