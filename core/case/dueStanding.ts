const millisecondsADay = 86_400_000

/** From so many days before its last day, a request wants to be seen first. */
const soonDays = 7

/** How a request stands to the last day for its answer; `days` until it, or since it. */
export interface DueStanding {
  readonly standing: 'ahead' | 'soon' | 'today' | 'late'
  readonly days: number
}

/**
 * How far a calendar date for the answer is from today, both in the brand's calendar.
 *
 * The last day is a whole day: an answer on it is in time (Regulation 1182/71, Art. 3(2)(c)), and a
 * request is late from the day after.
 *
 * @example dueStanding('2026-12-01', '2026-11-28') // {standing: 'soon', days: 3}
 */
export function dueStanding(dueOn: string, today: string): DueStanding {
  const days = daysBetween(today, dueOn)
  if (days < 0) return {standing: 'late', days: -days}
  if (days === 0) return {standing: 'today', days}
  return {standing: days <= soonDays ? 'soon' : 'ahead', days}
}

/** Whole days from one calendar date to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay,
  )
}
