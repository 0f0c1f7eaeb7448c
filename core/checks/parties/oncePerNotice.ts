import type {CheckedNotice} from '../rule.js'

/** What several rules read of one notice is read once for each check. */
export function oncePerNotice<Read extends object>(
  read: (notice: CheckedNotice) => Read,
): (notice: CheckedNotice) => Read {
  const kept = new WeakMap<CheckedNotice, Read>()
  return (notice) => {
    const known = kept.get(notice)
    if (known) return known
    const fresh = read(notice)
    kept.set(notice, fresh)
    return fresh
  }
}
