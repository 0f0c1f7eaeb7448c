import {expect, test} from 'vitest'

import {resolveNotice} from '../../core/compose/resolveNotice.js'
import {privacyNoticeSchema} from '../../core/content/privacyNotice.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {norwegianFacts, norwegianNotice} from '../core/compose/norwegianNotice.js'
import {findingsOf, type Stored} from './findingsOf.js'

const reference = (id: string) => ({_type: 'reference', _ref: id})

/** What stands in the Content Lake, from facts as `composeNotice` gets them. */
function storedFacts(): Stored[] {
  const {pinned: _pinned, keptPeriods: _periods, ...lists} = norwegianFacts()
  return Object.values(lists).flatMap((documents) => documents.map((one) => ({...one})))
}

const {sections, ...rest} = norwegianNotice()
const notice = {
  ...rest,
  slug: {_type: 'slug', current: 'privacy'},
  // Its typed table has a short row, which the form would mind.
  sections: sections.map((section) =>
    section._type === 'ownSection'
      ? {...section, body: section.body?.filter(({_type}) => _type !== 'ownTable')}
      : section,
  ),
}

test('a notice whose facts are all filled in can be published', async () => {
  expect(await findingsOf(notice, {stored: storedFacts()})).toEqual([])
})

test('an unfilled fact of a notice is an error of the notice, with document and field', async () => {
  const stored = storedFacts().map((one) =>
    one['_id'] === 'drift' ? {...one, authority: null, email: null} : one,
  )
  expect(await findingsOf(notice, {stored})).toEqual([
    'error in : “Treningsdrift AS” lacks the field “authority” (field authority).',
  ])
})

test('of many unfilled facts the first are told, and how many more there are', async () => {
  const stored = storedFacts().map((one) =>
    one._type === 'processingPurpose'
      ? {...one, title: {}, subjects: {}, retention: {start: {}}}
      : one,
  )
  const [finding] = await findingsOf(notice, {stored})
  expect(finding).toMatch(/^error in : .*title\.nb.* And \d+ more\.$/)
})

test('a notice is told of problems in the Studio’s language', async () => {
  const stored = storedFacts().filter(({_type}) => _type !== 'clause')
  const said = async (locale: 'nb-NO' | 'da-DK') =>
    (await findingsOf(notice, {stored, locale})).join()
  expect(await said('nb-NO')).toContain(
    'mangler en felles tekst (felt sections[_key=="sikker"].clause)',
  )
  expect(await said('da-DK')).toContain('mangler en fælles tekst')
})

/** The notice with a sentence of its own at its beginning. */
function noticeSaying(text: string, next: Record<string, unknown> = {}) {
  const block = {
    _type: 'block',
    _key: 'typed',
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: 'typed-span', text, marks: []}],
  }
  const first = {_type: 'ownSection', _key: 'typed', heading: 'Nytt', level: 2, body: [block]}
  return {...notice, sections: [first, ...notice.sections], next}
}

const gap = 'Vi er [firmanavn], og du når oss på telefon.'

test('a notice with an error that the text in force does not have cannot be published', async () => {
  expect(await findingsOf(noticeSaying('Vi er glade for deg.'), {stored: storedFacts()})).toEqual(
    [],
  )
  expect(await findingsOf(noticeSaying(gap), {stored: storedFacts()})).toEqual([
    expect.stringMatching(/^error in next: The checks found errors .*“\[firmanavn\]”: /),
  ])
})

test('an error that readers see already stops nobody', async () => {
  const published = resolveNotice(
    privacyNoticeSchema.parse(noticeSaying(gap)),
    norwegianFacts(),
  ).resolved
  const version = {
    _id: 'version.one',
    _type: 'noticeVersion',
    noticeId: notice._id,
    version: 1,
    effectiveAt: '2020-01-01T00:00:00Z',
    resolved: JSON.stringify(published),
  }
  const changed = noticeSaying(`${gap} Velkommen.`)
  expect(await findingsOf(changed, {stored: [...storedFacts(), version]})).toEqual([])
})

test('a reason publishes it all the same, for exactly the text it was given for', async () => {
  const said = noticeSaying(gap)
  const hash = await contentHash(
    resolveNotice(privacyNoticeSchema.parse(said), norwegianFacts()).resolved,
  )
  const despite = 'Navnet kommer i morgen.'
  const given = noticeSaying(gap, {despite, contentHash: hash})
  expect(await findingsOf(given, {stored: storedFacts()})).toEqual([])
  const forAnother = noticeSaying(gap, {despite, contentHash: 'f'.repeat(64)})
  expect(await findingsOf(forAnother, {stored: storedFacts()})).toHaveLength(1)
})

