const millisecondsADay = 86_400_000

/** A calendar date (`2026-12-24`) some days on. */
export function addDays(date: string, days: number): string {
  const later = Date.parse(`${date}T00:00:00Z`) + days * millisecondsADay
  return new Date(later).toISOString().slice(0, 10)
}
