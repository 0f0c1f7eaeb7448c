/** What is known of something that is read again and again: nothing yet, its value, or why not. */
export type Reading<Value> =
  | {readonly state: 'loading'}
  | {readonly state: 'read'; readonly value: Value}
  | {readonly state: 'failed'; readonly message: string}

export interface Cell<Value> {
  readonly current: () => Reading<Value>
  /** Reads at once and after each tick, for as long as somebody watches. */
  readonly watch: (onChange: () => void) => () => void
}

/** A source of "something changed": calls back until stopped. */
export type Ticks = (onTick: () => void) => () => void

/**
 * Shares one reading between all that show it.
 *
 * A tick during a reading reads once more afterwards, so that the last change is never missed. A
 * reading that fails after one that worked keeps showing what is known.
 */
export function openCell<Value>(read: () => Promise<Value>, ticks: Ticks): Cell<Value> {
  const watchers = new Set<() => void>()
  let reading: Reading<Value> = {state: 'loading'}
  let stop: (() => void) | undefined
  let isReading = false
  let isStale = false

  function settle(next: Reading<Value>): void {
    if (next.state === 'failed' && reading.state === 'read') return
    reading = next
    for (const watcher of watchers) watcher()
  }

  async function refresh(): Promise<void> {
    if (isReading) {
      isStale = true
      return
    }
    isReading = true
    try {
      do {
        isStale = false
        settle(await readOnce())
      } while (isStale)
    } finally {
      isReading = false
    }
  }

  async function readOnce(): Promise<Reading<Value>> {
    try {
      return {state: 'read', value: await read()}
    } catch (error) {
      return {state: 'failed', message: error instanceof Error ? error.message : String(error)}
    }
  }

  return {
    current: () => reading,
    watch: (onChange) => {
      watchers.add(onChange)
      stop ??= ticks(() => void refresh())
      if (watchers.size === 1) void refresh()
      return () => {
        watchers.delete(onChange)
        if (watchers.size > 0) return
        stop?.()
        stop = undefined
      }
    },
  }
}
