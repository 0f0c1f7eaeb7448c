import {createHash} from 'node:crypto'
import {buffer} from 'node:stream/consumers'

import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {exportFileSchema} from '../../core/export/exportFile.js'
import {readPdf} from './readPdf.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'

let stack: ExportStack
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

const form = {brand: 'klinikk24', lang: 'nb', kind: 'access'}

async function ask(address: string, fields: Record<string, string> = {}): Promise<Response> {
  return await stack.post('/api/export', {...form, address, ...fields})
}

/** Asks, confirms from the mail, and waits for the mail that it is ready. */
async function getReady(address: string, fields: Record<string, string> = {}): Promise<string> {
  await ask(address, fields)
  const [mail] = await stack.mailsTo(address)
  await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
  return await readyLink(address, 2)
}

async function readyLink(address: string, count: number): Promise<string> {
  return await vi.waitFor(async () => {
    const mails = await stack.mailsTo(address)
    expect(mails).toHaveLength(count)
    return linkIn(mails.at(-1)?.text ?? '', '/api/export/download')
  }, 10_000)
}

test('the form names the controller and all its brands, and loads nothing', async () => {
  const response = await stack.open('/api/export?brand=klinikk24&lang=nb')
  const page = await response.text()
  expect(response.status).toBe(200)
  for (const brand of ['Klinikk24', 'FIT24', 'K24 Trening']) expect(page).toContain(brand)
  expect(page).toContain('<html lang="nb">')
  expect(page).not.toMatch(/<script|src=|href="http/)
  expect(await stack.requests()).toEqual([])
})

test('the look of a page is what its policy allows', async () => {
  const response = await stack.open('/api/export?brand=klinikk24&lang=nb')
  const style = /<style>([^]*?)<\/style>/.exec(await response.text())?.[1] ?? ''
  const digest = createHash('sha256').update(style).digest('base64')
  expect(response.headers.get('content-security-policy')).toContain(`'sha256-${digest}'`)
  expect(style).toContain('--accent')
})

test.each([
  ['nb', 'Be om opplysningene dine'],
  ['nn', 'Be om opplysningane dine'],
  ['da', 'Bed om dine oplysninger'],
  ['sv', 'Begär dina uppgifter'],
  ['en', 'Ask for your data'],
])('the form in %s is titled %s', async (language, title) => {
  const page = await (await stack.open(`/api/export?brand=fit24&lang=${language}`)).text()
  expect(page).toContain(`<h1>${title}</h1>`)
})

test('a person gets a PDF and a JSON of what is held about them', async () => {
  const address = 'kari+nord/sør@example.com'
  await stack.seedMailbox({
    segments: [
      {id: 's-k24', name: 'K24 notices nb'},
      {id: 's-own', name: 'notice/klinikk24/nb'},
      {id: 's-other-controller', name: 'notice/magy-media/nb'},
    ],
    topics: [{id: 't-own', name: 'Klinikknytt', defaultSubscription: 'opt_in'}],
    contacts: [
      {
        email: address,
        firstName: 'Kari',
        lastName: 'Đŋŧ',
        segments: ['s-k24', 's-own', 's-other-controller'],
        topics: [],
      },
    ],
  })
  const link = await getReady(address)
  const page = await (await stack.open(link)).text()
  expect(page).toContain('Last ned som PDF')

  const pdf = await stack.post(link, {file: 'pdf'})
  expect(pdf.status).toBe(200)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.pdf"$/)
  expect(pdf.headers.get('cache-control')).toBe('no-store')
  const {text, attachment} = readPdf(new Uint8Array(await pdf.arrayBuffer()))
  for (const value of [address, 'Kari', 'Đŋŧ', 'Klinikknytt', 'K24 notices nb', 'Innsyn']) {
    expect(text).toContain(value)
  }

  const json = await stack.post(link, {file: 'json'})
  expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const body = await json.text()
  expect(body).toBe(attachment)
  const file = exportFileSchema.parse(JSON.parse(body))
  // Suppliers that people answer for are still to come.
  expect(file.isComplete).toBe(false)
  expect(file.subject.address).toBe(address)
  expect(file.sections.map(({source, state}) => [source, state])).toEqual([
    ['resend', 'found'],
    ['ledgers', 'found'],
  ])
  const types = file.sections.flatMap(({records}) => records.map(({type}) => type))
  expect(types).toEqual(expect.arrayContaining(['contact', 'topic', 'segment', 'dataRequest']))
  expect(file.notIncluded.length).toBeGreaterThan(0)
  expect(body).toContain('notice/klinikk24/nb')
  // That another controller knows the person is not this one's to tell.
  expect(body).not.toContain('notice/magy-media/nb')
})

test('nobody is found under an address that is not there, and the answer says what was searched', async () => {
  const link = await getReady('nobody@example.com', {lang: 'en'})
  const json = await (await stack.post(link, {file: 'json'})).text()
  const file = exportFileSchema.parse(JSON.parse(json))
  expect(file.sections.map(({state}) => state)).toEqual(['nothing', 'found'])
  const statusLink = linkIn(
    (await stack.mailsTo('nobody@example.com')).at(-1)?.text ?? '',
    '/api/export/status',
  )
  const status = await (await stack.open(statusLink)).text()
  expect(status).toContain('Searched, nothing under this address')
})

test('known and unknown addresses get the same bytes and the same kind of mail', async () => {
  await stack.seedMailbox({contacts: [{email: 'known@example.com'}]})
  const known = await ask('known@example.com')
  const unknown = await ask('unknown@example.com')
  expect(await known.text()).toBe(await unknown.text())
  const [one] = await stack.mailsTo('known@example.com')
  const [other] = await stack.mailsTo('unknown@example.com')
  const withoutLinks = (text = ''): string => text.replaceAll(/\?t=[\w.-]+/g, '')
  expect(withoutLinks(one?.text)).toBe(withoutLinks(other?.text))
})

test('nothing personal stands in a request, a mail’s link or a sealed file in the clear', async () => {
  await stack.seedMailbox({contacts: [{email: 'sealed@example.com', firstName: 'Forseglet'}]})
  await getReady('sealed@example.com')
  const kept = JSON.stringify(await stack.requests()) + stack.sealedFiles().join('')
  for (const personal of ['sealed@', 'Forseglet', 'sealed%40']) expect(kept).not.toContain(personal)
  const mails = await stack.mailsTo('sealed@example.com')
  expect(mails).toHaveLength(2)
  for (const {text, subject} of mails) {
    expect(text).not.toContain('sealed@example.com')
    expect(text).not.toContain('Forseglet')
    expect(subject).not.toContain('Klinikk24')
  }
})

test('opening the confirm link changes nothing and asks no source', async () => {
  await ask('opens@example.com')
  const [mail] = await stack.mailsTo('opens@example.com')
  const link = linkIn(mail?.text ?? '', '/api/export/confirm')
  const before = await stack.requests()
  const response = await stack.open(link)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Bekreft og start søket')
  expect(await stack.requests()).toEqual(before)
  expect(before).toMatchObject([{state: 'unconfirmed', sources: []}])
})

test('confirming twice collects once and mails once', async () => {
  await ask('twice@example.com')
  const [mail] = await stack.mailsTo('twice@example.com')
  const link = linkIn(mail?.text ?? '', '/api/export/confirm')
  const answers = await Promise.all([stack.post(link, {}), stack.post(link, {})])
  for (const answer of answers) {
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/api\/export\/status\?t=/)
  }
  await readyLink('twice@example.com', 2)
  await collectPending(stack.services, stack.clock.now())
  expect(await stack.mailsTo('twice@example.com')).toHaveLength(2)
  expect((await stack.open(link)).status).toBe(303)
})

