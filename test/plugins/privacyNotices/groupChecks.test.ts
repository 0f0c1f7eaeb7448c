import {expect, test} from 'vitest'

import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {betweenNotices} from '../../../plugins/privacyNotices/checks/betweenNotices.js'
import {betweenRows} from '../../../plugins/privacyNotices/checks/betweenRows.js'
import {groupChecks} from '../../../plugins/privacyNotices/checks/groupChecks.js'
import {keepTexts, type TextKeeper} from '../../../plugins/privacyNotices/usage/keepTexts.js'
import {overviewOf, type Overview} from '../../../plugins/privacyNotices/usage/noticeRecord.js'
import {overviewReadingSchema} from '../../../plugins/privacyNotices/usage/overviewReading.js'
import {demoFactsAt, demoNoticesAt} from '../../emulator/composedDemo.js'

const facts = demoFactsAt(3)
const group = 'group-k24'

interface Stage {
  /** Sentences that somebody typed into drafts, by notice. */
  readonly typed?: Readonly<Record<string, string>>
  readonly versions?: readonly object[]
  readonly texts?: TextKeeper
}

async function overviewAt({typed = {}, versions = [], texts}: Stage = {}): Promise<Overview> {
  const published = demoNoticesAt(3).map((notice) => ({...notice, _rev: 'a'}))
  const drafts = published.flatMap((notice) => {
    const sentence = typed[notice._id]
    if (sentence === undefined) return []
    return [{...withSentence(notice, sentence), _id: `drafts.${notice._id}`, _rev: sentence}]
  })
  const reading = overviewReadingSchema.parse({
    now: '2026-11-28T00:00:00.000Z',
    notices: [...published, ...drafts],
    heads: [],
    versions,
  })
  const both = {drafts: {facts, problems: []}, published: {facts, problems: []}}
  return await overviewOf(reading, both, texts)
}

function withSentence(notice: PrivacyNotice, text: string): PrivacyNotice {
  const children = [{_type: 'span' as const, _key: 'span', text, marks: []}]
  const block = {_type: 'block' as const, _key: 'block', style: 'normal' as const, children}
  const typed = {
    _type: 'ownSection' as const,
    _key: 'typed',
    heading: 'Behandlingsansvarlig',
    level: 2 as const,
    body: [{...block, markDefs: []}],
  }
  return {...notice, sections: [typed, ...notice.sections]}
}

function version(language: 'nb' | 'en', number: number, more: object = {}): object {
  return {
    _id: `version.klinikk24.privacy.${language}.${number}`,
    noticeId: `notice-klinikk24-${language}`,
    brand: 'klinikk24',
    notice: 'privacy',
    language,
    title: 'Personvernerklæring',
    version: number,
    kind: 'minor',
    summary: '',
    stampedAt: `2026-0${number}-01T00:00:00.000Z`,
    effectiveAt: `2026-0${number}-01T00:00:00.000Z`,
    contentHash: 'a',
    previousHash: null,
    hash: 'a',
    signature: 'b',
    keyId: 'c',
    ...more,
  }
}

const otherNumber = 'Behandlingsansvarlig er K24 Prestasjon AS (org.nr. 974 760 673).'

const told = ({between}: ReturnType<typeof groupChecks>) =>
  between.map(({row, record, other}) => [row.finding.rule, record.noticeId, other?.noticeId])

test('the demo’s notices agree with each other, and none has an error', async () => {
  const checks = groupChecks(await overviewAt(), group, 'en')
  expect(checks.notices.map(({record}) => record.noticeId)).toHaveLength(4)
  expect(checks.between).toEqual([])
  for (const {counts} of checks.notices) {
    expect(counts.error).toBe(0)
    expect(counts.advice).toBeLessThanOrEqual(3)
  }
})

