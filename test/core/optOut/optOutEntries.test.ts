import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {optOutSchema} from '../../../core/optOut/optOut.js'
import {optOutEntries, type OptOutScope} from '../../../core/optOut/optOutEntries.js'
import {optOutId} from '../../../core/optOut/optOutId.js'
import type {SendingBrand} from '../../../core/optOut/sendingBrand.js'
import {withNamedLists} from '../../../core/optOut/withNamedLists.js'

const subject = '0123456789abcdef0123456789abcdef'

function brand(slug: string, controller: string, topics: string[]): SendingBrand {
  return {
    name: slug.toUpperCase(),
    slug: {current: slug},
    controller: {_ref: controller},
    newsletters: topics.map((topicId) => ({
      _key: topicId,
      slug: {current: topicId},
      name: {nb: topicId},
      topicId,
    })),
  }
}

const brands = [
  brand('klinikk24', 'k24', ['nytt', 'tilbud']),
  brand('fit24', 'k24', ['trening']),
  brand('magy-media', 'magy', ['medier']),
]

async function entriesOf(scope: OptOutScope, given = brands, newsletter = 'nytt') {
  const entries = await optOutEntries(
    {
      target: {email: 's@example.com', brand: 'klinikk24', newsletter, language: 'nb'},
      scope,
      source: 'page',
      subjectKey: subject,
      sealedAddress: {wrappedKey: 'k', box: 'b'},
      recordedAt: new Date('2026-11-22T10:00:00Z'),
    },
    given,
    [],
  )
  return entries.map((entry) => optOutSchema.parse(entry))
}

function briefly(entries: Awaited<ReturnType<typeof entriesOf>>) {
  return entries.map(
    ({brand: slug, newsletter, lists}) =>
      `${slug}/${newsletter}: ${lists.map(({target}) => target ?? 'unknown').join(' ')}`,
  )
}

test('leaving one newsletter leaves no other', async () => {
  expect(briefly(await entriesOf({kind: 'newsletter'}))).toEqual(['klinikk24/nytt: nytt'])
})

test('leaving a brand is one entry that stands for all of its newsletters', async () => {
  expect(briefly(await entriesOf({kind: 'brand'}))).toEqual(['klinikk24/*: nytt tilbud'])
})

test('leaving all means the brands of the same controller, and no other company', async () => {
  expect(briefly(await entriesOf({kind: 'all'}))).toEqual([
    'klinikk24/*: nytt tilbud',
    'fit24/*: trening',
  ])
})

test('leaving all leaves what the button named, whatever has been published since', async () => {
  const named = {kind: 'all', brands: ['klinikk24', 'magy-media', 'nonsense']} as const
  expect(briefly(await entriesOf(named))).toEqual(['klinikk24/*: nytt tilbud'])
})

test('a newsletter or brand that is no longer published is left all the same', async () => {
  expect(briefly(await entriesOf({kind: 'newsletter'}, brands, 'gone'))).toEqual([
    'klinikk24/gone: unknown',
  ])
  expect(briefly(await entriesOf({kind: 'all'}, []))).toEqual(['klinikk24/*: unknown'])
})

test('a list that waits for its topic gets it once a brand names it', async () => {
  const [entry] = await entriesOf({kind: 'newsletter'}, [])
  if (!entry) throw new Error('expected an entry')
  expect(briefly([withNamedLists(entry, [], [])])).toEqual(['klinikk24/nytt: unknown'])
  expect(briefly([withNamedLists(entry, brands, [])])).toEqual(['klinikk24/nytt: nytt'])
})

test('a newsletter that a brand began later belongs to all of the brand', async () => {
  const [entry] = await entriesOf({kind: 'brand'})
  if (!entry) throw new Error('expected an entry')
  const grown = [brand('klinikk24', 'k24', ['nytt', 'tilbud', 'ventelister'])]
  expect(briefly([withNamedLists(entry, grown, [])])).toEqual([
    'klinikk24/*: nytt tilbud ventelister',
  ])
})

test('an id is one the Content Lake takes, private, and another for every other scope', async () => {
  const slug = fc.oneof(
    fc.constantFrom('a', 'a.b', 'b', '*', '_all', '-x', 'æøå', 'x'.repeat(96)),
    fc.string({minLength: 1, maxLength: 40, unit: 'grapheme'}),
  )
  const seed = Date.now() & 0x7fffffff
  console.info(`seed ${seed}`)
  const seen = new Map<string, string>()
  await fc.assert(
    fc.asyncProperty(slug, slug, async (brandSlug, newsletter) => {
      const scope = {subjectKey: subject, channel: 'email', brand: brandSlug, newsletter} as const
      const id = await optOutId(scope)
      expect(id).toMatch(/^optOut\.[a-zA-Z0-9._-]{1,121}$/)
      expect(id.split('.').filter((segment) => /^(-|$)/.test(segment))).toEqual([])
      const name = JSON.stringify([brandSlug, newsletter])
      expect(seen.get(id) ?? name).toBe(name)
      seen.set(id, name)
    }),
    {seed, numRuns: 500},
  )
})