const brand = {
  _type: 'brand',
  _id: 'brand-one',
  name: 'Klinikk24',
  slug: {_type: 'slug', current: 'klinikk24'},
  group: reference('group-one'),
  controller: reference('company'),
  languages: ['nb'],
  prevailingLanguage: 'nb',
  timeZone: 'Europe/Oslo',
}

test.each([
  [{email: 'post@example.com'}, []],
  [{phone: '+47 22 00 00 00'}, []],
  [{contactPoints: [{_key: 'a'}]}, []],
  [{}, [expect.stringMatching(/^error in controller: .*Art\. 13\(1\)\(a\)/)]],
  [{email: 'post@example.com', name: ''}, [expect.stringMatching(/^error in controller: /)]],
])('a controller has a name and a way to be reached: %j', async (contact, findings) => {
  const company = {_id: 'company', _type: 'organisation', name: 'K24 Prestasjon AS', ...contact}
  expect(await findingsOf(brand, {stored: [company]})).toEqual(findings)
})

const group = {_type: 'brandGroup', _id: 'group-one', name: 'K24', leadTimeDays: 30}
const resend = {name: 'Resend', domain: 'resend.com'}

test('a supplier in use that is not among the group’s processors is a warning', async () => {
  const agreement = {
    _id: 'a',
    _type: 'processorAgreement',
    group: reference('group-one'),
    organisation: reference('plus-five-five'),
  }
  const company = {
    _id: 'plus-five-five',
    _type: 'organisation',
    name: 'Plus Five Five, Inc. (Resend)',
  }
  const warned = [expect.stringMatching(/^warning in : In use, .*: Resend\./)]
  expect(await findingsOf(group, {suppliers: [resend]})).toEqual(warned)
  expect(await findingsOf(group, {suppliers: [resend], stored: [agreement, company]})).toEqual([])
  const ofOthers = {...agreement, group: reference('group-two')}
  expect(await findingsOf(group, {suppliers: [resend], stored: [ofOthers, company]})).toEqual(
    warned,
  )
})

const embedding = (more: object): Stored => ({
  ...notice,
  sections: [
    {
      _type: 'embeddedSection',
      _key: 'deres',
      heading: 'Erklæringen til Magy Media AS',
      notice: reference('theirs'),
      version: 1,
      role: 'independent_controller',
      ...more,
    },
  ],
})

const versions = [1, 2, 3].map((version) => ({
  _id: `version.theirs.${version}`,
  _type: 'noticeVersion',
  noticeId: 'theirs',
  version,
  kind: 'material',
  effectiveAt: version === 3 ? '2999-01-01T00:00:00Z' : '2025-01-01T00:00:00Z',
}))

const inVersion = (findings: string[]) =>
  findings.filter((finding) => finding.includes('in sections.[].version'))

test('a newer version in force of an embedded notice is offered, never taken by itself', async () => {
  const found = async (version: number) =>
    inVersion(await findingsOf(embedding({version}), {stored: versions}))
  expect(await found(1)).toEqual([
    expect.stringMatching(/^warning .*Version 2 of this notice is in force/),
  ])
  expect(await found(2)).toEqual([])
  expect(await found(3)).toEqual([expect.stringMatching(/^error .*no version 3 in force/)])
})

test('a notice without a version cannot be embedded', async () => {
  expect(inVersion(await findingsOf(embedding({}), {stored: []}))).toEqual([
    expect.stringMatching(/^error .*no version in force yet/),
  ])
})

test('a processor’s notice is never embedded, and the form says why', async () => {
  expect(await findingsOf(embedding({role: 'processor'}), {stored: versions})).toContainEqual(
    expect.stringMatching(/^error in sections\.\[\]\.role: A processor acts for you/),
  )
})

test('joint controllers cannot be without the essence of what they agreed', async () => {
  expect(
    await findingsOf(embedding({role: 'joint_controller'}), {stored: versions}),
  ).toContainEqual(expect.stringMatching(/^error in sections\.\[\]\.arrangement: .*Art\. 26\(2\)/))
})
