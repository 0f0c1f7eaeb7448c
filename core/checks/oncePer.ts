/**
 * What several rules read of one notice is read once for each check.
 *
 * It is kept as long as the notice is: by what is checked where the reading needs to know more than the
 * text, and else by the text itself.
 */
export function oncePer<Notice extends object, Read extends object>(
  read: (notice: Notice) => Read,
): (notice: Notice) => Read {
  const kept = new WeakMap<Notice, Read>()
  return (notice) => {
    const known = kept.get(notice)
    if (known) return known
    const fresh = read(notice)
    kept.set(notice, fresh)
    return fresh
  }
}
