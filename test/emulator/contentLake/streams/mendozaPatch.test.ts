import * as fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {expect, test} from 'vitest'

import {mendozaPatch} from '../../../../emulator/contentLake/streams/mendozaPatch.js'

const system = {_id: 'a', _type: 'note', _createdAt: '2026-01-01', _updatedAt: '2026-01-01'}
const first = {...system, _rev: 'r1'}
const second = {...system, _rev: 'r2'}
const withoutRev = ({_rev, ...rest}: typeof first): Record<string, unknown> => rest

const attributes = fc.dictionary(
  fc.constantFrom('title', 'æøå', 'body', 'list', 'a', 'b'),
  fc.oneof(
    fc.jsonValue({maxDepth: 3}),
    fc.uniqueArray(fc.record({_key: fc.constantFrom('k1', 'k2', 'k3', 'k4'), text: fc.string()}), {
      selector: ({_key}) => _key,
    }),
  ),
)

test('a patch turns the document before into the document after, for both of the decoders', () => {
  fc.assert(
    fc.property(attributes, attributes, (before, after) => {
      const left = plain({...first, ...before})
      const right = plain({...second, ...after})
      const patch = mendozaPatch(left, right)
      expect(applyPatch(withoutRev(left), patch)).toEqual(withoutRev(right))
      const value = incremental.applyPatch(incremental.wrap(withoutRev(left), 0), patch, 1)
      expect(incremental.unwrap(value)).toEqual(withoutRev(right))
    }),
    {numRuns: 500},
  )
})

test('a document that is made or removed is one value', () => {
  expect(mendozaPatch(null, first)).toEqual([0, withoutRev(first)])
  expect(mendozaPatch(first, null)).toEqual([0, null])
})

test('a patch touches the changed element of a keyed array and no other', () => {
  const before = {
    ...first,
    list: [
      {_key: 'x', text: '1'},
      {_key: 'y', text: '2'},
    ],
  }
  const after = {
    ...second,
    list: [
      {_key: 'y', text: '3'},
      {_key: 'x', text: '1'},
    ],
  }
  const patch = JSON.stringify(mendozaPatch(before, after))
  expect(patch).toContain('"3"')
  expect(patch).not.toContain('"1"')
})

test('nothing changed is an empty patch', () => {
  expect(mendozaPatch(first, second)).toEqual([])
})

function plain<T>(document: T): T {
  return structuredClone(document)
}
