import type {Comparison, ListDiff, ListEntry} from './listDiff.js'
import {steadyPlaces} from './steadyPlaces.js'

interface Pair {
  readonly from: number
  readonly to: number
}

/** Lays two lists together, entry by entry: by key first, then by what they say. */
export function diffLists<Entry, Change>(
  before: readonly Entry[],
  after: readonly Entry[],
  comparison: Comparison<Entry, Change>,
): ListDiff<Entry, Change> {
  const pairs = pairsOf(before, after, comparison)
  const steady = steadyPlaces(pairs.map(({from}) => from))
  const kept = new Map(
    pairs.map((pair, index) => [pair.to, {...pair, isMoved: !steady.has(index)}]),
  )
  const gone = goneAfter(before, pairs)
  const entries: ListEntry<Entry, Change>[] = [...(gone.get(-1) ?? [])]
  for (const [to, entry] of after.entries()) {
    const pair = kept.get(to)
    const old = pair && before[pair.from]
    if (!pair || old === undefined) {
      entries.push({state: 'added', to, entry})
      continue
    }
    const change = comparison.change(old, entry)
    entries.push({state: 'kept', ...pair, entry: old, ...(change !== undefined && {change})})
    entries.push(...(gone.get(pair.from) ?? []))
  }
  return entries
}

/** Which entries are the same in both, in the order after. */
function pairsOf<Entry, Change>(
  before: readonly Entry[],
  after: readonly Entry[],
  {keyOf, textOf}: Comparison<Entry, Change>,
): Pair[] {
  const places = new Map<number, number>()
  const used = new Set<number>()
  for (const nameOf of [keyOf, textOf]) {
    const free = new Map<string, number[]>()
    for (const [from, entry] of before.entries()) {
      if (used.has(from)) continue
      const name = nameOf(entry)
      const known = free.get(name)
      if (known) known.push(from)
      else free.set(name, [from])
    }
    if (free.size === 0) break
    for (const [to, entry] of after.entries()) {
      if (places.has(to)) continue
      const from = free.get(nameOf(entry))?.shift()
      if (from === undefined) continue
      places.set(to, from)
      used.add(from)
    }
  }
  return [...places].map(([to, from]) => ({from, to})).toSorted((a, b) => a.to - b.to)
}

/** What was taken away, by the place of the kept entry it followed; -1 for the beginning. */
function goneAfter<Entry>(
  before: readonly Entry[],
  pairs: readonly Pair[],
): Map<number, Extract<ListEntry<Entry, never>, {state: 'removed'}>[]> {
  const kept = new Set(pairs.map(({from}) => from))
  const gone = new Map<number, Extract<ListEntry<Entry, never>, {state: 'removed'}>[]>()
  let followed = -1
  for (const [from, entry] of before.entries()) {
    if (kept.has(from)) followed = from
    else gone.set(followed, [...(gone.get(followed) ?? []), {state: 'removed', from, entry}])
  }
  return gone
}
