import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {remindProcessors} from '../../api/_server/processor/remindProcessors.js'
import {dataRequestId} from '../../core/export/dataRequest.js'
import {exportFileSchema} from '../../core/export/exportFile.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'
import {writeRequest} from './writeRequest.js'

let stack: ExportStack

beforeAll(async () => {
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

const form = {brand: 'klinikk24', lang: 'nb', kind: 'access'}

function ask(address: string): Promise<Response> {
  return stack.post('/api/export', {...form, address})
}

test.each([
  ['an address', {address: 'not an address'}],
  ['an address', {address: ''}],
  ['an address', {address: 'a@b'}],
])('a form without %s comes back with what was typed, and nothing is written', async (_, typed) => {
  const response = await stack.post('/api/export', {...form, ...typed})
  const page = await response.text()
  expect(response.status).toBe(400)
  expect(page).toContain('role="alert"')
  expect(page).toContain(`value="${typed.address}"`)
  expect(await stack.requests()).toEqual([])
})

test.each([
  ['an unknown brand', {brand: 'nobody'}, 404],
  ['an unknown language', {lang: 'xx'}, 400],
  ['a kind that nobody can ask for', {kind: 'everything'}, 400],
  ['a brand of another controller', {'brand-magy-media': 'yes'}, 400],
  ['somebody it cannot be about', {subject: 'neighbour'}, 400],
])('%s is refused', async (_, fields, expected) => {
  const response = await stack.post('/api/export', {...form, address: 'a@example.com', ...fields})
  expect(response.status).toBe(expected)
  expect(await stack.requests()).toEqual([])
})

test('methods that do not exist are named with those that do', async () => {
  const url = 'http://127.0.0.1:3999/api/export/status'
  const response = await stack.call(new Request(url, {method: 'DELETE'}))
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
})

test('a confirm mail that did not go out is sent later, once', async () => {
  await stack.addFault({match: {method: 'POST', path: '/emails'}, kind: 'server_error'})
  const response = await ask('later@example.com')
  expect(response.status).toBe(200)
  expect(await stack.mailsTo('later@example.com')).toEqual([])
  const soon = await collectPending(stack.services, stack.clock.now())
  expect(soon.mailed).toBe(0)
  stack.clock.advance('PT1M')
  await collectPending(stack.services, stack.clock.now())
  stack.clock.advance('PT10M')
  await collectPending(stack.services, stack.clock.now())
  expect(await stack.mailsTo('later@example.com')).toHaveLength(1)
  expect(await stack.requests()).toMatchObject([{mails: [{state: 'sent', tries: 2}]}])
})

test('a mail whose answer was lost is not sent again', async () => {
  await stack.addFault({
    match: {method: 'POST', path: '/emails'},
    kind: 'server_error',
    isCarriedOut: true,
  })
  await ask('lost@example.com')
  expect(await stack.requests()).toMatchObject([{mails: [{state: 'owed', tries: 1}]}])
  stack.clock.advance('PT5M')
  await collectPending(stack.services, stack.clock.now())
  expect(await stack.mailsTo('lost@example.com')).toHaveLength(1)
  expect(await stack.requests()).toMatchObject([{mails: [{state: 'sent', tries: 2}]}])
})

test('days after, when no key tells it any more, a mail whose answer was lost is looked for first', async () => {
  const gone = {match: {method: 'POST', path: '/emails'}, kind: 'server_error'} as const
  await stack.addFault({...gone, isCarriedOut: true})
  await ask('gone@example.com')
  await stack.addFault(gone)
  await ask('owed@example.com')
  const counts = async () => [
    (await stack.mailsTo('gone@example.com')).length,
    (await stack.mailsTo('owed@example.com')).length,
  ]
  expect(await counts()).toEqual([1, 0])
  stack.clock.advance('P2D')
  const list = {method: 'GET', path: '/emails'}
  await stack.addFault({match: list, kind: 'server_error', times: 2})
  await collectPending(stack.services, stack.clock.now())
  expect(await stack.requests()).toMatchObject([
    {mails: [{state: 'owed', tries: 2, message: expect.stringContaining('what was sent')}]},
    {mails: [{state: 'owed', tries: 2}]},
  ])
  await collectPending(stack.services, stack.clock.now())
  expect(await counts()).toEqual([1, 1])
  const sent = {mails: [{state: 'sent', tries: 3, message: null}]}
  expect(await stack.requests()).toMatchObject([sent, sent])
})

test('a source that fails is named in the result, in the mail and on the status page', async () => {
  await ask('failing@example.com')
  const [mail] = await stack.mailsTo('failing@example.com')
  await stack.addFault({match: {method: 'GET', path: '/contacts'}, kind: 'not_json', times: 20})
  await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
  const ready = await vi.waitFor(async () => {
    const [, second] = await stack.mailsTo('failing@example.com')
    if (!second) throw new Error('not ready yet')
    return second.text
  }, 15_000)
  expect(ready).toContain('Ett eller flere systemer svarte ikke.')
  const json = await (
    await stack.post(linkIn(ready, '/api/export/download'), {file: 'json'})
  ).text()
  const file = exportFileSchema.parse(JSON.parse(json))
  expect(file.isComplete).toBe(false)
  expect(file.sections.map(({state}) => state)).toEqual(['failed', 'found'])
  const status = await (await stack.open(linkIn(ready, '/api/export/status'))).text()
  expect(status).toContain('Svarte ikke.')
  const [request] = await stack.requests()
  expect(JSON.stringify(request)).not.toContain('failing@')
  expect(request?.state).toBe('ready')
  expect(request?.closedAt).toBeUndefined()
})

test('a source that failed is asked again, and the person gets one more link to what it gives', async () => {
  const address = 'again@example.com'
  await stack.seedMailbox({contacts: [{email: address, firstName: 'Again'}]})
  await ask(address)
  const [mail] = await stack.mailsTo(address)
  await stack.addFault({match: {method: 'GET', path: '/contacts'}, kind: 'not_json', times: 100})
  await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
  const resend = async () =>
    (await stack.requests())[0]?.sources.find(({name}) => name === 'resend')
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(2), 15_000)
  expect(await resend()).toMatchObject({state: 'failed', retries: 0})
  const run = () => collectPending(stack.services, stack.clock.now())
  stack.clock.advance('PT59M')
  expect(await run()).toMatchObject({askedAgain: 0})
  stack.clock.advance('PT1M')
  expect(await run()).toMatchObject({askedAgain: 1, failed: []})
  expect(await resend()).toMatchObject({state: 'failed', retries: 1})
  expect(await stack.mailsTo(address)).toHaveLength(2)
  await fetch(`${stack.mailbox.url}/_local/faults`, {method: 'DELETE'})
  stack.clock.advance('PT6H')
  expect(await run()).toMatchObject({askedAgain: 1, failed: []})
  expect(await resend()).toMatchObject({state: 'found', askAgainAt: null})
  await run()
  const mails = await stack.mailsTo(address)
  expect(mails).toHaveLength(3)
  const json = await (
    await stack.post(linkIn(mails[2]?.text ?? '', '/api/export/download'), {file: 'json'})
  ).text()
  const file = exportFileSchema.parse(JSON.parse(json))
  expect(file.sections.filter(({source}) => source === 'resend')).toMatchObject([{state: 'found'}])
  expect(json).toContain('"Again"')
})

test('what was confirmed and cut off is collected by the scheduled run', async () => {
  await ask('cut@example.com')
  const [request] = await stack.requests()
  const now = stack.clock.now().toISOString()
  await stack.client
    .patch(`dataRequest.${request?.requestId}`)
    .set({state: 'collecting', confirmedAt: now, collectingAt: now})
    .commit()
  expect(await collectPending(stack.services, stack.clock.now())).toMatchObject({collected: 0})
  stack.clock.advance('PT11M')
  expect(await collectPending(stack.services, stack.clock.now())).toMatchObject({
    collected: 1,
    failed: [],
  })
  expect(await stack.requests()).toMatchObject([{state: 'ready', downloadSerial: 1}])
  expect(await stack.mailsTo('cut@example.com')).toHaveLength(2)
})

test('a request that cannot be read, of another release perhaps, holds up no other and is told of', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const unread = await writeRequest(stack, 'unread@example.com', {kind: 'access'})
  const whole = await writeRequest(stack, 'whole@example.com', {kind: 'access'})
  const byHand = {_key: 'magy', name: 'magy', organisation: 'Magy Media AS', state: 'byHand'}
  const odd = {kind: 'telepathy', state: 'collecting', sources: [byHand]}
  await stack.client.patch(dataRequestId(unread)).set(odd).commit()
  await expect(collectPending(stack.services, stack.clock.now())).rejects.toThrow(
    '1 requests cannot be read',
  )
  expect(await stack.client.getDocument(dataRequestId(whole))).toMatchObject({state: 'ready'})
  expect(await remindProcessors(stack.services, stack.clock.now())).toMatchObject({failed: []})
  expect(log.mock.calls.flat()).toContain('a request cannot be read: kind')
  log.mockRestore()
})

