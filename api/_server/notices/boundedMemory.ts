/** What a process remembers by name, until it is too much. */
export interface BoundedMemory<Value> {
  get(name: string): Value | undefined
  keep(name: string, value: Value, size: number): void
}

/** Remembers up to so much in all, in whatever `size` counts; what was kept first goes first. */
export function boundedMemory<Value>(most: number): BoundedMemory<Value> {
  const kept = new Map<string, {readonly value: Value; readonly size: number}>()
  let total = 0
  return {
    get: (name) => kept.get(name)?.value,
    keep(name, value, size) {
      if (kept.has(name)) return
      kept.set(name, {value, size})
      total += size
      for (const [oldest, {size: freed}] of kept) {
        if (total <= most) return
        kept.delete(oldest)
        total -= freed
      }
    },
  }
}