test('a fact that a draft says differently stands between the two, and counts for the one to change', async () => {
  const before = groupChecks(await overviewAt(), group, 'en')
  const overview = await overviewAt({typed: {'notice-fit24-nb': otherNumber}})
  const after = groupChecks(overview, group, 'en')
  expect(told(after)).toContainEqual(['fact_differs', 'notice-fit24-nb', 'notice-k24-trening-nb'])
  const warnings = ({notices}: typeof after, id: string) =>
    notices.find(({record}) => record.noticeId === id)?.counts.warning ?? 0
  expect(warnings(after, 'notice-fit24-nb')).toBeGreaterThan(warnings(before, 'notice-fit24-nb'))
  expect(warnings(after, 'notice-klinikk24-nb')).toBe(warnings(before, 'notice-klinikk24-nb'))
})

test('another brand’s name is told between the notices, too', async () => {
  const typed = {'notice-fit24-nb': 'Klinikk24 sender deg nyhetsbrev.'}
  expect(told(groupChecks(await overviewAt({typed}), group, 'en'))).toEqual([
    ['foreign_brand', 'notice-fit24-nb', undefined],
  ])
})

test('a language that lags is told with the versions of both', async () => {
  const versions = [version('nb', 7), version('nb', 6), version('en', 5, {follows: 6})]
  const checks = groupChecks(await overviewAt({versions}), group, 'nb')
  expect(told(checks)).toEqual([['language_lags', 'notice-klinikk24-en', 'notice-klinikk24-nb']])
  expect(checks.between[0]?.row.finding.message).toBe(
    'Engelsk følger versjon 6; bokmål er kommet til versjon 7, som gjelder fra 1. juli 2026. Oversett det som er nytt, og publiser.',
  )
})

test('what was dismissed in the notice to change is not told between them', async () => {
  const {notices} = await overviewAt({typed: {'notice-fit24-nb': otherNumber}})
  const records = notices.filter(({groupId}) => groupId === group)
  const findings = betweenNotices(records, 'en')
  const [{rule, mark, quote} = {rule: '', mark: '', quote: ''}] = findings
  const dismissal = {_key: 'a', rule, mark, quote, reason: 'b', by: 'c', at: 'd'}
  const dismissed = records.map((record) =>
    record.draft
      ? {
          ...record,
          draft: {
            preview: record.draft.preview,
            notice: {...record.draft.notice, dismissals: [dismissal]},
          },
        }
      : record,
  )
  expect(betweenRows(records, findings)).toHaveLength(1)
  expect(betweenRows(dismissed, findings)).toEqual([])
})

test('the text on the screen is compared, and not the one that is saved', async () => {
  const {notices} = await overviewAt()
  const records = notices.filter(({groupId}) => groupId === group)
  const written = await overviewAt({typed: {'notice-fit24-nb': otherNumber}})
  const noticeId = 'notice-fit24-nb'
  const resolved = written.notices.find((record) => record.noticeId === noticeId)?.draft?.preview
    .resolved
  if (!resolved) throw new Error('The draft does not compose.')
  const typed = {noticeId, resolved, contentHash: await contentHash(resolved)}
  expect(betweenNotices(records, 'en')).toEqual([])
  expect(betweenNotices(records, 'en', typed).map(({notice}) => notice)).toEqual([noticeId])
})

test('while one notice is typed in, the others are not composed again', async () => {
  const texts = keepTexts()
  const draftOf = (overview: Overview, id: string) =>
    overview.notices.find(({noticeId}) => noticeId === id)?.draft?.preview
  const one = await overviewAt({texts, typed: {'notice-fit24-nb': 'Hei.'}})
  const two = await overviewAt({texts, typed: {'notice-fit24-nb': 'Hei på deg.'}})
  expect(draftOf(two, 'notice-klinikk24-nb')).toBe(draftOf(one, 'notice-klinikk24-nb'))
  expect(draftOf(two, 'notice-fit24-nb')).not.toEqual(draftOf(one, 'notice-fit24-nb'))
})
