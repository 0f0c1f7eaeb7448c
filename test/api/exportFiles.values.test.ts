import {buffer} from 'node:stream/consumers'

import {parse} from 'csv-parse/sync'
import {beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {exportPdf} from '../../api/_server/export/exportPdf.js'
import type {ExportContent} from '../../core/export/exportContent.js'
import {exportCsv} from '../../core/export/exportCsv.js'
import {exportFileSchema} from '../../core/export/exportFile.js'
import {exportContent, record, section, textOf} from './exportContent.js'
import {readPdf} from './readPdf.js'
import {readTaggedPdf} from './readTaggedPdf.js'

type Own = ReturnType<typeof section>

const printed = (own: Own) => printedContent(exportContent([own]))

async function printedContent(content: ExportContent) {
  const bytes = new Uint8Array(await buffer(await exportPdf(content)))
  return {...readPdf(bytes), blocks: readTaggedPdf(bytes).blocks}
}

async function csvRows(own: Own): Promise<string[][]> {
  const [type] = own.head.types
  if (!type) throw new Error('no type')
  const csv = await textOf(exportCsv(exportContent([own]), own.head, type))
  return z.array(z.array(z.string())).parse(parse(csv, {bom: true}))
}

function bookings(count: number): Own {
  return section(
    Array.from({length: count}, (_, index) =>
      record({time: `time-${index}.`, hos: `hos-${index}.`}),
    ),
  )
}

test('of 2,001 rows 2,000 are printed, and it says where the rest is', async () => {
  const own = bookings(2001)
  const {text, attachment} = await printed(own)
  expect(text).toContain('time-1999.')
  expect(text).not.toContain('time-2000.')
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(/Her står de første 2.000 av 2.001\./)
  expect(text).toContain('JSON-filen inni denne filen')
  const {sections} = exportFileSchema.parse(JSON.parse(attachment))
  expect(sections[0]?.records).toHaveLength(2001)
  expect((await csvRows(own)).at(-1)?.slice(-2)).toEqual(['time-2000.', 'hos-2000.'])
})

test('of 2,000 rows every one is printed, and nothing is said of a rest', async () => {
  const {text} = await printed(bookings(2000))
  expect(text).toContain('time-1999.')
  expect(text).not.toContain('Her står de første')
})

test('each table has rows of its own to print: another ground does not use them up', async () => {
  const many = bookings(2001).records
  const other = [
    record({time: 'annen.'}, {basis: '6(1)(a)'}),
    record({time: 'siste.'}, {type: 'b'}),
  ]
  const {text} = await printed(section([...many, ...other]))
  for (const value of ['annen.', 'siste.']) expect(text).toContain(value)
})

const scripts = [
  ['Greek', 'Αθήνα, Ελλάδα'],
  ['Cyrillic', 'Москва, Київ'],
  ['Vietnamese', 'Nguyễn Thị Ánh'],
  ['Icelandic', 'Þórður Æsudóttir'],
  ['Polish', 'Łódź Żółć'],
  ['letters with marks of their own', 'e\u0301 n\u0303 o\u0308'],
  ['an emoji', 'hei 😀 der'],
  ['an emoji of several', '👩‍👩‍👧 og 🏳️‍🌈'],
  ['Chinese', '北京市'],
  ['Arabic', 'مرحبا بالعالم'],
  ['Hebrew', 'שלום'],
  ['Thai', 'กรุงเทพ'],
  ['half a surrogate pair', 'a\ud83db'],
  ['a character that is none', 'a\u0000b\u0007c'],
  ['a zero-width joiner', 'ord\u200bdeling'],
] as const

/** One export with every script in its cells and headings: a section each. */
let all: Awaited<ReturnType<typeof printedContent>>
beforeAll(async () => {
  const sections = scripts.map(([source, value]) =>
    section([record({verdi: value}, {title: `Type ${value}`}), record({verdi: 'b'})], {
      source,
      holds: `System ${value}`,
      organisation: `Firma ${value}`,
    }),
  )
  all = await printedContent(exportContent(sections))
})

test.each(scripts)(
  '%s in a cell or a heading is shown, or replaced and read out',
  (name, value) => {
    const said = value.normalize('NFC').toWellFormed()
    const found = (tag: string) =>
      all.blocks.filter((each) => each.tag === tag).map(({text}) => text)
    expect(found('TD')).toContain(said)
    expect(found('H2')).toContain(`System ${said}`)
    expect(found('H3')).toContain(`Type ${said}`)
    expect(found('P').some((text) => text.includes(`Firma ${said}`))).toBe(true)
    const {sections} = exportFileSchema.parse(JSON.parse(all.attachment))
    const own = sections.find(({source}) => source === name)
    expect(own?.records[0]?.fields[0]?.value).toBe(value)
  },
)

test.each(scripts)('%s in a cell of a CSV is what it was', async (_, value) => {
  const rows = await csvRows(section([record({verdi: value})]))
  expect(rows.at(-1)?.at(-1)).toBe(value.toWellFormed())
})

test.each([2, 5, 6])(
  'a word of 600 letters breaks in a table of %i columns, with no letter lost',
  async (columns) => {
    const long = Array.from({length: 120}, (_, index) => `w${String(index).padStart(4, '0')}`).join(
      '',
    )
    const fields = Object.fromEntries(
      Array.from({length: columns}, (_, index) => [`k${index}`, long]),
    )
    const own = section([record(fields), record(fields)])
    const {blocks} = await printed(own)
    const said = blocks.filter(({tag, text}) => tag === 'TD' && text.startsWith('w'))
    expect(said.map(({text}) => text)).toEqual(Array.from({length: 2 * columns}, () => long))
    expect((await csvRows(own)).at(-1)?.slice(-columns)).toEqual(Object.values(fields))
  },
)

test('line breaks, quotes and separators come through both', async () => {
  const value = 'en "to";\r\ntre, fire\n\nfem'
  const own = section([record({verdi: value}), record({verdi: 'b'})])
  expect((await csvRows(own)).at(1)?.at(-1)).toBe(value)
  const {text} = await printed(own)
  for (const part of ['en "to";', 'tre, fire', 'fem']) expect(text).toContain(part)
})

test('a column is as wide as what it holds: an address is not broken beside yes and no', async () => {
  const address = 'kari.nordmann.med.langt.navn@example.com'
  const rows = ['ja', 'nei'].map((paid) => record({betalt: paid, adresse: address, pris: '200'}))
  const {text} = await printed(section(rows))
  expect(text.split(address)).toHaveLength(3)
})

test('what a supplier does begins its chapter with a capital', async () => {
  const {blocks} = await printed(section([], {holds: 'øver med deg', state: 'nothing'}))
  expect(blocks).toContainEqual({tag: 'H2', text: 'Øver med deg'})
})
