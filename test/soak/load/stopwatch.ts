/** How long deeds of one kind took, in milliseconds. */
export interface Timing {
  readonly what: string
  readonly count: number
  /** Those that failed or were refused. */
  readonly errors: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
}

/** Times deeds by what they are; a deed that gives `false` counts as an error. */
export function openStopwatch() {
  const kinds = new Map<string, {readonly took: number[]; errors: number}>()
  return {
    async time(what: string, act: () => Promise<boolean>): Promise<boolean> {
      const kind = kinds.get(what) ?? {took: [], errors: 0}
      kinds.set(what, kind)
      const started = performance.now()
      const isRight = await act().catch(() => false)
      kind.took.push(performance.now() - started)
      if (!isRight) kind.errors += 1
      return isRight
    },
    timings: (): Timing[] =>
      [...kinds].map(([what, {took, errors}]) => {
        const sorted = took.toSorted((a, b) => a - b)
        const at = (share: number) =>
          Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
        return {what, count: took.length, errors, p50: at(0.5), p99: at(0.99), longest: at(1)}
      }),
  }
}
