/** Compares by code units: the same order on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By the editor's order first (without one: last), then by name, then by id. */
export function byOrder<T extends {_id: string; order?: number | null | undefined}>(
  nameOf: (fact: T) => string,
): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [a.order ?? Number.MAX_VALUE, b.order ?? Number.MAX_VALUE]
    return first - second || byText(nameOf(a), nameOf(b)) || byText(a._id, b._id)
  }
}