test('opt-outs and requests are given, those of other controllers are not', async () => {
  const address = 'two@example.com'
  for (const [brand, newsletter] of [
    ['klinikk24', 'nytt'],
    ['magy-media', 'medier'],
  ] as const) {
    await recordOptOuts(stack.services, {
      target: {email: address, brand, newsletter, language: 'nb'},
      scope: {kind: 'brand'},
      source: 'page',
      now: stack.clock.now(),
    })
  }
  await stack.post('/api/export', {...form, brand: 'magy-media', address})
  await ask(address)
  const mail = (await stack.mailsTo(address)).at(-1)
  await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
  const ready = await vi.waitFor(async () => {
    const [, , third] = await stack.mailsTo(address)
    if (!third) throw new Error('not ready yet')
    return third.text
  }, 10_000)
  const json = await (
    await stack.post(linkIn(ready, '/api/export/download'), {file: 'json'})
  ).text()
  const records = exportFileSchema.parse(JSON.parse(json)).sections.flatMap((each) => each.records)
  const brandsOf = (type: string): unknown[] =>
    records
      .filter((record) => record.type === type)
      .map(({fields}) => fields.find(({key}) => key === 'brand')?.value)
  expect(brandsOf('optOut')).toEqual(['klinikk24'])
  expect(brandsOf('dataRequest')).toEqual(['klinikk24'])
})
