/** More in one paragraph is no text that somebody mends word by word. */
const most = 200

/**
 * Places of which none overlaps an earlier one of the list: each word is told once, by what says most
 * of it; two hundred of a paragraph at most.
 */
export function withoutOverlaps<Place extends {readonly from: number; readonly to: number}>(
  places: readonly Place[],
  length: number,
): Place[] {
  const taken = new Uint8Array(length)
  const kept: Place[] = []
  for (const place of places) {
    if (kept.length === most) break
    if (taken.subarray(place.from, place.to).includes(1)) continue
    taken.fill(1, place.from, place.to)
    kept.push(place)
  }
  return kept
}
