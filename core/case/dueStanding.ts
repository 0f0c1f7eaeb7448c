const dayMs = 86_400_000
const soonDays = 7

/** How near the last day for an answer is; a closed case has none. */
export type DueStanding =
  | {readonly state: 'closed'}
  | {readonly state: 'late'; readonly days: number}
  | {readonly state: 'today'}
  | {readonly state: 'soon'; readonly days: number}
  | {readonly state: 'ahead'; readonly days: number}

/**
 * How a case stands to its due date, counted in calendar days of the brand: `soon` is a week or less.
 *
 * @example dueStanding({dueOn: '2026-04-07'}, '2026-04-05') // {state: 'soon', days: 2}
 */
export function dueStanding(
  {dueOn, closedAt}: {readonly dueOn: string; readonly closedAt?: string | null | undefined},
  today: string,
): DueStanding {
  if (closedAt) return {state: 'closed'}
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / dayMs)
  if (days < 0) return {state: 'late', days: -days}
  if (days === 0) return {state: 'today'}
  return {state: days <= soonDays ? 'soon' : 'ahead', days}
}
