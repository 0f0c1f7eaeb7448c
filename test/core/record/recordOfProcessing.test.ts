import {expect, test} from 'vitest'

import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {languages} from '../../../core/language.js'
import {findController} from '../../../core/record/findController.js'
import {gapParts} from '../../../core/record/gapParts.js'
import {recordOfProcessing} from '../../../core/record/recordOfProcessing.js'
import type {ActivityColumn} from '../../../core/record/recordParts.js'
import {readRecordSource} from '../../../core/record/recordSource.js'
import {recordWords} from '../../../core/record/words/recordWords.js'
import {Refusal} from '../../../core/refusal.js'
import {norwegianFacts, norwegianNotice} from '../compose/norwegianNotice.js'

const ref = (id: string) => ({_ref: id})

/** The facts with each list changed by a rule. */
function factsWith(change: (facts: NoticeFacts) => Partial<NoticeFacts> = () => ({})): NoticeFacts {
  const facts = norwegianFacts()
  return {...facts, ...change(facts)}
}

function record(facts = factsWith(), unfinished: string[] = []) {
  return recordOfProcessing({facts, notices: [norwegianNotice()], unfinished}, 'drift', 'nb')
}

function cell(column: ActivityColumn, id: string, facts = factsWith()): string | undefined {
  return record(facts).activities.find((one) => one.id === id)?.cells[column].text
}

/** The facts with one agreement changed. */
const withMail = (change: Partial<NoticeFacts['agreements'][number]>): NoticeFacts =>
  factsWith(({agreements}) => ({
    agreements: agreements.map((one) => (one._id === 'a-mail' ? {...one, ...change} : one)),
  }))

test('a record has one activity for each purpose of a brand that the controller answers for', () => {
  const {activities} = record()
  expect(activities.map(({id}) => id).toSorted()).toEqual(
    norwegianFacts()
      .purposes.map(({_id}) => _id)
      .toSorted(),
  )
  expect(cell('brands', 'journal')).toBe('Klinikken')
})

test('a purpose of other brands, or of another controller’s, is none of its activities', () => {
  const facts = factsWith(({brands}) => ({
    brands: brands.map((brand) =>
      brand._id === 'fit' ? {...brand, controller: ref('web')} : brand,
    ),
  }))
  expect(record(facts).activities.map(({id}) => id)).not.toContain('booking')
  const theirs = recordOfProcessing({facts, notices: [], unfinished: []}, 'web', 'nb')
  expect(theirs.activities.map(({id}) => id)).not.toContain('journal')
  expect(theirs.activities.map(({id}) => id)).toContain('booking')
})

test('the controller stands with number, country, contact and data protection officer', () => {
  const {identity} = record()
  expect(identity.controller.text).toBe('Treningsdrift AS, Organisasjonsnummer 123456785, Norge')
  expect(identity.contact.text.split('\n')).toEqual([
    'Storgata 1, 0155 Oslo',
    'personvern@drift.example',
    '22 11 11 11',
    'drift.example',
  ])
  expect(identity.dpo.text).toBe('ombud@drift.example')
  expect(identity.representative).toEqual({text: recordWords.nb.noRepresentative, isGap: false})
})

test('a controller outside the EEA needs a representative in it', () => {
  const abroad = (representative?: {_ref: string}) =>
    record(
      factsWith(({organisations}) => ({
        organisations: organisations.map((one) =>
          one._id === 'drift' ? {...one, country: 'US', representative} : one,
        ),
      })),
    )
  expect(abroad().identity.representative.isGap).toBe(true)
  expect(abroad().gaps.map(({field}) => field)).toContain('representative')
  expect(abroad(ref('web')).identity.representative.text).toBe('Nettvert ApS\n33 00 00 00')
})

test('an activity says what Article 30 asks: whose data, which, on what basis, for how long', () => {
  expect(cell('purpose', 'journal')).toBe('Føre journal')
  expect(cell('subjects', 'journal')).toBe('Pasienter')
  expect(cell('dataCategories', 'journal')).toBe('Navn; Helseopplysninger (særlig kategori)')
  expect(cell('legalBasis', 'journal')).toMatch(/artikkel 6 nr\. 1 bokstav c.*helsepersonelloven/)
  expect(cell('retention', 'journal')).toBe('10 år etter siste innføring; pasientjournalloven § 25')
  expect(cell('legalBasis', 'booking')).toContain('Avtale med den registrerte')
  expect(cell('notices', 'journal')).toBe('Personvernerklæring for Klinikken (nb)')
  expect(cell('notices', 'booking')).toBe(recordWords.nb.noNotice)
})

