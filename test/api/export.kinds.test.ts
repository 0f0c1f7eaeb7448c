import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {requestKinds} from '../../core/export/requestKind.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {openSealedText} from '../../core/subject/sealText.js'
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
  for (const type of ['dataRequest', 'optOut', 'optOutAddress', 'requestAttempt']) {
    await stack.client.delete({query: `*[_type == "${type}"]`})
  }
})

const form = {brand: 'klinikk24', lang: 'nb', kind: 'access', choosesBrands: 'yes'}
const every = {'brand-klinikk24': 'yes', 'brand-fit24': 'yes', 'brand-k24-trening': 'yes'}

async function ask(address: string, fields: Record<string, string> = {}): Promise<Response> {
  return await stack.post('/api/export', {...form, ...every, address, ...fields})
}

async function confirmLinkOf(address: string): Promise<string> {
  return linkIn((await stack.mailsTo(address)).at(-1)?.text ?? '', '/api/export/confirm')
}

async function confirm(address: string): Promise<string> {
  const answer = await stack.post(await confirmLinkOf(address), {})
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

async function ledger() {
  return await stack.services.query(z.array(optOutSchema), '*[_type == "optOut"] | order(brand)')
}

test('the form offers all seven rights, says what happens with each, and has every brand ticked', async () => {
  const page = await (await stack.open('/api/export?brand=klinikk24&lang=nb')).text()
  for (const kind of requestKinds) expect(page).toContain(`name="kind" value="${kind}"`)
  for (const subject of ['self', 'ward', 'child', 'lostAddress']) {
    expect(page).toContain(`name="subject" value="${subject}"`)
  }
  expect(page.match(/type="checkbox"[^>]*checked/g)).toHaveLength(3)
  expect(page).toContain('som regel klar etter noen minutter')
  expect(page).toContain('slutter det straks du har bekreftet')
})

test('a request with no brand ticked comes back with a sentence, and nothing is written', async () => {
  const typed = {address: 'none@example.com', kind: 'erasure', words: 'Slett <alt>', lang: 'da'}
  const response = await stack.post('/api/export', {...form, ...typed})
  const page = await response.text()
  expect(response.status).toBe(400)
  expect(page).toContain('Vælg mindst én af dem')
  expect(page).toContain('role="alert"')
  expect(page).toContain('Slett &lt;alt&gt;')
  expect(page).toContain('value="none@example.com"')
  expect(page).toMatch(/value="erasure"\s+checked/)
  expect(page).not.toMatch(/type="checkbox"[^>]*checked/)
  expect(await stack.requests()).toEqual([])
})

test('a request can be narrowed to some of the brands, and its confirm page names those', async () => {
  await stack.post('/api/export', {...form, address: 'some@example.com', 'brand-fit24': 'yes'})
  expect(await stack.requests()).toMatchObject([{brands: ['fit24'], brand: 'klinikk24'}])
  const page = await (await stack.open(await confirmLinkOf('some@example.com'))).text()
  expect(page).toContain('<li>FIT24</li>')
  expect(page).not.toContain('<li>K24 Trening</li>')
  await ask('every@example.com')
  expect((await stack.requests()).at(-1)?.brands ?? null).toBeNull()
})

test('words, name and the lost address lie sealed, and in no page or mail', async () => {
  const details = {words: 'Min gamle journal\r\ner feil', name: 'Kari', other: 'old@example.com'}
  const typed = {kind: 'rectification', subject: 'lostAddress', ...details}
  await ask('words@example.com', typed)
  const [request] = await stack.requests()
  expect(JSON.stringify(request)).not.toMatch(/journal|Kari|old@/)
  if (!request?.sealedDetails) throw new Error('no details')
  const {SEAL_KEY} = stack.services.settings.secrets
  expect(JSON.parse(await openSealedText(SEAL_KEY, request.sealedDetails))).toEqual({
    words: 'Min gamle journal\ner feil',
    name: 'Kari',
    other: 'old@example.com',
  })
  const link = await confirmLinkOf('words@example.com')
  const page = await (await stack.open(link)).text()
  const status = await (await stack.open(await confirm('words@example.com'))).text()
  const [mail] = await stack.mailsTo('words@example.com')
  for (const text of [page, status, mail?.text]) expect(text).not.toMatch(/journal|Kari|old@/)
})

test.each([
  ['too many words', {kind: 'erasure', words: 'x'.repeat(2001)}, 'høyst 2000 tegn'],
  ['no lost address', {subject: 'lostAddress'}, 'Skriv e-postadressen du ikke lenger leser'],
])('a form with %s comes back with what is to be mended', async (_, fields, said) => {
  const response = await ask('mend@example.com', fields)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(said)
  expect(await stack.requests()).toEqual([])
})

test('programs get a problem that names what is wrong, and not what was typed', async () => {
  const body = new URLSearchParams({...form, address: 'program@example.com'})
  const request = new Request('http://127.0.0.1:3999/api/export', {method: 'POST', body})
  const response = await stack.call(request)
  expect(response.status).toBe(400)
  const problem = await response.text()
  expect(problem).toContain('brands')
  expect(problem).not.toContain('program@')
})

test.each([
  ['rectification', 'self', false],
  ['erasure', 'self', true],
  ['restriction', 'self', false],
  ['access', 'ward', true],
  ['access', 'child', true],
])('%s (%s) waits for a handler once confirmed, and nothing is collected', async (...row) => {
  const [kind, subject, isSearched] = row
  const address = `${kind}-${subject}@example.com`
  await ask(address, {kind, subject})
  const page = await (await stack.open(await confirmLinkOf(address))).text()
  expect(page).toContain('Bekreft og send til en saksbehandler')
  const status = await (await stack.open(await confirm(address))).text()
  expect(status).toContain('hos en saksbehandler hos')
  stack.clock.advance('PT1H')
  await collectPending(stack.services, stack.clock.now())
  const [request] = await stack.requests()
  expect(request).toMatchObject({kind, subject, state: 'confirmed'})
  expect(request?.sealedFile ?? null).toBeNull()
  const names = request?.sources.map(({name}) => name) ?? []
  expect(names.filter((name) => !name.startsWith('people.'))).toEqual(
    isSearched ? ['resend', 'ledgers'] : [],
  )
  expect(names.some((name) => name.startsWith('people.'))).toBe(isSearched)
  expect(request?.events?.map(({what}) => what)).toEqual(['received', 'confirmed'])
  expect(await stack.mailsTo(address)).toHaveLength(1)
})

test.each(['objection', 'withdrawal'])(
  'an %s from marketing acts at once for the brands named, and is closed',
  async (kind) => {
    const address = `${kind}-once@example.com`
    const brands = {'brand-fit24': 'yes', 'brand-k24-trening': 'yes'}
    const typed = {address, kind, concerns: 'marketing'}
    await stack.post('/api/export', {...form, ...brands, ...typed})
    expect(await ledger()).toEqual([])
    const link = await confirmLinkOf(address)
    expect(await (await stack.open(link)).text()).toContain('Bekreft og stopp nyhetsbrevene')
    expect(await ledger()).toEqual([])
    const status = await (await stack.open(await confirm(address))).text()
    const left = await ledger()
    expect(new Set(left.map(({brand}) => brand))).toEqual(new Set(['fit24', 'k24-trening']))
    expect(left.every(({newsletter}) => newsletter === '*')).toBe(true)
    const [request] = await stack.requests()
    expect(request).toMatchObject({state: 'answered', outcome: 'done', sources: []})
    expect(request?.closedAt).toBe(request?.confirmedAt)
    expect(request?.events?.at(-1)).toMatchObject({what: 'actedAtOnce', by: 'system'})
    expect(status).toContain('Nyhetsbrev og reklame er stoppet')
    expect(status).not.toContain('Du skal ha svar senest')
    await stack.post(link, {})
    expect((await ledger()).map(({recordedAt}) => recordedAt)).toEqual(
      left.map(({recordedAt}) => recordedAt),
    )
    // The lists follow and the receipt goes out after the answer.
    await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(2), 10_000)
  },
)

