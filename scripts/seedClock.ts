import {addDuration} from '../emulator/addDuration.js'
import type {LocalClock} from '../emulator/localClock.js'

/** The clock while the demo's past is laid out: it stands where it is set. */
export function seedClock(): LocalClock & {set(instant: Date): void} {
  let current = new Date(0)
  const moveTo = (instant: Date): Date => (current = instant)
  return {
    now: () => current,
    set: (instant) => void moveTo(instant),
    moveTo,
    advance: (duration) => moveTo(addDuration(current, duration)),
  }
}
