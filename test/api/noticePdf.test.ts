import {expect, test} from 'vitest'

import {noticePdf} from '../../api/_server/pdf/noticePdf.js'
import {composeNotice} from '../../core/compose/composeNotice.js'
import type {ResolvedBlock, ResolvedNotice} from '../../core/compose/resolvedNotice.js'
import {versionJson} from '../../core/render/versionJson.js'
import {danishFacts, danishNotice} from '../core/compose/danishNotice.js'
import {norwegianFacts, norwegianNotice} from '../core/compose/norwegianNotice.js'
import {versionOf} from '../core/render/versionOf.js'
import {composedDemo} from '../emulator/composedDemo.js'
import {readPdf} from './readPdf.js'
import {readTaggedPdf} from './readTaggedPdf.js'

const timeZone = 'Europe/Oslo'
const resolved = composeNotice(norwegianNotice(), norwegianFacts())
const danish = composeNotice(danishNotice(), danishFacts())
const hash = '0123456789abcdef'.repeat(4)
const metadata = {...versionOf(2), hash}
const print = async (notice: ResolvedNotice): Promise<Uint8Array> =>
  await noticePdf({resolved: notice, metadata, history: [versionOf(1)], timeZone})

function withBlocks(...blocks: ResolvedBlock[]): ResolvedNotice {
  const section = {key: 's', anchor: 'del', heading: 'Del', level: 2, blocks}
  return {...resolved, sections: [section]}
}

function paragraph(text: string, marks: string[] = [], markDefs: object[] = []): ResolvedBlock {
  const children = [{_type: 'span' as const, _key: 't', text, marks}]
  const defs = markDefs.map((def) => ({
    _type: 'foreign' as const,
    _key: 'm',
    language: 'en',
    ...def,
  }))
  return {_type: 'block', _key: 'p', style: 'normal', children, markDefs: defs}
}

function table(rows: string[][], columns = ['Navn', 'Tjeneste']): ResolvedBlock {
  const cells = rows.map((row, index) => ({_key: String(index), cells: row}))
  return {_type: 'table', _key: 't', of: 'processors', caption: 'Tabell', columns, rows: cells}
}

test('the PDF is tagged, PDF/A-3a, in the notice’s language, with embedded fonts only', async () => {
  const {source} = readPdf(await print(danish))
  for (const part of ['/Marked true', '/Lang (da)', '/DisplayDocTitle true', '/Outlines']) {
    expect(source).toContain(part)
  }
  expect(source).toContain('<pdfaid:part>3</pdfaid:part>')
  expect(source).not.toContain('/Helvetica')
  const fonts = source.match(/\/Type \/FontDescriptor/g) ?? []
  expect(source.match(/\/FontFile2 /g)).toHaveLength(fonts.length)
})

test('headings, lists, tables and links have their tags; heads have a scope', async () => {
  const bytes = await print(resolved)
  const {blocks} = readTaggedPdf(bytes)
  expect(blocks[0]).toEqual({tag: 'H1', text: resolved.title})
  const tags = new Set(blocks.map(({tag}) => tag))
  for (const tag of ['H2', 'H3', 'P', 'LBody', 'Caption', 'TH', 'TD']) expect(tags).toContain(tag)
  const {source} = readPdf(bytes)
  expect(source).toMatch(/\/S \/TH\n[^]*?\/Scope \/Row/)
  expect(source).toMatch(/\/S \/TH\n[^]*?\/Scope \/Column/)
  expect(source).toContain('/URI (mailto:personvern@drift.example)')
})

test('the document says its title, version, date in force and hash', async () => {
  const {source, text} = readPdf(await print({...resolved, title: 'Salg & <service>'}))
  expect(source).toContain('(Salg & <service>)')
  expect(source).toContain('Salg &amp; &lt;service&gt;</rdf:li>')
  expect(source).toContain(`version=2; effectiveAt=2023-02-07T23:00:00.000Z; sha256=${hash}`)
  expect(text).toContain(hash)
  expect(text).toContain('Side 1 av ')
})

