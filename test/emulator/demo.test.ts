import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'
import * as z from 'zod'

import {brandSchema} from '../../core/content/brand.js'
import {brandGroupSchema} from '../../core/content/brandGroup.js'
import {changeNoticeSchema} from '../../core/content/changeNotice.js'
import {clauseSchema} from '../../core/content/clause.js'
import {cookieSchema} from '../../core/content/cookie.js'
import {organisationSchema} from '../../core/content/organisation.js'
import {privacyNoticeSchema} from '../../core/content/privacyNotice.js'
import {processingPurposeSchema} from '../../core/content/processingPurpose.js'
import {processorAgreementSchema} from '../../core/content/processorAgreement.js'
import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import {demoStages} from '../../emulator/demo/demoStages.js'

const documentSchema = z.discriminatedUnion('_type', [
  brandSchema,
  brandGroupSchema,
  changeNoticeSchema,
  clauseSchema,
  cookieSchema,
  organisationSchema,
  privacyNoticeSchema,
  processingPurposeSchema,
  processorAgreementSchema,
])

const stages = [1, 2, 3] as const
const noticeFolder = join(import.meta.dirname, '../../../shared/notices')

test.each(stages)('every demo document of stage %i is what core reads', (stage) => {
  for (const document of demoDocuments(stage)) {
    const parsed = documentSchema.safeParse(document)
    expect(parsed.error?.issues ?? [], document._id).toEqual([])
  }
})

test.each(stages)('every reference of stage %i leads to a document of the demo', (stage) => {
  const documents = demoDocuments(stage)
  const ids = documents.map(({_id: id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const document of documents) {
    for (const target of referencesIn(document)) expect(ids, document._id).toContain(target)
  }
})

test('the brands of the demo are those the addresses are made of', () => {
  const slugs = demoDocuments().flatMap((document) =>
    document._type === 'brand' ? [document.slug.current] : [],
  )
  expect(slugs.toSorted()).toEqual([
    'colosseumklinikken',
    'fit24',
    'glasoterapi',
    'inviocare',
    'k24-trening',
    'klinikk24',
    'magy-media',
    'rommen',
  ])
})

test('the demo’s history ends in its documents as they are now', () => {
  const lake = new Map<string, unknown>()
  for (const {documents} of demoStages()) {
    for (const document of documents) lake.set(document._id, document)
  }
  expect([...lake.values()].map(plain)).toEqual(expect.arrayContaining(demoDocuments().map(plain)))
  expect(lake.size).toBe(demoDocuments().length)
})

test('every notice is edited once and then changed by a change notice that tells a month ahead', () => {
  const [first, edit, change, ...others] = demoStages()
  expect(others).toEqual([])
  const notices = demoDocuments().flatMap(({_id: id, _type: type}) =>
    type === 'privacyNotice' ? [id] : [],
  )
  expect(first?.documents.map(({_id: id}) => id)).toEqual(expect.arrayContaining(notices))
  expect(edit?.documents.map(({_id: id}) => id).toSorted()).toEqual(notices.toSorted())
  const decided = (change?.documents ?? []).filter((document) => document._type === 'changeNotice')
  expect(decided.flatMap((one) => one.notices.map(({notice}) => notice._ref)).toSorted()).toEqual(
    notices.toSorted(),
  )
  for (const {effectiveOn} of decided) {
    const days = (Date.parse(effectiveOn ?? '') - Date.parse(change?.at ?? '')) / 86_400_000
    expect(days).toBeGreaterThan(30)
    expect(effectiveOn).toMatch(/^2026-0[1-8]-/)
  }
})

test('the demo’s moments come one after the other', () => {
  const moments = demoStages().map(({at}) => at)
  expect(moments).toEqual(moments.toSorted())
  expect(new Set(moments).size).toBe(moments.length)
})

test('every group names the product’s own suppliers and purposes', () => {
  const documents = demoDocuments()
  for (const {_id: group} of documents.filter(({_type: type}) => type === 'brandGroup')) {
    const name = group.replace('group-', '')
    const ids = documents.map(({_id: id}) => id)
    for (const supplier of ['sanity', 'vercel', 'resend']) {
      expect(ids).toContain(`agreement-${name}-${supplier}`)
    }
    for (const purpose of ['opt-out', 'data-request', 'notice-change']) {
      expect(ids).toContain(`purpose-${name}-${purpose}`)
    }
  }
})

test.skipIf(!existsSync(noticeFolder))(
  'no six words in a row of the real notices stand in the demo’s own sentences',
  () => {
    const real = new Set(
      readdirSync(noticeFolder)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => sixWords(readFileSync(join(noticeFolder, name), 'utf8'))),
    )
    const copied = stages
      .flatMap((stage) => demoDocuments(stage))
      .filter(({_type: type}) => type !== 'organisation')
      .flatMap((document) => sentencesIn(document))
      .flatMap((sentence) => sixWords(sentence))
      .filter((words) => real.has(words))
    expect([...new Set(copied)]).toEqual([])
  },
)

function plain(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document))
}

function* stringsIn(value: unknown, key = ''): Generator<{key: string; text: string}> {
  if (typeof value === 'string') yield {key, text: value}
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item, key)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* stringsIn(member, name)
  }
}

function referencesIn(document: unknown): string[] {
  return [...stringsIn(document)].flatMap(({key, text}) => (key === '_ref' ? [text] : []))
}

/** A paragraph's spans are read as one sentence; every other text is one by itself. */
function sentencesIn(document: unknown): string[] {
  const texts = [...stringsIn(document)].filter(({key}) => !key.startsWith('_') && key !== 'href')
  return [texts.flatMap(({key, text}) => (key === 'text' ? [text] : [])).join(' ')].concat(
    texts.flatMap(({key, text}) => (key === 'text' ? [] : [text])),
  )
}

function sixWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(5).map((_last, index) => words.slice(index, index + 6).join(' '))
}
