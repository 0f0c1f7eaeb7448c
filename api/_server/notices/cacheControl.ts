/** How long any cache may answer by itself, fresh and stale together, in seconds. */
const mostSeconds = 60
const pastSeconds = 3600

/** A version is stamped within moments of the time it carries; then nothing can slip in before it. */
const settledMilliseconds = 3_600_000

/** A numbered version in a named language and format: never changed, so kept for ever. */
export const forEver = 'public, max-age=31536000, immutable'

/**
 * How long anybody may keep what is in force: a minute in all, half of it stale while asking again,
 * and never past the next date: nobody is shown the old version then.
 */
export function currentCacheControl(
  versions: readonly {readonly effectiveAt: string}[],
  now: Date,
): string {
  const seconds = secondsAhead(versions, now, mostSeconds)
  const fresh = Math.ceil(seconds / 2)
  return `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${seconds - fresh}`
}

/** How long anybody may keep what was in force at a time: longer once that time is settled. */
export function pastCacheControl(
  versions: readonly {readonly effectiveAt: string}[],
  at: Date,
  now: Date,
): string {
  const isSettled = at.getTime() < now.getTime() - settledMilliseconds
  if (!isSettled) return currentCacheControl(versions, now)
  return `public, max-age=0, s-maxage=${pastSeconds}`
}

/** Whole seconds until the next version is in force; at most so many. */
function secondsAhead(
  versions: readonly {readonly effectiveAt: string}[],
  now: Date,
  most: number,
): number {
  const ahead = versions
    .map(({effectiveAt}) => Math.floor((Date.parse(effectiveAt) - now.getTime()) / 1000))
    .filter((seconds) => seconds >= 0)
  return Math.min(most, ...ahead)
}
