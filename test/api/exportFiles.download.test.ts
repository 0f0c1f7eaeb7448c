import {afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi} from 'vitest'

import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {exportFileSchema} from '../../core/export/exportFile.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {freePassage, startGate, type Gate} from '../faults/startGate.js'
import {askedProcessor, csv, pdf, suppliers} from './askedProcessor.js'
import {readZip} from './readZip.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'
import {membership, sourceSecret, startTestSource} from './startTestSource.js'

let stack: ExportStack
let fitness: Awaited<ReturnType<typeof startTestSource>>
let gate: Gate
let isRefusing = false
let asked: ReturnType<typeof askedProcessor>
const {lifevision} = suppliers

beforeAll(async () => {
  fitness = await startTestSource([], {name: 'fitness', brands: ['fit24']})
  const {secret: _secret, ...settings} = fitness.settings
  const clinic = {...settings, name: 'clinic', brands: ['klinikk24'], secret: 'MEMBERS_SECRET'}
  const PERSONAL_DATA_SOURCES = JSON.stringify([{...settings, secret: 'MEMBERS_SECRET'}, clinic])
  Object.assign(process.env, {PERSONAL_DATA_SOURCES, MEMBERS_SECRET: sourceSecret})
  stack = await startExportStack()
  // The functions write through a door that can be shut.
  gate = await startGate(stack.lake.port, ({isWrite}) =>
    isRefusing && isWrite ? {isCarriedOut: false, answer: 503} : freePassage,
  )
  process.env['CONTENT_LAKE_PORT'] = String(gate.port)
  asked = askedProcessor(stack)
})
afterAll(async () => {
  await gate.close()
  await stack.close()
  await fitness.close()
})
afterEach(async () => {
  await stack.client.delete({
    query: '*[_type in ["dataRequest", "optOut", "consent", "noticeVersion"]]',
  })
})

async function downloadLink(address: string): Promise<string> {
  return linkIn((await stack.mailsTo(address)).at(-1)?.text ?? '', '/api/export/download')
}

async function fileOf(link: string, file: 'json' | 'portable') {
  const text = await (await stack.post(link, {file})).text()
  return exportFileSchema.parse(JSON.parse(text))
}

async function zipOf(link: string): Promise<ReadonlyMap<string, string>> {
  const bytes = new Uint8Array(await (await stack.post(link, {file: 'zip'})).arrayBuffer())
  const files = [...readZip(bytes)]
  return new Map(files.map(([name, content]) => [name, new TextDecoder().decode(content)]))
}

/** Someone whose supplier has uploaded a file, with the link to what is there so far. */
async function withUpload(address: string, kind: string): Promise<string> {
  await asked.confirmed(address, {kind})
  const files = [
    {name: 'svar.pdf', content: pdf},
    {name: 'svar.csv', content: csv},
  ]
  await asked.answer(await asked.link(lifevision.to), {answer: 'found'}, files)
  return await downloadLink(address)
}

async function eventsOf(requestId: string): Promise<readonly string[]> {
  const request = (await stack.requests()).find((each) => each.requestId === requestId)
  return request?.events?.map(({what}) => what) ?? []
}

test('what suppliers gave is in the ZIP as they gave it, and named in the JSON', async () => {
  const link = await withUpload('zip@example.com', 'access')
  const files = await zipOf(link)
  expect(files.get('fra-andre/lifevision-as-1.pdf')).toBe(new TextDecoder().decode(pdf))
  expect(files.get('fra-andre/lifevision-as-2.csv')).toBe(csv)
  expect(files.get('LES-MEG.txt')).toContain('fra-andre/')
  const names = [...files.keys()]
  const json = files.get(names.find((name) => /\d\.json$/.test(name)) ?? '') ?? ''
  const {attachments, sections, recipients} = exportFileSchema.parse(JSON.parse(json))
  expect(attachments.map(({name}) => name)).toEqual(['lifevision-as-1.pdf', 'lifevision-as-2.csv'])
  expect(sections.map(({source}) => source)).toContain(lifevision.source)
  expect(recipients.map(({organisation}) => organisation)).toContain('LifeVision AS')
  expect(json).toBe(await (await stack.post(link, {file: 'json'})).text())
})

test('the portable part of an access request names no file that others gave', async () => {
  await stack.seedMailbox({
    segments: [{id: 's-assigned', name: 'Assigned'}],
    contacts: [{email: 'part@example.com', firstName: 'Ola', segments: ['s-assigned']}],
  })
  const link = await withUpload('part@example.com', 'access')
  const all = await fileOf(link, 'json')
  const {scope, attachments, sections} = await fileOf(link, 'portable')
  expect(scope).toBe('portable')
  expect(attachments).toEqual([])
  const records = sections.flatMap((section) => section.records)
  expect(records.length).toBeGreaterThan(0)
  for (const {isGivenByPerson, basis} of records) {
    expect(isGivenByPerson).toBe(true)
    expect(['6(1)(a)', '6(1)(b)']).toContain(basis)
  }
  const types = all.sections.flatMap((section) => section.records.map(({type}) => type))
  expect(types).toEqual(expect.arrayContaining(['segment', 'dataRequest']))
})

