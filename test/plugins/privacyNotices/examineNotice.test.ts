import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {
  noticeReadingSchema,
  type NoticeReading,
} from '../../../plugins/privacyNotices/content/noticeReading.js'
import {examineNotice} from '../../../plugins/privacyNotices/examine/examineNotice.js'
import {standingWords} from '../../../plugins/privacyNotices/examine/standingWords.js'
import {studioText} from '../../../plugins/privacyNotices/locale/studioText.js'
import {sampleFacts, sampleNotice} from './sampleFacts.js'

const text = studioText('en')
const published = {...sampleNotice, _rev: 'r1'}

/** FIT24's notice, published and stamped once from the sample facts. */
async function stampedOnce(): Promise<NoticeReading> {
  const resolved = composeNotice(sampleNotice, sampleFacts())
  const metadata = {
    brand: 'fit24',
    notice: 'privacy',
    language: 'nb',
    title: 'Personvernerklæring',
    version: 1,
    kind: 'first',
    summary: '',
    stampedAt: '2026-01-01T00:00:00Z',
    effectiveAt: '2026-01-01T00:00:00Z',
    contentHash: await contentHash(resolved),
    previousHash: null,
    hash: 'h',
    signature: 's',
    keyId: 'k',
  }
  return noticeReadingSchema.parse({
    now: '2026-11-22T12:00:00Z',
    published,
    draft: null,
    head: {
      _id: 'head.fit24.privacy.nb',
      _type: 'noticeHead',
      _rev: 'x',
      brand: 'fit24',
      notice: 'privacy',
      language: 'nb',
      noticeId: sampleNotice._id,
      version: 1,
      hash: 'h',
      seenRevision: 'r1',
    },
    latest: {
      ...metadata,
      _id: 'version.fit24.privacy.nb.1',
      _type: 'noticeVersion',
      noticeId: sampleNotice._id,
      noticeRevision: 'r1',
      resolved: JSON.stringify(resolved),
    },
    versions: [metadata],
  })
}

function moved(postalAddress: string): NoticeFacts {
  const facts = sampleFacts()
  return {
    ...facts,
    organisations: facts.organisations.map((one) =>
      one._id === 'org-lifevision' ? {...one, _rev: 'b', postalAddress} : one,
    ),
  }
}

function both(drafts: NoticeFacts, publishedFacts: NoticeFacts) {
  return {
    drafts: {facts: drafts, problems: []},
    published: {facts: publishedFacts, problems: []},
  }
}

test('a notice that shows only published facts has nothing to publish with it', async () => {
  const examined = await examineNotice(
    published,
    await stampedOnce(),
    both(sampleFacts(), sampleFacts()),
    text,
  )
  expect(examined.problems).toEqual([])
  expect(examined.unpublished).toEqual([])
  expect(examined.standing).toMatchObject({state: 'same', version: 1})
  expect(examined.draft?.isSameAsLatest).toBe(true)
  expect(examined.draft?.changes).toEqual([])
})

test('an unpublished address of a processor is shown, named, and a minor change', async () => {
  const examined = await examineNotice(
    published,
    await stampedOnce(),
    both(moved('Nyveien 2'), sampleFacts()),
    text,
  )
  expect(examined.standing.state).toBe('same')
  expect(examined.unpublished.map(({_id}) => _id)).toEqual(['org-lifevision'])
  expect(examined.draft?.proposal.kind).toBe('minor')
  expect(examined.draft?.changes).toEqual([
    {what: 'LifeVision: Postal address', before: 'Gamleveien 1', after: 'Nyveien 2'},
  ])
})

test('a notice says that it differs once a fact it names was published elsewhere', async () => {
  const {standing, timeZone} = await examineNotice(
    published,
    await stampedOnce(),
    both(moved('Nyveien 2'), moved('Nyveien 2')),
    text,
  )
  expect(standingWords(standing, timeZone, text).line).toBe(
    'Differs from what the site shows (version 1): facts moved on.',
  )
})

test('a new processor is a material change, with the recipient as its reason', async () => {
  const facts = sampleFacts()
  const drafts: NoticeFacts = {
    ...facts,
    organisations: [
      ...facts.organisations,
      {_id: 'org-new', _type: 'organisation', name: 'Booking AS', country: 'NO'},
    ],
    agreements: [
      ...facts.agreements,
      {
        _id: 'agreement-new',
        _type: 'processorAgreement',
        organisation: {_ref: 'org-new'},
        group: {_ref: 'k24'},
        service: {nb: 'Timebestilling'},
        location: 'NO',
        transferBasis: 'none',
      },
    ],
  }
  const {draft} = await examineNotice(published, await stampedOnce(), both(drafts, facts), text)
  expect(draft?.proposal).toEqual({kind: 'material', reasons: ['Recipient added: Booking AS']})
})

test('a notice without a title is shown with what is missing named by its field', async () => {
  const {title: _title, ...untitled} = published
  const examined = await examineNotice(
    untitled,
    await stampedOnce(),
    both(sampleFacts(), sampleFacts()),
    text,
  )
  expect(examined.problems.map(({field}) => field)).toContain('title')
  expect(examined.draft).toBeDefined()
})

test('an unfinished sentence hides itself and nothing else', async () => {
  const [section] = sampleNotice.sections
  const half = {_type: 'block', _key: 'b', children: [{_type: 'fact', _key: 'c'}]}
  const typing = {...published, sections: [{...section, body: [half]}]}
  const examined = await examineNotice(
    typing,
    await stampedOnce(),
    both(sampleFacts(), sampleFacts()),
    text,
  )
  expect(examined.problems).toEqual([
    {
      message: 'Section “Hvem vi deler med” is not finished, so part of it is not shown.',
      field: 'sections[0]',
    },
  ])
  expect(examined.draft?.resolved.sections.map(({heading}) => heading)).toEqual([
    'Hvem vi deler med',
  ])
})

test('a notice that was never published is known by the id it will have', async () => {
  const draft = {...published, _id: `drafts.${sampleNotice._id}`}
  const reading = {...(await stampedOnce()), published: null, draft, latest: null, versions: []}
  const examined = await examineNotice(draft, reading, both(sampleFacts(), sampleFacts()), text)
  expect(examined.noticeId).toBe(sampleNotice._id)
  expect(examined.standing).toEqual({state: 'unpublished'})
  expect(examined.draft?.proposal.kind).toBe('first')
})
