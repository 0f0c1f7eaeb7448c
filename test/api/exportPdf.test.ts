import {buffer} from 'node:stream/consumers'

import {expect, test} from 'vitest'

import {exportPdf} from '../../api/_server/export/exportPdf.js'
import type {ExportContent} from '../../core/export/exportContent.js'
import {exportJson} from '../../core/export/exportJson.js'
import {languages} from '../../core/language.js'
import {exportFileWords} from '../../core/words/exportFileWords.js'
import {exportWords} from '../../core/words/exportWords.js'
import {emptyHead, exportContent, record, section, textOf} from './exportContent.js'
import {readPdf} from './readPdf.js'
import {readTaggedPdf} from './readTaggedPdf.js'

async function printed(content: ExportContent) {
  const bytes = await buffer(await exportPdf(content, '#0b6e4f'))
  return {...readPdf(bytes), bytes}
}

test('the PDF is tagged, PDF/A-3a, in a language, with embedded fonts only', async () => {
  const {source} = await printed(exportContent([section([record({a: '1'})])]))
  expect(source.startsWith('%PDF-1.7')).toBe(true)
  for (const part of ['/Marked true', '/Lang (nb)', '/DisplayDocTitle true', '/Outlines']) {
    expect(source).toContain(part)
  }
  for (const tag of ['Document', 'Sect', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'TOC']) {
    expect(source).toContain(`/S /${tag}\n`)
  }
  expect(source).toContain('<pdfaid:part>3</pdfaid:part>')
  expect(source).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  const fonts = source.match(/\/Type \/FontDescriptor/g) ?? []
  expect(fonts).toHaveLength(2)
  expect(source.match(/\/FontFile2 /g)).toHaveLength(fonts.length)
  expect(source).not.toContain('/Helvetica')
})

test('the JSON is inside, as the source of what is printed', async () => {
  const content = exportContent([section([record({a: 'æøå'})])])
  const {source, attachment} = await printed(content)
  expect(attachment).toBe(await textOf(exportJson(content)))
  expect(JSON.parse(attachment)).toMatchObject({format: 'personal-data-export'})
  expect(source).toContain('/AFRelationship /Source')
  expect(source).toContain('opplysninger-2026-11-22.json')
})

test('Sámi names print', async () => {
  const {text} = await printed(exportContent([section([record({navn: 'Čálliid Đŋŧ Žuŋŋá'})])]))
  expect(text).toContain('Čálliid Đŋŧ Žuŋŋá')
})

test('who was not searched is named, with whom to ask', async () => {
  const {text} = await printed(exportContent())
  for (const value of ['Det som ikke er med', 'Byrå AS', 'Annonser', 'byraa@example.com']) {
    expect(text).toContain(value)
  }
})

test('a source that failed is named in the PDF', async () => {
  const failed = section([], {state: 'failed', holds: 'Timebestilling'})
  const {text} = await printed(exportContent([failed], {isComplete: false}))
  expect(text).toContain('Timebestilling')
  expect(text).toContain('Systemet svarte ikke')
})

test('every value of a long table is printed, under heads that each page repeats', async () => {
  const rows = Array.from({length: 300}, (_, index) =>
    record({merke: `merke-${index}`, nyhetsbrev: `brev-${index}`}),
  )
  const {text, source, bytes} = await printed(exportContent([section(rows)]))
  for (const index of rows.keys()) {
    expect(text).toContain(`merke-${index} `)
    expect(text).toContain(`brev-${index} `)
  }
  const pages = source.match(/\/Type \/Page\n/g)?.length ?? 0
  const heads = text.match(/nyhetsbrev /g)?.length ?? 0
  expect(heads).toBeGreaterThan(5)
  const columns = readTaggedPdf(bytes).blocks.filter(
    ({tag, text: said}) => tag === 'TH' && said === 'nyhetsbrev',
  )
  expect(columns).toHaveLength(1)
  expect(text).toContain(`Side ${pages} av ${pages}`)
})

test('a value longer than a page is printed to its end', async () => {
  const words = Array.from({length: 3000}, (_, index) => `ord${index}`)
  const {text} = await printed(exportContent([section([record({notat: words.join(' ')})])]))
  for (const word of words) expect(text).toMatch(new RegExp(`${word}\\b`))
})

test.each(languages)('the PDF in %s says everything in that language', async (language) => {
  const words = {...exportWords[language].file, ...exportFileWords[language]}
  const {text, source} = await printed(
    exportContent([section([])], {request: {...emptyHead.request, language}}),
  )
  expect(source).toContain(`/Lang (${language})`)
  for (const said of [
    words.title,
    words.contents,
    words.missingHeading,
    words.rightsHeading,
    words.purposesHeading,
    words.recipientsHeading,
    words.noticesHeading,
    words.why.notSearched,
  ]) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(said)
  }
})
