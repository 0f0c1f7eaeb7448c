/** The attribute paths of a document: array positions do not count, every name once. */
export function attributePathsOf(document: object): ReadonlySet<string> {
  const paths = new Set<string>()
  collect(document, '', paths)
  return paths
}

function collect(value: unknown, path: string, paths: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, `${path}[]`, paths)
    return
  }
  if (path !== '') paths.add(path)
  if (typeof value !== 'object' || value === null) return
  for (const [name, item] of Object.entries(value)) {
    collect(item, path === '' ? name : `${path}.${name}`, paths)
  }
}

/** How many distinct attribute paths a dataset has, kept up to date as its documents change. */
export interface AttributeCount {
  /** The number of paths after the given documents took the place of others. */
  after(changes: Iterable<{before: object | null; after: object | null}>): number
  record(changes: Iterable<{before: object | null; after: object | null}>): void
}

/** Source for the limit it is held against: https://www.sanity.io/docs/content-lake/attribute-limit */
export function countAttributes(documents: Iterable<object>): AttributeCount {
  const uses = new Map<string, number>()
  const add = (paths: ReadonlySet<string>, by: number, counts: Map<string, number>) => {
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + by)
  }
  for (const document of documents) add(attributePathsOf(document), 1, uses)

  function differences(changes: Iterable<{before: object | null; after: object | null}>) {
    const difference = new Map<string, number>()
    for (const {before, after} of changes) {
      if (before) add(attributePathsOf(before), -1, difference)
      if (after) add(attributePathsOf(after), 1, difference)
    }
    return difference
  }

  return {
    after(changes) {
      let count = uses.size
      for (const [path, by] of differences(changes)) {
        const used = uses.get(path) ?? 0
        if (used === 0 && by > 0) count += 1
        if (used > 0 && used + by === 0) count -= 1
      }
      return count
    },
    record(changes) {
      for (const [path, by] of differences(changes)) {
        const used = (uses.get(path) ?? 0) + by
        if (used === 0) uses.delete(path)
        else uses.set(path, used)
      }
    },
  }
}
