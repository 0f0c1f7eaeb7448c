import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {noticesTouchedBy} from '../../../core/compose/noticesTouchedBy.js'
import {
  allFacts,
  findFact,
  replaceFact,
  type Fact,
  type RemovedFact,
} from '../../../core/compose/replaceFact.js'
import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import {cookieSchema} from '../../../core/content/cookie.js'
import {noticeFactsSchema} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {demoFactsAt, demoNoticesAt} from '../../emulator/composedDemo.js'

const facts = demoFactsAt(3)
const notices = demoNoticesAt(3)
const documents = allFacts(facts)

const idsOf = (found: readonly {readonly notice: {readonly _id: string}}[]): string[] =>
  found.map(({notice}) => notice._id).toSorted()

test('a new name of a processor touches the notices that show it, and says where', () => {
  const organisation = facts.organisations.find(({_id}) => _id === 'organisation-lifevision')
  if (!organisation) throw new Error('The demo has no LifeVision.')
  const {touched, incomplete} = noticesTouchedBy(
    {...organisation, name: 'LifeVision Norge AS'},
    notices,
    facts,
  )
  expect(idsOf(touched)).toEqual([
    'notice-fit24-nb',
    'notice-k24-trening-nb',
    'notice-klinikk24-en',
    'notice-klinikk24-nb',
  ])
  for (const {places} of touched) {
    expect(places.some((place) => place.startsWith('processors.'))).toBe(true)
    expect(places.some((place) => place.startsWith('sections.'))).toBe(true)
  }
  expect(incomplete).toEqual([])
})

test('a fact that nobody shows touches no notice', () => {
  const unused = {
    _id: 'organisation-unused',
    _type: 'organisation',
    name: 'Elsewhere',
    country: 'NO',
  }
  const before = noticeFactsSchema.parse({
    ...facts,
    organisations: [...facts.organisations, unused],
  })
  const after = {...unused, name: 'Anywhere', _type: 'organisation' as const}
  expect(noticesTouchedBy(after, notices, before)).toEqual({touched: [], incomplete: []})
})

test('a new cookie of a group touches the notices of its brands before any shows it', () => {
  const cookie = cookieSchema.parse({
    _id: 'cookie-new',
    _type: 'cookie',
    name: '_new',
    group: {_ref: 'group-k24'},
    brands: [{_ref: 'brand-fit24'}],
    party: 'first',
    category: 'statistics',
    purpose: {nb: 'teller besøk', en: 'counts visits'},
    expiry: {nb: '1 år', en: '1 year'},
  })
  expect(idsOf(noticesTouchedBy(cookie, notices, facts).touched)).toEqual(['notice-fit24-nb'])
})

test('a notice that a change leaves without a fact is named with what is missing', () => {
  const purpose = facts.purposes.find(({_id}) =>
    noticesTouchedBy({_id, isRemoved: true}, notices, facts).touched.some(
      ({notice}) => notice._id === 'notice-klinikk24-en',
    ),
  )
  if (!purpose) throw new Error('Klinikk24 has no purpose in English.')
  const {incomplete} = noticesTouchedBy({...purpose, subjects: {nb: 'Kunder'}}, notices, facts)
  const english = incomplete.find(({notice}) => notice._id === 'notice-klinikk24-en')
  expect(english).toMatchObject({
    becomes: 'incomplete',
    problems: [{documentId: purpose._id, field: 'subjects.en'}],
  })
})

/** Alters one value anywhere in a fact: its words, its references, its numbers, its lists. */
function alter(value: unknown, path: readonly number[], swap: string): unknown {
  if (typeof value === 'string') return swap
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const [step = 0, ...rest] = path
  if (Array.isArray(value)) {
    if (value.length === 0 || step % 5 === 0) return value.slice(1)
    return value.map((one, index) => (index === step % value.length ? alter(one, rest, swap) : one))
  }
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.keys(value).filter((key) => !['_id', '_type', '_rev', '_key'].includes(key))
  const field = fields[step % Math.max(fields.length, 1)]
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === field ? alter(one, rest, swap) : one]),
  )
}

/** The fact altered, where that is still a fact. */
function altered(fact: Fact, path: readonly number[], swap: string): Fact | undefined {
  const lists = Object.entries(noticeFactsSchema.shape).filter(([list]) => list !== 'pinned')
  const value = alter(fact, path, swap)
  for (const [list] of lists) {
    const read = noticeFactsSchema.safeParse({...empty, [list]: [value]})
    const found = read.success ? findFact(read.data, fact._id) : undefined
    if (found) return found._type === 'brand' && !isTimeZone(found.timeZone) ? undefined : found
  }
  return undefined
}

function isTimeZone(name: string): boolean {
  return ['Europe/Oslo', 'Europe/Copenhagen', 'Europe/Lisbon'].includes(name)
}

const empty = {
  groups: [],
  brands: [],
  organisations: [],
  purposes: [],
  agreements: [],
  cookies: [],
  clauses: [],
  pinned: [],
}

const swaps = [
  'Andre ord',
  'nb',
  'NO',
  'SE',
  'scc',
  '6(1)(c)',
  'Europe/Lisbon',
  'third',
  'group-k24',
  'group-magy-media',
  'brand-fit24',
  'brand-magy-media',
  ...documents.map(({_id}) => _id),
]

const arbitraryChange = fc
  .record({
    fact: fc.constantFrom(...documents),
    path: fc.array(fc.nat(40), {minLength: 4, maxLength: 4}),
    swap: fc.constantFrom(...swaps),
    isRemoved: fc.integer({min: 0, max: 9}).map((one) => one === 0),
  })
  .map(({fact, path, swap, isRemoved}): Fact | RemovedFact | undefined =>
    isRemoved ? {_id: fact._id, isRemoved} : altered(fact, path, swap),
  )

test('a change of any fact touches exactly the notices whose composed content differs', () => {
  const before = new Map(notices.map((notice) => [notice._id, resolveNotice(notice, facts)]))
  const composedBefore = (notice: PrivacyNotice) =>
    before.get(notice._id) ?? resolveNotice(notice, facts)
  let changes = 0
  let touching = 0
  const property = fc.property(arbitraryChange, (change) => {
    if (change === undefined) return
    changes += 1
    const {touched, incomplete} = noticesTouchedBy(change, notices, facts, composedBefore)
    const changed = replaceFact(facts, change)
    const differing = notices.filter((notice) => {
      const after = resolveNotice(notice, changed)
      return canonicalize(after) !== canonicalize(before.get(notice._id))
    })
    expect([...idsOf(touched), ...idsOf(incomplete)].toSorted()).toEqual(
      differing.map(({_id}) => _id).toSorted(),
    )
    for (const {places} of touched) expect(places).not.toEqual([])
    if (differing.length > 0) touching += 1
  })
  const result = fc.check(property, {numRuns: 100})
  expect(result.failed, fc.defaultReportMessage(result)).toBe(false)
  expect(changes, `seed ${result.seed}`).toBeGreaterThan(25)
  expect(touching, `seed ${result.seed}`).toBeGreaterThan(12)
})
