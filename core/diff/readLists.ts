import type {ListDiff} from './listDiff.js'

/** Which of the two texts of a diff is meant. */
export type Side = 'before' | 'after'

/**
 * One of the two lists of a diff, read back.
 *
 * @param changed The entry after, from the entry before and its change.
 */
export function readLists<Entry, Change>(
  diff: ListDiff<Entry, Change>,
  side: Side,
  changed: (entry: Entry, change: Change) => Entry,
): Entry[] {
  if (side === 'after') {
    return diff.flatMap((one) => {
      if (one.state === 'removed') return []
      const isSame = one.state === 'added' || one.change === undefined
      return [isSame ? one.entry : changed(one.entry, one.change)]
    })
  }
  return diff
    .flatMap((one) => (one.state === 'added' ? [] : [{from: one.from, entry: one.entry}]))
    .toSorted((a, b) => a.from - b.from)
    .map(({entry}) => entry)
}
