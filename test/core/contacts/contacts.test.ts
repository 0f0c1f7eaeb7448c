import {expect, test} from 'vitest'

import {columnOf, headingProblems} from '../../../core/contacts/contactColumns.js'
import {planContact, segmentMoves} from '../../../core/contacts/planContact.js'
import {readContactRow, type ContactCells} from '../../../core/contacts/readContactRow.js'
import {brandSchema, type Brand} from '../../../core/content/brand.js'

const brand = (slug: string, controller: string, languages: string[]): Brand =>
  brandSchema.parse({
    _id: `brand-${slug}`,
    _type: 'brand',
    name: slug.toUpperCase(),
    slug: {current: slug},
    group: {_ref: 'group'},
    controller: {_ref: controller},
    languages,
    prevailingLanguage: languages[0],
    newsletters: [
      {_key: 'n', slug: {current: 'news'}, name: {nb: 'Nytt'}, topicId: `topic-${slug}`},
    ],
  })

const brands = [
  brand('clinic', 'org-a', ['nb', 'en']),
  brand('gym', 'org-a', ['nb', 'en']),
  brand('spa', 'org-b', ['da']),
]

const cells: ContactCells = {
  address: ' Kari@Example.com',
  brands: 'clinic gym',
  language: 'nb',
  relation: 'member',
  newsletters: 'clinic/news',
  consent_date: '2025-03-31',
  consent_source: 'reception',
}
const read = (given: ContactCells) => readContactRow({...cells, ...given}, brands, '2026-01-01')
const rowOf = (given: ContactCells = {}) => {
  const verdict = read(given)
  if (verdict.state === 'invalid') throw new Error(verdict.reasons.join())
  return verdict.row
}
const left = [{brand: 'clinic', newsletter: 'news'}]

test('headings are read however a spreadsheet writes them', () => {
  expect(columnOf('Consent date')).toBe('consent_date')
  expect(columnOf('consentSource')).toBe('consent_source')
  expect(columnOf('Notes')).toBeUndefined()
  expect(headingProblems(['Address', 'BRANDS', 'address'])).toEqual([
    'the column "language" is missing',
    'the column "relation" is missing',
    'the column "address" stands twice',
  ])
})

test('a member is told of changes by each brand and by the controller, once', () => {
  expect(planContact(rowOf(), [])).toMatchObject({
    segments: ['notice/clinic/nb', 'notice/gym/nb', 'notice/org-a/nb'],
    subscriptions: [{topicId: 'topic-clinic'}],
    refused: [],
  })
  expect(rowOf().address).toBe('kari@example.com')
})

test('a newsletter without its brand is that of every brand of the row', () => {
  expect(rowOf({newsletters: 'news'}).newsletters.map(({topicId}) => topicId)).toEqual([
    'topic-clinic',
    'topic-gym',
  ])
})

test('a member who left a newsletter is not brought back, and is still told of changes', () => {
  const plan = planContact(rowOf(), left)
  expect(plan.subscriptions).toEqual([])
  expect(plan.refused).toHaveLength(1)
  expect(plan.segments).toContain('notice/clinic/nb')
})

test('a subscriber who left the only newsletter is told of nothing', () => {
  const row = rowOf({relation: 'subscriber', brands: 'clinic'})
  expect(planContact(row, [{brand: 'clinic', newsletter: '*'}]).segments).toEqual([])
  expect(planContact(row, [{brand: 'gym', newsletter: '*'}]).segments).toHaveLength(2)
})

test('a subscriber hears only from brands whose newsletter is left', () => {
  const row = rowOf({relation: 'subscriber', newsletters: 'news'})
  expect(planContact(row, left).segments).toEqual(['notice/gym/nb', 'notice/org-a/nb'])
})

test('a person hears from one controller in one language', () => {
  const row = rowOf({language: 'en', brands: 'clinic'})
  const current = ['notice/clinic/nb', 'notice/gym/nb', 'notice/org-a/nb', 'notice/spa/da', 'VIP']
  const {add, remove} = segmentMoves(current, planContact(row, []), row, brands)
  expect(remove).toEqual(['notice/clinic/nb', 'notice/gym/nb', 'notice/org-a/nb'])
  expect(add).toEqual(['notice/clinic/en', 'notice/org-a/en', 'notice/gym/en'])
  expect(
    segmentMoves(['notice/clinic/en', 'notice/org-a/en'], planContact(row, []), row, brands),
  ).toEqual({add: [], remove: []})
})

test.each([
  [{address: 'kari'}, 'the address is no e-mail address'],
  [{brands: '', newsletters: ''}, 'no brand is named'],
  [{brands: 'clinic nobody@example.com'}, 'a brand is unknown: there are clinic, gym, spa'],
  [{language: 'de'}, 'the language is unknown'],
  [{language: 'da'}, 'no notices in that language: CLINIC, GYM'],
  [{relation: 'friend'}, 'the relation is none of member, patient, customer, subscriber'],
  [{newsletters: 'spa/news'}, 'a newsletter is none that the brands named send by Resend'],
  [{newsletters: '', relation: 'subscriber'}, 'a subscriber needs a newsletter'],
  [{consent_date: '31.03.2025'}, 'the consent date is no date: expected 2025-03-31'],
  [{consent_date: '2026-01-02'}, 'the consent date lies in the future'],
  [{consent_source: ' '}, 'the consent source is missing'],
  [{consent_source: 'kari@example.com'}, 'the consent source holds an address'],
])('a row with %j is refused, and no cell is repeated', (given, reason) => {
  const verdict = read(given)
  expect(verdict).toEqual({state: 'invalid', reasons: [reason]})
  expect(JSON.stringify(verdict)).not.toContain('@')
})

test('consent is asked for newsletters alone', () => {
  expect(read({newsletters: '', consent_date: '', consent_source: ''})).toMatchObject({
    state: 'valid',
    row: {newsletters: [], consent: undefined},
  })
})