test('what is written beside an objection to marketing goes to a handler, after it has acted', async () => {
  await ask('both@example.com', {kind: 'objection', concerns: 'marketing', words: 'Og telefonen.'})
  const status = await (await stack.open(await confirm('both@example.com'))).text()
  expect(await ledger()).not.toEqual([])
  const [request] = await stack.requests()
  expect(request).toMatchObject({state: 'confirmed'})
  expect(request?.closedAt ?? null).toBeNull()
  expect(status).toContain('Nyhetsbrev og reklame er stoppet')
  expect(status).toContain('hos en saksbehandler hos')
  expect(status).toContain('Du skal ha svar senest')
  await vi.waitFor(
    async () => expect(await stack.mailsTo('both@example.com')).toHaveLength(2),
    10_000,
  )
})

test('an objection to something else goes to a handler and stops nothing', async () => {
  await ask('else@example.com', {kind: 'objection', concerns: 'other', words: 'Profilering'})
  await confirm('else@example.com')
  expect(await stack.requests()).toMatchObject([{state: 'confirmed', concerns: 'other'}])
  expect(await ledger()).toEqual([])
})

test('until it is confirmed, what was asked for last is what a request asks for', async () => {
  await ask('change@example.com', {kind: 'erasure', words: 'alt'})
  await ask('change@example.com', {kind: 'erasure', subject: 'ward'})
  expect(await stack.requests()).toMatchObject([{subject: 'ward', sealedDetails: null}])
  await confirm('change@example.com')
  await ask('change@example.com', {kind: 'erasure', subject: 'child'})
  const [request, ...others] = await stack.requests()
  expect(others).toEqual([])
  expect(request).toMatchObject({subject: 'ward', state: 'confirmed'})
  const mail = (await stack.mailsTo('change@example.com')).at(-1)
  expect(mail?.text).toContain('Du har alt en slik forespørsel')
  const link = await confirmLinkOf('change@example.com')
  expect((await stack.open(link)).status).toBe(303)
})
