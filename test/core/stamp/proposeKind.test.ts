import {expect, test} from 'vitest'

import type {ResolvedFacts} from '../../../core/compose/resolvedNotice.js'
import {reasonKinds, type ReasonCode} from '../../../core/stamp/changeReason.js'
import {proposeKind, raisedKind} from '../../../core/stamp/proposeKind.js'
import {notice} from './sampleVersions.js'

type Facts = Partial<ResolvedFacts>

type Purpose = NonNullable<ResolvedFacts['purposes']>[number]
type PurposeInPart = NonNullable<ResolvedFacts['purposesInPart']>[number]
type Processor = NonNullable<ResolvedFacts['processors']>[number]

const purpose: Purpose = {
  id: 'journal',
  title: 'Journal',
  subjects: 'Pasienter',
  dataCategories: [{key: 'name', name: 'Navn', isSpecial: false}],
  legalBasis: '6(1)(c)',
  retention: {months: 120, start: 'siste time'},
  recipients: [{id: 'org-helse', name: 'Helseplattformen'}],
}

const processor: Processor = {
  id: 'agreement-1',
  organisation: 'org-sky',
  name: 'Sky AS',
  service: 'drift',
  location: 'Norge',
  transferBasis: 'none',
}

const cookie = {
  id: 'c1',
  name: '_ga',
  party: 'third',
  category: 'statistics',
  purpose: 'telling',
  expiry: '1 år',
} satisfies NonNullable<ResolvedFacts['cookies']>[number]

const health = {key: 'health', name: 'Helse', isSpecial: true}
const other = {id: 'org-ny', name: 'Ny AS'}
const purposes = (changed: Partial<Purpose>): Facts => ({purposes: [{...purpose, ...changed}]})
const inPart = (changed: Partial<PurposeInPart>): Facts => ({
  purposesInPart: [{id: 'p', title: 'Salg', ...changed}],
})
const processors = (changed: Partial<Processor>): Facts => ({
  processors: [{...processor, ...changed}],
})

const table: [ReasonCode, string, Facts, Facts][] = [
  ['controller_changed', 'Ny AS', {}, {controller: other}],
  ['recipient_added', 'Sky AS', {}, processors({})],
  ['recipient_added', 'Ny AS', purposes({recipients: []}), purposes({recipients: [other]})],
  ['purpose_added', 'Journal', {}, purposes({recipients: []})],
  ['purpose_added', 'Salg', {}, inPart({legalBasis: '6(1)(a)'})],
  [
    'data_category_added',
    'Journal',
    purposes({}),
    purposes({
      dataCategories: [
        ...purpose.dataCategories,
        {key: 'phone', name: 'Telefon', isSpecial: false},
      ],
    }),
  ],
  [
    'special_category_added',
    'Journal',
    purposes({}),
    purposes({dataCategories: [...purpose.dataCategories, health]}),
  ],
  [
    'special_category_added',
    'Journal',
    purposes({}),
    purposes({dataCategories: [{key: 'name', name: 'Navn', isSpecial: true}]}),
  ],
  ['source_changed', 'Journal', purposes({}), purposes({source: 'Folkeregisteret'})],
  ['transfer_changed', 'Sky AS', processors({}), processors({location: 'US'})],
  ['transfer_changed', 'Sky AS', processors({}), processors({transferBasis: 'scc'})],
  ['legal_basis_changed', 'Journal', purposes({}), purposes({legalBasis: '6(1)(a)'})],
  ['legal_basis_changed', 'Journal', purposes({}), purposes({specialCondition: '9(2)(h)'})],
  ['legal_basis_changed', 'Salg', inPart({legalBasis: '6(1)(a)'}), inPart({legalBasis: '6(1)(b)'})],
  ['joint_controller_added', 'Magy', {}, {jointControllers: ['Magy']}],
  ['automated_decision_changed', 'Journal', purposes({}), purposes({automatedDecision: 'Kreditt'})],
  [
    'retention_longer',
    'Journal',
    purposes({}),
    purposes({retention: {months: 121, start: 'siste time'}}),
  ],
  [
    'retention_longer',
    'Journal',
    purposes({}),
    purposes({retention: {start: 'så lenge du er kunde'}}),
  ],
  [
    'retention_longer',
    'Salg',
    inPart({retention: {months: 1, start: 'a'}}),
    inPart({retention: {months: 2, start: 'a'}}),
  ],
  ['right_removed', '21', {rights: ['15', '21']}, {rights: ['15']}],
  ['recipient_removed', 'Sky AS', processors({}), {}],
  ['purpose_removed', 'Journal', purposes({recipients: []}), {}],
  ['data_category_removed', 'Journal', purposes({}), purposes({dataCategories: []})],
  [
    'retention_changed',
    'Journal',
    purposes({}),
    purposes({retention: {months: 12, start: 'siste time'}}),
  ],
  [
    'organisation_changed',
    'Sky AS',
    processors({}),
    processors({postalAddress: 'Storgata 1, Oslo'}),
  ],
  ['organisation_changed', 'K24 AS', {}, {controller: {id: 'org-k24', name: 'K24 AS', phone: '1'}}],
  ['service_changed', 'Sky AS', processors({}), processors({service: 'drift og kopi'})],
  ['purpose_changed', 'Journal', purposes({}), purposes({subjects: 'Pasienter og pårørende'})],
  ['cookie_added', '_ga', {}, {cookies: [cookie]}],
  ['cookie_removed', '_ga', {cookies: [cookie]}, {}],
  ['cookie_changed', '_ga', {cookies: [cookie]}, {cookies: [{...cookie, expiry: '2 år'}]}],
  ['right_added', '21', {rights: ['15']}, {rights: ['15', '21']}],
  ['joint_controller_removed', 'Magy', {jointControllers: ['Magy']}, {}],
  ['brand_changed', 'K24', {}, {brand: {slug: 'klinikk24', name: 'K24', domains: []}}],
]