test('brand, page numbers and repeated heads are no words of the notice', async () => {
  const rows = Array.from({length: 120}, (_, index) => [`Leverandør ${index}`, 'lagrer'])
  const bytes = await print(withBlocks(table(rows)))
  const heads = readPdf(bytes).text.match(/Tjeneste/g) ?? []
  expect(heads.length).toBeGreaterThan(2)
  const {text, blocks} = readTaggedPdf(bytes)
  expect(text.match(/Tjeneste/g)).toHaveLength(1)
  expect(text).not.toContain('Side 1 av')
  expect(blocks.filter(({tag}) => tag === 'TH')).toHaveLength(2 + rows.length)
})

test('a cell longer than a page goes on over the next, every word once', async () => {
  const words = Array.from({length: 2500}, (_, index) => `ord${index}`).join(' ')
  const {blocks} = readTaggedPdf(await print(withBlocks(table([['Navn', words]]))))
  expect(blocks.find(({tag, text}) => tag === 'TD' && text !== 'Tjeneste')?.text.trim()).toBe(words)
})

test('a section with a wide table lies on its side, the next stands upright again', async () => {
  const columns = ['Formål', 'Hvem', 'Hva', 'Grunnlag', 'Mottaker', 'Plikt', 'Tid']
  const wide = withBlocks(table([columns.map(() => 'ord')], columns))
  const upright = {key: 'n', anchor: 'neste', heading: 'Neste', level: 2, blocks: []}
  const {source} = readPdf(await print({...wide, sections: [...wide.sections, upright]}))
  const pages = [...source.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) => Number(width))
  expect(pages.map(Math.round)).toEqual([595, 842, 595])
})

test('Sámi names print, and letters that no font has are there to be read and copied', async () => {
  const bytes = await print(withBlocks(paragraph('Čálliid Đŋŧ, ṣ og 東京')))
  expect(readTaggedPdf(bytes).text).toContain('Čálliid Đŋŧ, ṣ og 東京')
  expect(readPdf(bytes).text).not.toContain('ṣ')
})

test('words that no font has stay apart from those beside them', async () => {
  const strange = paragraph('東京')
  if (strange._type !== 'block') throw new Error('expected a paragraph')
  strange.children.push({_type: 'span', _key: 'n', text: ' ved siden av', marks: ['strong']})
  expect(readTaggedPdf(await print(withBlocks(strange))).text).toContain('東京 ved siden av')
})

test('words in another language are marked with it, and a link within the notice finds its place', async () => {
  const foreign = paragraph('in English', ['m'])
  const link = paragraph('se her', ['m'], [{_type: 'link', href: '#del'}])
  const dead = paragraph('ikke her', ['m'], [{_type: 'link', href: '#borte'}])
  if (foreign._type !== 'block') throw new Error('expected a paragraph')
  foreign.markDefs.push({_type: 'foreign', _key: 'm', language: 'en'})
  const {source} = readPdf(await print(withBlocks(foreign, link, dead)))
  expect(source).toMatch(/\/S \/Span\n[^>]*\/Lang \(en\)/)
  expect(source).toContain('/D (del)')
  expect(source).not.toContain('/D (borte)')
})

test('a version’s JSON is inside its PDF, and the same version gives the same bytes', async () => {
  const bytes = await print(resolved)
  const stamp = 'Dette er versjon 2 fra Treningsdrift AS, datert 8. februar 2023.'
  const inside: unknown = JSON.parse(readPdf(bytes).attachment)
  expect(inside).toEqual(versionJson(metadata, resolved, stamp))
  expect(Buffer.from(await print(resolved)).equals(bytes)).toBe(true)
})

test('a brand’s colour draws lines; what is no colour is left out', async () => {
  const notice = {resolved, metadata, timeZone}
  const plain = await noticePdf(notice)
  expect(await noticePdf({...notice, accentColor: 'red;'})).toEqual(plain)
  expect(await noticePdf({...notice, accentColor: '#aa0000'})).not.toEqual(plain)
})

test('every demo notice prints with an outline entry for each of its sections', async () => {
  for (const notice of composedDemo(3).values()) {
    const {source} = readPdf(await print(notice))
    const entries = source.match(/\/Dest \[/g) ?? []
    expect(entries).toHaveLength(notice.sections.length)
  }
})
