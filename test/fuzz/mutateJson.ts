import * as fc from 'fast-check'

import {hostileText, prototypeNames} from './hostileText.js'

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

/** What may stand where a leaf of JSON is expected. */
const hostileLeaf: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 6, arbitrary: hostileText},
  {weight: 1, arbitrary: fc.constantFrom(null, true, 0, -1, 1e308, 2 ** 53, [], {}, '')},
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3})},
  {weight: 1, arbitrary: fc.constantFrom(50, 1000).map(nested)},
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...prototypeNames)
      .map((name): unknown => JSON.parse(`{${JSON.stringify(name)}: {"polluted": true}}`)),
  },
)

/** JSON of the right shape with up to two of its leaves, names or branches gone wrong. */
export function mutateJson(template: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(fc.record({place: fc.nat(), leaf: hostileLeaf, how: fc.nat({max: 9})}), {maxLength: 2})
    .map((changes) =>
      changes.reduce<unknown>(
        (value, {place, leaf, how}) => changeAt(value, place % countOf(value), leaf, how).value,
        template,
      ),
    )
}

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return 1 + Object.values(value).reduce<number>((sum, each) => sum + countOf(each), 0)
}

/** Replaces the value at a place (in the order of reading), leaves it out, or puts a name beside. */
function changeAt(
  value: unknown,
  place: number,
  leaf: unknown,
  how: number,
): {readonly value: unknown; readonly left: number} {
  if (place === 0) return {value: how === 0 ? undefined : leaf, left: -1}
  if (typeof value !== 'object' || value === null) return {value, left: place - 1}
  let left = place - 1
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => {
    if (left < 0) return [name, each]
    const changed = changeAt(each, left, leaf, how)
    left = changed.left
    const isHere = left < 0
    return [
      isHere && how === 1 ? `${name}${typeof leaf === 'string' ? leaf.slice(0, 20) : '.'}` : name,
      changed.value,
    ]
  })
  const changed = Array.isArray(value)
    ? entries.map(([, each]) => each)
    : Object.fromEntries(entries)
  return {value: changed, left}
}
