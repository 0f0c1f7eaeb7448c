import {expect, test} from 'vitest'

import {replaceFact, type Fact} from '../../../core/compose/replaceFact.js'
import {noticeFactsSchema, type NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {contentHash as hashOfContent} from '../../../core/stamp/contentHash.js'
import {
  differingAfter,
  touchedByDeleting,
  touchedByDraft,
  usesInNotices,
} from '../../../plugins/privacyNotices/usage/factUsage.js'
import {
  isDiffering,
  overviewOf,
  type NoticeRecord,
  type Overview,
} from '../../../plugins/privacyNotices/usage/noticeRecord.js'
import {overviewReadingSchema} from '../../../plugins/privacyNotices/usage/overviewReading.js'
import {usesInFacts} from '../../../plugins/privacyNotices/usage/usesInFacts.js'
import {sampleFacts, sampleNotice} from './sampleFacts.js'

const versionId = 'version.fit24.privacy.nb.1'

interface Stage {
  readonly published?: NoticeFacts
  readonly drafts?: NoticeFacts
  readonly notice?: PrivacyNotice
  readonly contentHash?: string
}

async function overviewAt({
  published = sampleFacts(),
  drafts = published,
  notice = sampleNotice,
  contentHash = 'none',
}: Stage): Promise<Overview> {
  const version = {
    _id: versionId,
    noticeId: notice._id,
    brand: 'fit24',
    notice: 'privacy',
    language: 'nb',
    title: notice.title,
    version: 1,
    kind: 'first',
    summary: '',
    stampedAt: '2026-01-01T00:00:00.000Z',
    effectiveAt: '2026-01-01T00:00:00.000Z',
    contentHash,
    previousHash: null,
    hash: 'a',
    signature: 'b',
    keyId: 'c',
  }
  const head = {
    _id: 'head.fit24.privacy.nb',
    _type: 'noticeHead',
    _rev: 'a',
    noticeId: notice._id,
    brand: 'fit24',
    notice: 'privacy',
    language: 'nb',
    version: 1,
    hash: 'a',
    seenRevision: 'seen',
  }
  const reading = overviewReadingSchema.parse({
    now: '2026-02-01T00:00:00.000Z',
    notices: [{...notice, _rev: 'seen'}],
    heads: [head],
    versions: [version],
  })
  return await overviewOf(reading, {
    drafts: {facts: drafts, problems: []},
    published: {facts: published, problems: []},
  })
}

/** The sample's text as its site shows it. */
async function hashNow(): Promise<string> {
  const [record] = (await overviewAt({})).notices
  const resolved = record?.published?.preview.resolved
  if (!resolved) throw new Error('The sample notice does not compose.')
  return await hashOfContent(resolved)
}

function lifeVision(changes: object): Fact {
  const known = sampleFacts().organisations.find(({_id}) => _id === 'org-lifevision')
  const [read] = noticeFactsSchema.shape.organisations.parse([{...known, _rev: 'b', ...changes}])
  if (!read) throw new Error('The sample has no LifeVision.')
  return read
}

const states = (id: string, overview: Overview, versionIds: string[]) =>
  usesInNotices(id, {overview, versionIds: new Set(versionIds)}).map(({state}) => state)

test('a fact is on the site, until the next version, from it on, or only in the draft', async () => {
  const empty: PrivacyNotice = {...sampleNotice, sections: []}
  const shown = await overviewAt({})
  expect(states('org-lifevision', shown, [versionId])).toEqual(['site'])
  expect(states('org-lifevision', shown, [])).toEqual(['published'])
  const gone = await overviewAt({notice: empty})
  expect(states('org-lifevision', gone, [versionId])).toEqual(['siteOnly'])
  const without = replaceFact(sampleFacts(), {_id: 'agreement-lifevision', isRemoved: true})
  const drafted = await overviewAt({published: without, drafts: sampleFacts()})
  expect(states('org-lifevision', drafted, [])).toEqual(['draft'])
  expect(states('org-unused', shown, [])).toEqual([])
})

test('what publishing a fact will touch is known before it is published', async () => {
  const overview = await overviewAt({
    drafts: replaceFact(sampleFacts(), lifeVision({name: 'LifeVision Norge AS'})),
  })
  const touched = touchedByDraft('org-lifevision', overview)?.touched ?? []
  expect(touched.map(({notice}) => notice._id)).toEqual(['notice-fit24'])
  expect(touchedByDraft('org-k24', overview)).toBeUndefined()
})

test('a detail that no notice shows touches none when it is published', async () => {
  const drafts = replaceFact(sampleFacts(), lifeVision({phone: '22 22 22 22'}))
  const overview = await overviewAt({drafts})
  expect(touchedByDraft('org-lifevision', overview)).toEqual({touched: [], incomplete: []})
})

test('after publishing a fact the notices that differ from their sites are those it touched', async () => {
  const contentHash = await hashNow()
  const before = await overviewAt({contentHash})
  const changed = replaceFact(sampleFacts(), lifeVision({name: 'LifeVision Norge AS'}))
  const now = await overviewAt({published: changed, contentHash})
  const idsOf = (records: readonly NoticeRecord[]) => records.map(({noticeId}) => noticeId)
  expect(before.notices.filter(isDiffering)).toEqual([])
  expect(idsOf(now.notices.filter(isDiffering))).toEqual(['notice-fit24'])
  expect(idsOf(differingAfter('org-lifevision', before, now))).toEqual(['notice-fit24'])
  expect(differingAfter('org-k24', before, now)).toEqual([])
  expect(idsOf(differingAfter('org-lifevision', undefined, now))).toEqual(['notice-fit24'])
})

test('deleting a row of a table is known to change the notice, though nothing points to the row', async () => {
  const overview = await overviewAt({})
  const {touched, incomplete} = touchedByDeleting('agreement-lifevision', overview)
  expect([...touched, ...incomplete].map(({notice}) => notice._id)).toEqual(['notice-fit24'])
})

test('a fact knows the facts that use it, and as what', () => {
  const roles = (id: string) =>
    usesInFacts(id, sampleFacts()).map(({fact, role}) => [fact._id, role])
  expect(roles('org-lifevision')).toEqual([['agreement-lifevision', 'usage.role.processor']])
  expect(roles('org-k24')).toEqual([['brand-fit24', 'usage.role.controller']])
  expect(roles('org-authority')).toEqual([['org-k24', 'usage.role.authority']])
  expect(roles('k24')).toEqual([['brand-fit24', 'usage.role.member']])
  expect(roles('org-unused')).toEqual([])
})
