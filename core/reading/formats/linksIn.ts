import type {BlockLink} from '../noticeText.js'

/**
 * Links of a block by the units of its folded text, from their places in the input.
 *
 * @param offsets the places of the block's units, rising
 */
export function linksIn(offsets: readonly number[], links: readonly BlockLink[]): BlockLink[] {
  const last = offsets.length - 1
  return links.flatMap(({from, to, href}) => {
    const first = firstAtLeast(offsets, from)
    const end = Math.min(last, firstAtLeast(offsets, to))
    return first < end ? [{from: first, to: end, href}] : []
  })
}

/** Halves the list until the first place that is not before `place` is left. */
function firstAtLeast(offsets: readonly number[], place: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
