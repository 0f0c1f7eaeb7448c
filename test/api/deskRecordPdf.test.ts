import {expect, test} from 'vitest'

import {recordPdf} from '../../api/_server/pdf/recordPdf.js'
import type {NoticeFacts} from '../../core/content/noticeFacts.js'
import {languages, type Language} from '../../core/language.js'
import {recordOfProcessing} from '../../core/record/recordOfProcessing.js'
import {recordWords} from '../../core/record/words/recordWords.js'
import {norwegianFacts, norwegianNotice} from '../core/compose/norwegianNotice.js'
import {readPdf} from './readPdf.js'

const factsAt = new Date('2026-11-22T06:30:00Z')

function recordIn(language: Language, change: Partial<NoticeFacts> = {}) {
  const facts = {...norwegianFacts(), ...change}
  return recordOfProcessing(
    {facts, notices: [norwegianNotice()], unfinished: []},
    'drift',
    language,
  )
}

/** What is read without regard to where lines break. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

test.each(languages)(
  'in %s the PDF holds every answer, every head and every gap',
  async (language) => {
    const record = recordIn(language)
    const text = squeezed(readPdf(await recordPdf(record, factsAt)).text)
    const cells = [
      ...Object.values(record.identity),
      ...record.activities.flatMap((activity) => Object.values(activity.cells)),
    ]
    for (const cell of cells) expect(text).toContain(squeezed(cell.text))
    const {gaps: _gaps, factsAsOf: _factsAsOf, ...heads} = record.heads
    for (const head of Object.values(heads)) expect(text).toContain(squeezed(head))
    for (const {documentName, what} of record.gaps) {
      expect(text).toContain(squeezed(documentName))
      expect(text).toContain(squeezed(what))
    }
  },
)

test('it lies on A4, is tagged and outlined, and its font is inside', async () => {
  const {source} = readPdf(await recordPdf(recordIn('nb'), factsAt))
  const boxes = [...source.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box)
  expect(new Set(boxes)).toEqual(new Set(['0 0 841.89 595.28']))
  expect(source).toContain('/Marked true')
  expect(source).toContain('/Outlines')
  expect(source).toContain('/FontFile2')
  expect(source).toContain('/Lang (nb)')
  expect(source.match(/\/S \/TH\b/g)?.length).toBeGreaterThan(10)
})

test('the heads of the activities come again on every page they go on to', async () => {
  const [first] = norwegianFacts().purposes
  if (!first) throw new Error('the sample has no purpose')
  const many = Array.from({length: 30}, (_, index) => ({
    ...first,
    _id: `p${index}`,
    title: {nb: `Formål ${index}`},
  }))
  const record = recordIn('nb', {purposes: many})
  const {text, source} = readPdf(await recordPdf(record, factsAt))
  const pages = source.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(8)
  const heads = squeezed(text).split(squeezed(record.heads.transfers)).length - 1
  expect(heads).toBeGreaterThanOrEqual(pages - 3)
})

test('it says of when its facts are; the same facts at that time give the same file', async () => {
  const [first, second] = [
    await recordPdf(recordIn('nb'), factsAt),
    await recordPdf(recordIn('nb'), factsAt),
  ]
  expect(readPdf(first).text).toContain('22. november 2026')
  expect(first).toEqual(second)
  const other = readPdf(await recordPdf(recordIn('nb', {agreements: []}), factsAt)).text
  const fingerprint = new RegExp(`${recordWords.nb.fingerprint} ([0-9a-f]{16})`)
  expect(fingerprint.exec(other)?.[1]).not.toBe(fingerprint.exec(readPdf(first).text)?.[1])
  expect(fingerprint.exec(other)?.[1]).toMatch(/^[0-9a-f]{16}$/)
})

test('a controller without any purpose gets a record that says so', async () => {
  const {text} = readPdf(await recordPdf(recordIn('nb', {purposes: []}), factsAt))
  expect(squeezed(text)).toContain(squeezed(recordWords.nb.noActivities))
})
