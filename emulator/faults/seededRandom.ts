/** Numbers from 0 up to 1 that the same seed gives again (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A number by what it is for, so that it is the same in whatever order things happen. */
export function lotOf(seed: number, ...what: readonly (string | number)[]): number {
  let hash = 2_166_136_261
  for (const letter of what.join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  }
  return seededRandom(seed ^ hash)()
}

/** The items in another order. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({item, at: random()}))
    .toSorted((one, other) => one.at - other.at)
    .map(({item}) => item)
}