test('asking again is the same request and mails its link again, three times a day at most', async () => {
  for (let round = 0; round < 5; round++) {
    const response = await ask('again@example.com')
    expect(response.status).toBe(200)
  }
  expect(await stack.mailsTo('again@example.com')).toHaveLength(3)
  expect(await stack.requests()).toHaveLength(1)
})

test('the same form posted twice at once is one request', async () => {
  await Promise.all([ask('once@example.com'), ask('ONCE@example.com ')])
  expect(await stack.requests()).toHaveLength(1)
})

test('the limit counts an address, not a brand or a kind', async () => {
  const asked = [
    {brand: 'klinikk24', kind: 'access'},
    {brand: 'fit24', kind: 'portability'},
    {brand: 'magy-media', kind: 'access'},
    {brand: 'rommen', kind: 'access'},
  ]
  for (const fields of asked) await ask('limit@example.com', fields)
  expect(await stack.requests()).toHaveLength(3)
  expect(await stack.mailsTo('limit@example.com')).toHaveLength(3)
})

test('a request for portability gives what the person gave, and no more', async () => {
  await stack.seedMailbox({
    segments: [{id: 's-other', name: 'Assigned'}],
    contacts: [{email: 'port@example.com', firstName: 'Ola', segments: ['s-other']}],
  })
  const link = await getReady('port@example.com', {kind: 'portability'})
  const json = await (await stack.post(link, {file: 'json'})).text()
  const records = exportFileSchema.parse(JSON.parse(json)).sections.flatMap((each) => each.records)
  expect(records.map(({type}) => type)).toContain('contact')
  expect(records.map(({type}) => type)).not.toContain('segment')
  expect(records.every(({isGivenByPerson}) => isGivenByPerson)).toBe(true)
})

test('the files stream: the PDF comes in pieces that make it whole', async () => {
  const link = await getReady('stream@example.com')
  const response = await stack.post(link, {file: 'pdf'})
  if (!response.body) throw new Error('no body')
  const bytes = await buffer(response.body)
  expect(bytes.subarray(-6).toString('latin1').trim()).toBe('%%EOF')
})
