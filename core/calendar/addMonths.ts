/**
 * The instant so many calendar months after another, or before it, reckoned in UTC: a month after
 * 31 January is the last day of February.
 */
export function addMonths(instant: Date, months: number): Date {
  if (months === 0) return instant
  const moved = new Date(instant)
  const day = moved.getUTCDate()
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const lastDay = new Date(
    Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0),
  ).getUTCDate()
  moved.setUTCDate(Math.min(day, lastDay))
  return moved
}
