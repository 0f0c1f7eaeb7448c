/**
 * The one clock of the local stack: real time, plus what tests and people have moved it by.
 *
 * It only ever goes forward, as time does in production.
 */
export interface LocalClock {
  now(): Date
  /** Moves the clock on by an ISO 8601 duration, e.g. `P31D` or `PT15M`. */
  advance(duration: string): Date
  /** Moves the clock on to an instant that is not before its own now. */
  moveTo(instant: Date): Date
}
