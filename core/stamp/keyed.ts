import canonicalize from 'canonicalize'

interface Keyed {
  readonly id: string
}

/** Entries of `after` whose id `before` does not have. */
export function addedTo<Entry extends Keyed>(
  before: readonly Keyed[] | undefined,
  after: readonly Entry[] | undefined,
): Entry[] {
  const known = new Set((before ?? []).map(({id}) => id))
  return (after ?? []).filter(({id}) => !known.has(id))
}

/** Entries that are in both, as they were and as they are. */
export function pairsOf<Entry extends Keyed>(
  before: readonly Entry[] | undefined,
  after: readonly Entry[] | undefined,
): [Entry, Entry][] {
  const old = new Map((before ?? []).map((entry) => [entry.id, entry]))
  return (after ?? []).flatMap((entry): [Entry, Entry][] => {
    const was = old.get(entry.id)
    return was ? [[was, entry]] : []
  })
}

/** Whether two JSON values say the same, whatever the order of their keys. */
export function isSame(before: unknown, after: unknown): boolean {
  return canonicalize(before) === canonicalize(after)
}
