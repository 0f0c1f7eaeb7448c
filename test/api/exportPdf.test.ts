import {buffer} from 'node:stream/consumers'

import {expect, test} from 'vitest'

import {exportPdf} from '../../api/_server/export/exportPdf.js'
import type {ExportFile} from '../../core/export/exportFile.js'
import type {PersonalDataRecord} from '../../core/export/personalDataSource.js'
import {languages} from '../../core/language.js'
import {exportWords} from '../../core/words/exportWords.js'
import {readPdf} from './readPdf.js'

function record(values: Record<string, string>): PersonalDataRecord {
  return {
    type: 'optOut',
    title: 'Avmeldinger',
    basis: '6(1)(c)',
    isGivenByPerson: true,
    fields: Object.entries(values).map(([key, value]) => ({
      key,
      label: key,
      value,
      format: 'text',
    })),
  }
}

function file(change: Partial<ExportFile> = {}): ExportFile {
  return {
    format: 'personal-data-export',
    formatVersion: 1,
    request: {
      id: '0123456789abcdef01234567',
      kind: 'access',
      language: 'nb',
      receivedAt: '2026-11-22T03:00:00.000Z',
      confirmedAt: '2026-11-22T03:05:00.000Z',
      collectedAt: '2026-11-22T03:06:00.000Z',
      timeZone: 'Europe/Oslo',
    },
    isComplete: true,
    subject: {address: 'subscriber-1@example.com'},
    controller: {
      name: 'Eksempel AS',
      country: 'NO',
      orgNumber: '123456785',
      postalAddress: 'Storgata 1\n0155 Oslo',
      email: null,
      requestContact: 'personvern@example.com',
    },
    authority: {name: 'Datatilsynet', website: null},
    brands: [{name: 'Merke', slug: 'merke', accentColor: null, notice: 'https://example.com/n'}],
    sections: [],
    notIncluded: [{organisation: 'Byrå AS', service: 'Annonser', contact: 'byraa@example.com'}],
    ...change,
  }
}

function section(records: readonly PersonalDataRecord[]): ExportFile['sections'][number] {
  return {
    source: 'ledgers',
    organisation: 'Sanity',
    holds: 'Avmeldinger og forespørsler',
    state: 'found',
    searchedAt: '2026-11-22T03:06:00.000Z',
    records: [...records],
  }
}

async function printed(content: ExportFile) {
  return readPdf(await buffer(exportPdf(content, JSON.stringify(content), '#0b6e4f')))
}

test('the PDF is tagged, PDF/A-3a, in a language, with embedded fonts only', async () => {
  const {source} = await printed(file({sections: [section([record({a: '1'})])]}))
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
  const content = file({sections: [section([record({a: 'æøå'})])]})
  const {source, attachment} = await printed(content)
  expect(JSON.parse(attachment)).toEqual(content)
  expect(source).toContain('/AFRelationship /Source')
  expect(source).toContain('opplysninger-2026-11-22.json')
})

test('Sámi names print', async () => {
  const {text} = await printed(file({sections: [section([record({navn: 'Čálliid Đŋŧ Žuŋŋá'})])]}))
  expect(text).toContain('Čálliid Đŋŧ Žuŋŋá')
})

test('who was not searched is named, with whom to ask', async () => {
  const {text} = await printed(file())
  for (const value of ['Det som ikke er med', 'Byrå AS', 'Annonser', 'byraa@example.com']) {
    expect(text).toContain(value)
  }
})

test('a source that failed is named in the PDF', async () => {
  const failed = {...section([]), state: 'failed' as const, holds: 'Timebestilling'}
  const {text} = await printed(file({isComplete: false, sections: [failed]}))
  expect(text).toContain('Timebestilling')
  expect(text).toContain('Systemet svarte ikke')
})

test('every value of a long table is printed, under heads that each page repeats', async () => {
  const rows = Array.from({length: 300}, (_, index) =>
    record({merke: `merke-${index}`, nyhetsbrev: `brev-${index}`}),
  )
  const {text, source} = await printed(file({sections: [section(rows)]}))
  for (const index of rows.keys()) {
    expect(text).toContain(`merke-${index} `)
    expect(text).toContain(`brev-${index} `)
  }
  const pages = source.match(/\/Type \/Page\n/g)?.length ?? 0
  const heads = text.match(/nyhetsbrev /g)?.length ?? 0
  expect(heads).toBeGreaterThan(5)
  expect(source.match(/\/S \/TH\n[^]*?\/Scope \/Column/g)?.length).toBeLessThan(heads)
  expect(text).toContain(`Side ${pages} av ${pages}`)
})

test('a value longer than a page is printed to its end', async () => {
  const words = Array.from({length: 3000}, (_, index) => `ord${index}`)
  const {text} = await printed(file({sections: [section([record({notat: words.join(' ')})])]}))
  for (const word of words) expect(text).toMatch(new RegExp(`${word}\\b`))
})

test.each(languages)('the PDF in %s says everything in that language', async (language) => {
  const words = exportWords[language].file
  const {text, source} = await printed(
    file({request: {...file().request, language}, sections: [section([])]}),
  )
  expect(source).toContain(`/Lang (${language})`)
  for (const said of [words.title, words.contents, words.missingHeading, words.rightsHeading]) {
    expect(text).toContain(said)
  }
})
