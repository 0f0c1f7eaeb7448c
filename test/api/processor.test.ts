import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {dayWords} from '../../core/words/dateWords.js'
import {aspit, askedProcessor, csv, pdf, suppliers} from './askedProcessor.js'
import {markSource} from './markSource.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'

let stack: ExportStack
let asked: ReturnType<typeof askedProcessor>
const consoleError = vi.spyOn(console, 'error')
const {lifevision, eziteq} = suppliers

beforeAll(async () => {
  stack = await startExportStack()
  asked = askedProcessor(stack)
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

test('a confirmed request asks people by mail, health data in person, and names who is elsewhere', async () => {
  const request = await asked.confirmed('kari@example.com')
  const people = request.sources.filter(({name}) => name.startsWith('people.'))
  expect(people.map(({name, state}) => [name, state])).toEqual([
    ['people.agreement-k24-lifevision', 'byHand'],
    ['people.agreement-k24-aspit', 'inPerson'],
    ['people.agreement-k24-eziteq', 'byHand'],
    ['people.agreement-k24-google', 'elsewhere'],
  ])
  // What the functions search is asked once, and who holds nothing is not asked.
  expect(request.sources.map(({name}) => name).join()).not.toMatch(/sanity|vercel|k24-resend/)
  for (const {to} of [lifevision, eziteq]) expect(await asked.mailsTo(to)).toHaveLength(1)
  expect(request.closedAt).toBeUndefined()
})

test('the mail that asks holds reference, controller, date and link, and nothing of the person', async () => {
  const request = await asked.confirmed('kari.nordmann@example.com')
  const [mail] = await asked.mailsTo(lifevision.to)
  if (!mail) throw new Error('no mail')
  expect(mail.text).toContain(request.requestId)
  expect(mail.text).toContain('K24 Prestasjon AS')
  expect(mail.text).toMatch(/Svar innen \d+\. \p{L}+ \d{4}/u)
  const whole = mail.subject + mail.text + mail.html
  for (const personal of ['nordmann', 'kari', request.subjectKey]) {
    expect(whole.toLowerCase()).not.toContain(personal)
  }
})

test('the person stands behind a button: opening the link shows and writes nothing', async () => {
  await asked.confirmed('bak@example.com')
  const link = await asked.link(lifevision.to)
  const before = await asked.latest()
  const page = await (await stack.open(link)).text()
  expect(page).not.toContain('bak@example.com')
  expect(await asked.latest()).toEqual(before)
  const opened = await (await stack.post(link, {open: 'yes'})).text()
  expect(opened).toContain('bak@example.com')
  await stack.post(link, {open: 'yes'})
  const events = (await asked.latest()).events?.filter(({what}) => what === 'caseOpened')
  expect(events).toMatchObject([
    {by: 'processor', source: lifevision.source},
    {by: 'processor', source: lifevision.source},
  ])
})

test('what suppliers upload reaches the person’s download, and the last answer closes the request', async () => {
  const address = 'hele-veien@example.com'
  const request = await asked.confirmed(address)
  const files = [
    {name: 'Kari Nordmann.exe', content: pdf},
    {name: 'besøk.csv', content: csv},
    {name: 'data', content: '{"visits": 3}'},
  ]
  const link = await asked.link(lifevision.to)
  const answered = await asked.answer(link, {answer: 'found'}, files)
  expect(answered.status).toBe(303)
  const thanks = await (await stack.open(answered.headers.get('location') ?? '')).text()
  expect(thanks).toContain('Takk, svaret er mottatt')
  expect(thanks).toContain('3 filer')
  expect(thanks).not.toContain(address)
  const source = await asked.source(lifevision.source)
  expect(source).toMatchObject({state: 'found', answeredAt: expect.any(String)})
  expect(source.attachments?.map(({name, mediaType}) => [name, mediaType])).toEqual([
    ['lifevision-as-1.pdf', 'application/pdf'],
    ['lifevision-as-2.csv', 'text/csv'],
    ['lifevision-as-3.json', 'application/json'],
  ])

  await markSource(
    stack.services,
    request.requestId,
    aspit,
    {state: 'found', by: 'handler-1'},
    stack.clock.now(),
  )
  expect(await stack.mailsTo(address)).toHaveLength(2)
  const last = await asked.answer(await asked.link(eziteq.to), {answer: 'nothing'})
  const settled = await stack.open(last.headers.get('location') ?? '')
  expect(settled.status).toBe(200)
  expect(await settled.text()).toContain('Takk, svaret er mottatt')
  const ready = await vi.waitFor(async () => {
    const mails = await stack.mailsTo(address)
    expect(mails).toHaveLength(3)
    return mails.at(-1)?.text ?? ''
  }, 10_000)
  const closed = await asked.latest()
  expect(closed).toMatchObject({outcome: 'given', downloadSerial: 2, closedAt: expect.any(String)})
  expect(closed.events?.map(({what, by}) => `${what} ${by}`)).toEqual([
    'received person',
    'confirmed person',
    'collected system',
    'sourceAnswered processor',
    'handedOver handler-1',
    'sourceAnswered processor',
    'closed system',
  ])
  const download = linkIn(ready, '/api/export/download')
  const page = await (await stack.open(download)).text()
  expect(page).toContain('Last ned fra LifeVision AS (CSV, 1 kB)')
  const values = [...page.matchAll(/value="(attachment-[^"]+)"/g)].map(([, value]) => value ?? '')
  expect(values).toHaveLength(3)
  const got = await Promise.all(values.map((file) => stack.post(download, {file})))
  expect(await Promise.all(got.map((response) => response.text()))).toEqual([
    new TextDecoder().decode(pdf),
    csv,
    '{"visits": 3}',
  ])
  expect(got[1]?.headers.get('content-disposition')).toBe(
    'attachment; filename="lifevision-as-2.csv"',
  )
  const other = await stack.post(download, {file: `attachment-${crypto.randomUUID()}`})
  expect(other.status).toBe(410)
})

test('the status page says who is asked, by when, and who is late', async () => {
  const request = await asked.confirmed('status@example.com')
  const mails = await stack.mailsTo('status@example.com')
  const status = linkIn(mails.at(-1)?.text ?? '', '/api/export/status')
  const soon = await (await stack.open(status)).text()
  expect(soon).toContain('LifeVision AS (sender SMS og e-post til deg)')
  expect(soon).toContain('De er bedt om å svare innen')
  expect(soon).toContain('Helseopplysninger: du får dem utlevert personlig')
  expect(soon).not.toContain('people.')
  stack.clock.advance('P31D')
  const late = await (await stack.open(status)).text()
  expect(late).toContain('Har ikke svart, enda fristen var')
  expect(late).toContain(dayWords('nb', request.dueOn))
})

test('a narrowed request asks only the suppliers of its brands', async () => {
  await stack.post('/api/export', {
    brand: 'fit24',
    lang: 'nb',
    kind: 'access',
    address: 'smal@example.com',
  })
  const {_id} = await asked.latest()
  await stack.client
    .patch(_id)
    .set({brands: ['fit24']})
    .commit()
  const [mail] = await stack.mailsTo('smal@example.com')
  await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
  await vi.waitFor(async () => expect((await asked.latest()).state).toBe('ready'), 10_000)
  const names = (await asked.latest()).sources.map(({name}) => name)
  expect(names).toContain(lifevision.source)
  expect(names).not.toContain(aspit)
})

test('an answer replaces the one before, files and all, until the request is closed', async () => {
  await asked.confirmed('igjen@example.com')
  const link = await asked.link(lifevision.to)
  await asked.answer(link, {answer: 'found', words: 'Se side 2'}, [{name: 'a', content: pdf}])
  const files = stack.sealedFiles().length
  const again = await (await stack.post(link, {open: 'yes'})).text()
  expect(again).toContain('igjen@example.com')
  await asked.answer(link, {answer: 'nothing'})
  expect(await asked.source(lifevision.source)).toMatchObject({
    state: 'nothing',
    attachments: [],
    sealedWords: null,
  })
  expect(stack.sealedFiles()).toHaveLength(files - 1)
})

test('more than one person under an address stays open for a handler, with the words sealed', async () => {
  await asked.confirmed('flere@example.com')
  const words = 'Det er to søsken på adressen'
  await asked.answer(await asked.link(lifevision.to), {answer: 'several', words})
  const source = await asked.source(lifevision.source)
  expect(source).toMatchObject({state: 'several', sealedWords: {box: expect.any(String)}})
  expect(JSON.stringify(await asked.latest())).not.toContain('søsken')
})
