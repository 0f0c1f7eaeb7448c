import {scheduleAt} from '../../../core/stamp/schedule.js'
import type {ListedVersion} from '../content/noticeReading.js'

/** What can be done about a notice's versions at a moment. */
export interface ScheduleSteps {
  /** The version sites show, unless the notice is retired. */
  readonly inForce: ListedVersion | undefined
  /** Announced changes that can be called off, the nearest first. */
  readonly upcoming: readonly ListedVersion[]
  readonly isRetired: boolean
}

/** A version that only calls another off brings nothing new, so that there is nothing to call off. */
export function scheduleSteps(versions: readonly ListedVersion[], now: Date): ScheduleSteps {
  const schedule = scheduleAt(versions, now).map(({version}) => version)
  const [first] = schedule
  const isInForce = first !== undefined && Date.parse(first.effectiveAt) <= now.getTime()
  const isRetired = isInForce && first.kind === 'retired'
  const upcoming = schedule.filter(
    (version, index) =>
      Date.parse(version.effectiveAt) > now.getTime() &&
      version.contentHash !== schedule[index - 1]?.contentHash,
  )
  return {inForce: isInForce && !isRetired ? first : undefined, upcoming, isRetired}
}
