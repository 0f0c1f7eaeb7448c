import * as fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {openDocumentIndex} from '../../../emulator/contentLake/documentIndex.js'
import {evaluateQuery} from '../../../emulator/contentLake/evaluateQuery.js'
import type {StoredDocument} from '../../../emulator/contentLake/storedDocument.js'

const system = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const name = fc.constantFrom('a', 'b', 'c', 'private.d', 'drafts.a', 'versions.r.b')
const word = fc.constantFrom('x', 'y', 'z')

/** Prototypes as JSON gives them: groq-js asks objects what they hold. */
const plain = <T>(model: {[Key in keyof T]: fc.Arbitrary<T[Key]>}) =>
  fc.record<T>(model, {noNullPrototype: true})

const document: fc.Arbitrary<StoredDocument> = fc
  .record(
    {
      _id: name,
      _type: fc.constantFrom('note', 'brand', 'system.release'),
      brand: fc.oneof(word, fc.constant(null), fc.constant(1), fc.array(word, {maxLength: 2})),
      slug: fc.oneof(plain({current: word}), word),
      to: plain({_ref: name}),
      number: fc.integer({min: 0, max: 3}),
    },
    {requiredKeys: ['_id', '_type']},
  )
  .map((given) => ({...given, ...system}))

/** Changes of a dataset: a document that is written, or an id that is deleted. */
const changes = fc.array(fc.oneof(document, name), {maxLength: 14})

const queries = [
  '*[_type == "note"]',
  '*["note" == _type]{_id, number}',
  '*[_type == "note" && brand == $word]',
  '*[_type == $type && (slug.current == $word && number > 1)] | order(number desc){_id}',
  '*[_type in ["note", "brand"] && brand in $words]._id',
  '*[_id == $id][0]{_id, "to": to->_id}',
  '*[_id in $ids]',
  '*[_id in [$id, "a"]] | order(_id asc)',
  '*[_type == "note" || brand == $word]',
  '*[!(_type == "note")]',
  '*[brand == null]',
  '*[brand != $word && _type == "note"]',
  '*[brand == 1]',
  '*[brand == ["x"]]',
  '*[to._ref == $id]{"to": to->{_id, "others": *[_type == "brand" && slug.current == ^.slug.current]}}',
  '*[_type == "note"]{"same": count(*[brand == ^.brand])}',
  '*[_type == "brand"]{"notes": *[_type == "note" && brand == ^.slug.current && slug.current == $word]._id}',
  'count(*[_type == "note"][number > 1])',
  '{"all": count(*), "notes": *[_type == "note"]._id, "brand": *[_type == "brand"][0]}',
  '*[_type == "note" && references($id)]',
  '*[_type == "note"] | score(brand == "x") | order(_score desc, _id asc){_id, _score}',
  '*[_type == "system.release"]._id == releases::all()._id',
  'releases::all()._id',
  '*[_id in path("drafts.**") && _type == "note"]',
  '*[_type == "note"][0...2]',
  '*[@._type == "note"]',
  '*[lower(_type) == "note"]',
]

test('a query finds the same from an index as from looking at every document', async () => {
  const question = fc.record({
    query: fc.constantFrom(...queries),
    params: fc.record(
      {
        word,
        type: fc.constantFrom('note', 'brand'),
        words: fc.array(word, {maxLength: 2}),
        id: name,
        ids: fc.array(name, {maxLength: 3}),
      },
      {noNullPrototype: true},
    ),
    perspective: fc.constantFrom('raw' as const, 'published' as const),
    onlyPublic: fc.boolean(),
  })
  const rule = fc.asyncProperty(
    changes,
    fc.array(question, {minLength: 1, maxLength: 4}),
    changes,
    async (before, questions, after) => {
      const index = openDocumentIndex([])
      const stored = new Map<string, StoredDocument>()
      const apply = (change: StoredDocument | string) => {
        if (typeof change === 'string') {
          index.remove(change)
          stored.delete(change)
        } else {
          index.put(change)
          stored.set(change._id, change)
        }
      }
      before.forEach(apply)
      // Asked twice: what is indexed at the first time must follow the changes.
      for (const step of [[], after]) {
        step.forEach(apply)
        for (const asked of questions) {
          const now = '2026-01-01T00:00:00Z'
          const found = await evaluateQuery(index, {...asked, identity: 'me', now})
          const dataset = [...stored.values()].filter(({_id}) => isSeen(_id, asked))
          const whole = await evaluate(parse(asked.query, {params: asked.params}), {
            dataset,
            params: asked.params,
          })
          expect(found).toEqual({outcome: 'result', result: await whole.get()})
        }
      }
    },
  )
  await fc.assert(rule, {numRuns: 400})
})

function isSeen(
  id: string,
  {perspective, onlyPublic}: {perspective: 'raw' | 'published'; onlyPublic: boolean},
): boolean {
  if (onlyPublic) return !id.includes('.')
  return perspective === 'raw' || !/^(?:drafts|versions)\./.test(id)
}

test('a query that names its documents does not look at the others', async () => {
  const index = openDocumentIndex([{...system, _id: 'a', _type: 'note', brand: 'x'}])
  const others = Array.from({length: 50}, (_, number) => ({...system, _id: `n${number}`}))
  let looks = 0
  for (const other of others) {
    index.put({
      ...other,
      _type: 'other',
      get title() {
        looks += 1
        return 'x'
      },
    })
  }
  const ask = async (query: string) =>
    await evaluateQuery(index, {
      query,
      params: {},
      perspective: 'published',
      onlyPublic: false,
      identity: 'me',
      now: '2026-01-01T00:00:00Z',
    })
  expect(await ask('*[_type == "note" && title != "y"]._id')).toMatchObject({result: ['a']})
  expect(looks).toBe(0)
  expect(await ask('count(*[title == "x" || _type == "note"])')).toMatchObject({result: 51})
  expect(looks).toBeGreaterThan(0)
})