test.each(table)('%s: %s', (code, subject, before, after) => {
  const proposal = proposeKind(notice('a', before), notice('a', after))
  expect(proposal.reasons).toMatchObject([{code, subject}])
  expect(proposal.reasons).toHaveLength(1)
  expect(proposal.kind).toBe(reasonKinds[code])
})

test('every reason there is has a case', () => {
  const cased = new Set<string>(table.map(([code]) => code))
  expect(Object.keys(reasonKinds).filter((code) => !cased.has(code))).toEqual([])
})

test('a first text is a first version; words alone are editorial', () => {
  expect(proposeKind(undefined, notice('a'))).toEqual({kind: 'first', reasons: []})
  expect(proposeKind(notice('a'), notice('b'))).toEqual({kind: 'editorial', reasons: []})
})

test('a second agreement with a known recipient is a new transfer only to a new place', () => {
  const before = notice('a', processors({}))
  const second = {...processor, id: 'agreement-2', service: 'epost'}
  const here = proposeKind(before, notice('a', {processors: [processor, second]}))
  expect(here).toEqual({kind: 'minor', reasons: [{code: 'service_changed', subject: 'Sky AS'}]})
  const abroad = {...second, location: 'USA', transferBasis: 'dpf' as const}
  const there = proposeKind(before, notice('a', {processors: [processor, abroad]}))
  expect(there).toEqual({
    kind: 'material',
    reasons: [{code: 'transfer_changed', subject: 'Sky AS'}],
  })
  const back = proposeKind(notice('a', {processors: [processor, second]}), before)
  expect(back).toEqual({kind: 'minor', reasons: [{code: 'service_changed', subject: 'Sky AS'}]})
})

test('an organisation that is named in several places is compared once, and as one', () => {
  const both: Facts = {
    ...processors({email: 'post@sky.example'}),
    organisations: [{id: 'org-sky', name: 'Sky AS'}, other],
    authority: {id: 'org-ny', name: 'Ny AS', website: 'https://ny.example'},
  }
  expect(proposeKind(notice('a', both), notice('b', both)).reasons).toEqual([])
})

test('a recipient of another purpose is new to this one', () => {
  const first = {...purpose, recipients: []}
  const second = {...purpose, id: 'news', title: 'Nyhetsbrev', recipients: [other]}
  const before = notice('a', {purposes: [first, second]})
  const after = notice('a', {purposes: [{...first, recipients: [other]}, second]})
  expect(proposeKind(before, after)).toEqual({
    kind: 'material',
    reasons: [{code: 'recipient_added', subject: 'Ny AS'}],
  })
})

test('another version of an embedded notice is minor: it is another organisation’s text', () => {
  const embedding = (version: number) => {
    const text = notice('a')
    const embedded = {
      noticeId: 'notice-magy',
      version,
      hash: String(version),
      controller: 'Magy Media AS',
      role: 'independent_controller' as const,
    }
    return {...text, sections: text.sections.map((section) => ({...section, embedded}))}
  }
  const reasons = [{code: 'organisation_changed', subject: 'Magy Media AS'}]
  expect(proposeKind(embedding(1), embedding(2))).toEqual({kind: 'minor', reasons})
  expect(proposeKind(notice('a'), embedding(1))).toEqual({kind: 'minor', reasons})
  expect(proposeKind(embedding(1), embedding(1)).reasons).toEqual([])
})

test('the weightiest reason comes first', () => {
  const after: Facts = {cookies: [cookie], jointControllers: ['Magy'], rights: ['15']}
  expect(proposeKind(notice('a'), notice('a', after)).reasons.map(({code}) => code)).toEqual([
    'joint_controller_added',
    'right_added',
    'cookie_added',
  ])
})

test('an editor can raise a kind, never lower it', () => {
  expect(raisedKind('editorial', 'material')).toBe('material')
  expect(raisedKind('material', 'editorial')).toBe('material')
  expect(raisedKind('first', 'material')).toBe('first')
  expect(raisedKind('minor', undefined)).toBe('minor')
})

test('a reason holds the fact as it was and as it is, where both texts say it', () => {
  const reasonsOf = (before: Facts, after: Facts) =>
    proposeKind(notice('a', before), notice('a', after)).reasons
  const years = (months?: number): Facts =>
    purposes({retention: {...(months !== undefined && {months}), start: 'siste time'}})
  expect(reasonsOf(years(24), years(60))).toEqual([
    {code: 'retention_longer', subject: 'Journal', before: 24, after: 60},
  ])
  expect(reasonsOf(years(24), years())).toEqual([{code: 'retention_longer', subject: 'Journal'}])
  expect(reasonsOf(processors({}), processors({location: 'US'}))).toEqual([
    {code: 'transfer_changed', subject: 'Sky AS', before: 'Norge', after: 'US'},
  ])
  expect(reasonsOf(purposes({}), purposes({legalBasis: '6(1)(a)'}))).toEqual([
    {code: 'legal_basis_changed', subject: 'Journal', before: '6(1)(c)', after: '6(1)(a)'},
  ])
  const renamed: Facts = {controller: {id: 'org-k24', name: 'K24 Norge AS'}}
  expect(reasonsOf({}, renamed)).toEqual([
    {
      code: 'organisation_changed',
      subject: 'K24 Norge AS',
      before: 'K24 AS',
      after: 'K24 Norge AS',
    },
  ])
})