test('who decides together stands in the records of both, as their notices say', () => {
  const facts = factsWith((all) => ({
    brands: all.brands.map((one) => (one._id === 'fit' ? {...one, controller: ref('web')} : one)),
    pinned: [
      {
        noticeId: 'notice',
        version: 2,
        language: 'nb',
        effectiveAt: '2026-01-01T00:00:00Z',
        hash: '',
        resolved: resolveNotice(norwegianNotice(), all).resolved,
      },
    ],
  }))
  const embedded = {_type: 'embeddedSection', _key: 'e', heading: 'Sammen', notice: ref('notice')}
  const joint = (version: number) =>
    norwegianNotice({
      _id: 'joint',
      brand: ref('fit'),
      sections: [{...embedded, version, role: 'joint_controller'}],
    })
  const jointOf = (id: string, notice = joint(2)) =>
    recordOfProcessing({facts, notices: [norwegianNotice(), notice], unfinished: []}, id, 'nb')
      .identity.jointControllers
  expect(jointOf('web').text).toMatch(/^Treningsdrift AS, Storgata 1/)
  expect(jointOf('drift').text).toBe('Nettvert ApS, 33 00 00 00')
  expect(jointOf('web', joint(3)).isGap).toBe(true)
  expect(jointOf('drift', norwegianNotice()).text).toBe(recordWords.nb.noJointControllers)
})

test('a processor stands at the purposes its agreement names, one without any at all of them', () => {
  const scoped = withMail({purposes: [ref('booking')]})
  expect(cell('recipients', 'journal', scoped)).not.toContain('Brevbud')
  expect(cell('recipients', 'booking', scoped)).toContain('Brevbud Inc., USA: Utsending av e-post')
  expect(cell('recipients', 'journal')).toContain('Brevbud')
  expect(record().gaps.map(({field}) => field)).toContain('purposes')
})

test('data that leaves the EEA stands with the country and what the transfer rests on', () => {
  const reviewed = withMail({transferReviewOn: '2027-06-30'})
  expect(cell('transfers', 'journal', reviewed)).toBe(
    'USA, Brevbud Inc.: EU–US Data Privacy Framework (artikkel 45); vurderes på nytt 30. juni 2027',
  )
  const stays = withMail({location: 'DE', transferBasis: 'none'})
  expect(cell('transfers', 'journal', stays)).toBe('Ingen overføring ut av EØS')
  const baseless = record(withMail({transferBasis: 'none'}))
  expect(baseless.gaps.map(({field}) => field)).toContain('transferBasis')
})

test('an independent recipient outside the EEA is a transfer whose basis is not stated', () => {
  const facts = factsWith(({purposes}) => ({
    agreements: [],
    purposes: purposes.map((one) => ({...one, recipients: [ref('mail')]})),
  }))
  expect(cell('recipients', 'journal', facts)).toBe('Brevbud Inc., USA (mottaker)')
  expect(cell('transfers', 'journal', facts)).toBe(
    'Brevbud Inc., USA: [ikke oppgitt: overføringsgrunnlaget, Brevbud Inc.]',
  )
})

test('security measures are the controller’s own; without them every activity says so', () => {
  expect(cell('securityMeasures', 'journal')).toBe(
    '[ikke oppgitt: sikkerhetstiltakene (artikkel 32 nr. 1)]',
  )
  const gaps = record().gaps.filter(({field}) => field === 'securityMeasures')
  expect(gaps.map(({documentId}) => documentId)).toEqual(['drift'])
  const facts = factsWith(({organisations}) => ({
    organisations: organisations.map((one) =>
      one._id === 'drift' ? {...one, securityMeasures: {nb: 'Tilgang etter behov'}} : one,
    ),
  }))
  expect(cell('securityMeasures', 'journal', facts)).toBe('Tilgang etter behov')
})