test('the files of a request for portability hold what suppliers gave for it', async () => {
  const link = await withUpload('port@example.com', 'portability')
  for (const file of ['json', 'portable'] as const) {
    const {scope, attachments} = await fileOf(link, file)
    expect(scope).toBe('portable')
    expect(attachments.map(({organisation}) => organisation)).toContain('LifeVision AS')
  }
})

test('a narrowed request leaves other brands out of records, sources, purposes and notices', async () => {
  const address = 'narrow@example.com'
  const {services, clock, client} = stack
  fitness.people.push({address, records: [membership('17')]})
  const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, address)
  const about = {language: 'nb', notice: 'privacy', version: 1, kind: 'first', hash: 'h'}
  for (const brand of ['klinikk24', 'fit24']) {
    await recordOptOuts(services, {
      target: {email: address, brand, newsletter: 'nytt', language: 'nb'},
      scope: {kind: 'brand'},
      source: 'page',
      now: clock.now(),
    })
    const at = clock.now().toISOString()
    const agreed = {at, how: 'undo link', language: 'nb', newsletter: 'nytt', channel: 'email'}
    const {kind: _, ...told} = about
    const consent = {...agreed, brand, subjectKey: key, notice: told}
    await client.create({_id: `consent.narrow.${brand}`, _type: 'consent', ...consent})
    const effectiveAt = '2026-01-01T00:00:00.000Z'
    await client.create({_type: 'noticeVersion', brand, effectiveAt, ...about})
  }
  const form = {brand: 'klinikk24', lang: 'nb', address, choosesBrands: 'yes'}
  const other = {...form, kind: 'rectification', words: 'Feil', 'brand-klinikk24': 'yes'}
  expect((await stack.post('/api/export', other)).status).toBe(200)
  await stack.post('/api/export', {...form, kind: 'access', 'brand-fit24': 'yes'})
  const mail = (await stack.mailsTo(address)).at(-1)
  await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(3), 15_000)
  const {brands, sections, purposes, notices} = await fileOf(await downloadLink(address), 'json')
  expect(brands.map(({slug}) => slug)).toEqual(['fit24'])
  expect(sections.map(({source}) => source)).toContain('fitness')
  expect(sections.map(({source}) => source)).not.toContain('clinic')
  expect(fitness.calls.at(-1)?.ask).toMatchObject({brands: ['fit24']})
  const ledger = sections.find(({source}) => source === 'ledgers')?.records ?? []
  expect(ledger.map(({type}) => type).toSorted()).toEqual(['consent', 'dataRequest', 'optOut'])
  for (const {type, fields} of ledger.filter((each) => each.type !== 'dataRequest')) {
    expect(fields.find((field) => field.key === 'brand')?.value, type).toBe('fit24')
  }
  expect(new Set(purposes.flatMap((purpose) => purpose.brands))).toEqual(new Set(['FIT24']))
  expect(notices.inForce.map(({brand}) => brand)).toEqual(['fit24'])
  expect(notices.told.map(({brand}) => brand)).toEqual(['fit24'])
})

test('that a file was fetched stands in the timeline, once for several at a time', async () => {
  const {requestId} = await asked.confirmed('fetched@example.com')
  const link = await downloadLink('fetched@example.com')
  await stack.open(link)
  expect(await eventsOf(requestId)).not.toContain('downloaded')
  for (const file of ['pdf', 'json', 'zip']) {
    await (await stack.post(link, {file})).arrayBuffer()
    await vi.waitFor(async () => expect(await eventsOf(requestId)).toContain('downloaded'))
  }
  const downloads = async () =>
    (await eventsOf(requestId)).filter((what) => what === 'downloaded').length
  expect(await downloads()).toBe(1)
  stack.clock.advance('PT11M')
  await (await stack.post(link, {file: 'json'})).arrayBuffer()
  await vi.waitFor(async () => expect(await downloads()).toBe(2))
})

test('a file is the person’s also when it cannot be written down that they fetched it', async () => {
  const {requestId} = await asked.confirmed('unnoted@example.com')
  const link = await downloadLink('unnoted@example.com')
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => {
    isRefusing = false
    consoleError.mockRestore()
  })
  isRefusing = true
  const response = await stack.post(link, {file: 'json'})
  expect(response.status).toBe(200)
  const {subject} = exportFileSchema.parse(JSON.parse(await response.text()))
  expect(subject.address).toBe('unnoted@example.com')
  await vi.waitFor(() => expect(consoleError).toHaveBeenCalledOnce())
  const said = String(consoleError.mock.calls[0]?.[0])
  expect(said).toContain('noting a download failed')
  expect(said).not.toMatch(/unnoted|@/)
  expect(await eventsOf(requestId)).not.toContain('downloaded')
})
