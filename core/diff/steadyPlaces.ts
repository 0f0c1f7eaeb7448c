/**
 * The indexes of a longest run of rising numbers: entries that kept their order among each other.
 * All others have moved. (Patience sorting; O(n log n).)
 */
export function steadyPlaces(numbers: readonly number[]): ReadonlySet<number> {
  /** By length of a rising run: the index of the smallest number that ends one. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? ends[low - 1] : undefined
    ends[low] = index
  }
  const steady = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) steady.add(index)
  return steady
}