test.each([
  ['specialCondition', {specialCondition: null}],
  ['subjects', {subjects: {}}],
  ['dataCategories', {dataCategories: []}],
  ['retention.start', {retention: {months: 12, start: {nb: ' '}}}],
  ['legitimateInterest', {legalBasis: '6(1)(f)' as const}],
  ['recipients', {recipients: [ref('gone')]}],
])('a missing %s is a named gap of its purpose', (field, change) => {
  const facts = factsWith(({purposes}) => ({
    purposes: purposes.map((one) => (one._id === 'journal' ? {...one, ...change} : one)),
  }))
  const complete = record().activities.find(({id}) => id === 'journal')
  expect(complete?.gaps.map((gap) => gap.field)).not.toContain(field)
  const gap = record(facts).gaps.find((one) => one.field === field)
  expect(gap).toMatchObject({activityId: 'journal', documentName: 'Føre journal'})
  expect(gap?.what).not.toBe('')
})

test('a fact in another language only is given in that one and said to be', () => {
  const english = recordOfProcessing(
    {facts: factsWith(), notices: [], unfinished: []},
    'drift',
    'en',
  )
  const journal = english.activities.find(({id}) => id === 'journal')
  expect(journal?.cells.subjects).toEqual({
    text: 'Pasienter [not written in English]',
    isGap: true,
  })
  expect(journal?.gaps.map(({field}) => field)).toContain('subjects.en')
})

test('what is not stated can be marked apart from the words around it', () => {
  const half = {text: 'Pasienter [not written in English]; alle', isGap: true}
  expect(gapParts(half)).toEqual([
    {text: 'Pasienter ', isGap: false},
    {text: '[not written in English]', isGap: true},
    {text: '; alle', isGap: false},
  ])
  const bracketed = {text: 'Navn [for- og etternavn]', isGap: false}
  expect(gapParts(bracketed)).toEqual([bracketed])
})

test('a document that is not finished is named, never left out in silence', () => {
  const {facts, notices, unfinished} = readRecordSource({
    facts: {...norwegianFacts(), purposes: [{_id: 'half', _type: 'processingPurpose'}]},
    notices: [norwegianNotice(), {_id: 'blank', _type: 'privacyNotice'}],
  })
  expect(notices).toHaveLength(1)
  expect(unfinished.join(' ')).toMatch(/^half \(.+\) blank$/)
  const {gaps, activities} = recordOfProcessing({facts, notices, unfinished}, 'drift', 'nb')
  expect(activities).toEqual([])
  expect(gaps.map(({documentName}) => documentName)).toEqual(
    expect.arrayContaining(['Treningsdrift AS', ...unfinished]),
  )
})

test.each(languages)('in %s no cell is empty and every head has words', (language) => {
  const made = recordOfProcessing(
    {facts: factsWith(), notices: [norwegianNotice()], unfinished: []},
    'drift',
    language,
  )
  const texts = [
    ...Object.values(made.heads),
    ...Object.values(made.identity).map(({text}) => text),
    ...made.activities.flatMap(({cells}) => Object.values(cells).map(({text}) => text)),
  ]
  expect(texts.filter((text) => text.trim() === '')).toEqual([])
  expect(made.heads.securityMeasures).toMatch(/^\(g\) \S/)
})

test('the order of documents in the dataset is no part of a record', () => {
  const turned = factsWith((facts) => ({
    brands: facts.brands.toReversed(),
    organisations: facts.organisations.toReversed(),
    purposes: facts.purposes.toReversed(),
    agreements: facts.agreements.toReversed(),
  }))
  expect(record(turned)).toEqual(record())
})

test('an organisation that is the controller of no brand has no record', () => {
  const source = {facts: factsWith(), notices: [], unfinished: []}
  expect(() => recordOfProcessing(source, 'web', 'nb')).toThrow(Refusal)
  expect(() => recordOfProcessing(source, 'nobody', 'nb')).toThrow(Refusal)
})

test('a controller is found by id, number or name, and nobody else is', () => {
  const facts = factsWith()
  for (const meant of ['drift', '123 456 785', 'treningsdrift as']) {
    expect(findController(facts, meant)._id).toBe('drift')
  }
  expect(() => findController(facts, 'Nettvert ApS')).toThrow('Treningsdrift AS (drift)')
  expect(() => findController(facts, '')).toThrow(Refusal)
})
