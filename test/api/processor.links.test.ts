import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {remindProcessors} from '../../api/_server/processor/remindProcessors.js'
import {sealToken} from '../../core/token/sealToken.js'
import {functionsOrigin} from '../localStack.js'
import {aspit, askedProcessor, pdf, suppliers} from './askedProcessor.js'
import {markSource} from './markSource.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'
import {tellRecipients} from './tellRecipients.js'

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

const tokenOf = (link: string): string => new URL(link).searchParams.get('t') ?? ''

/** Every way of posting to a link, and of opening it. */
async function allWays(link: string): Promise<Response[]> {
  return [
    await stack.open(link),
    await stack.post(link, {open: 'yes'}),
    await asked.answer(link, {answer: 'nothing'}),
  ]
}

test.each([
  ['altered', (token: string) => `${token.slice(0, -4)}AAAA`],
  ['truncated', (token: string) => token.slice(0, 40)],
  ['empty', () => ''],
  ['of another key', (token: string) => token.replace(/^[^.]+/, 'eyJhbGciOiJkaXIifQ')],
])('a link whose token is %s gets a page that helps and tells nothing', async (_, spoil) => {
  await asked.confirmed('forfalsket@example.com')
  const before = await asked.latest()
  const link = `/api/processor?t=${spoil(tokenOf(await asked.link(lifevision.to)))}`
  for (const response of await allWays(link)) {
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toContain('Lenken virker ikke')
    expect(page).not.toMatch(/@example\.com|LifeVision|K24/)
  }
  expect(await asked.latest()).toEqual(before)
})

test('links of other purposes open no part, and a part’s link opens nothing else', async () => {
  await asked.confirmed('andre@example.com')
  const [, ready] = await stack.mailsTo('andre@example.com')
  for (const path of ['/api/export/download', '/api/export/status']) {
    const token = tokenOf(linkIn(ready?.text ?? '', path))
    expect((await stack.open(`/api/processor?t=${token}`)).status).toBe(400)
    const own = tokenOf(await asked.link(lifevision.to))
    expect((await stack.open(`${path}?t=${own}`)).status).toBe(400)
  }
})

test('a link answers for its own source and request alone', async () => {
  const one = await asked.confirmed('den-ene@example.com')
  const link = await asked.link(lifevision.to)
  await asked.answer(link, {answer: 'nothing'})
  expect(await asked.source(eziteq.source)).toMatchObject({state: 'byHand'})
  const {TOKEN_KEYS} = stack.services.settings.secrets
  for (const [claims, status] of [
    [{r: one.requestId, a: 'people.agreement-magy-media-pro-isp', s: 1}, 410],
    [{r: one.requestId, a: 'ledgers', s: 1}, 410],
    [{r: '0'.repeat(24), a: lifevision.source, s: 1}, 410],
    [{r: one.requestId, a: lifevision.source}, 400],
    [{r: one.requestId, a: lifevision.source, s: 0}, 400],
  ] as const) {
    const token = await sealToken(TOKEN_KEYS, 'processor', claims)
    const response = await stack.post(`/api/processor?t=${token}`, {open: 'yes'})
    expect(response.status).toBe(status)
    expect(await response.text()).not.toContain('den-ene@')
  }
})

test('an expired link shows nobody and offers a new one, to the configured address alone', async () => {
  await asked.confirmed('utgatt@example.com')
  const link = await asked.link(lifevision.to)
  stack.clock.advance('P46D')
  for (const response of await allWays(link)) {
    expect(response.status).toBe(410)
    const page = await response.text()
    expect(page).toContain('Lenken er utløpt')
    expect(page).toContain('Send en ny lenke')
    expect(page).not.toContain('@example.com')
  }
  const renewed = await stack.post(link, {renew: 'yes', to: 'thief@example.com'})
  expect(renewed.status).toBe(200)
  expect(await renewed.text()).not.toContain('@example.com')
  expect(await asked.mailsTo(lifevision.to)).toHaveLength(2)
  expect(await stack.mailsTo('thief@example.com')).toEqual([])
  const fresh = await asked.link(lifevision.to)
  expect((await asked.answer(fresh, {answer: 'nothing'})).status).toBe(303)
})

test('a new link ends the one before, and at most three are mailed a day', async () => {
  await asked.confirmed('nyere@example.com')
  const first = await asked.link(lifevision.to)
  const other = await asked.link(eziteq.to)
  for (let round = 0; round < 5; round++) await stack.post(first, {renew: 'yes'})
  expect(await asked.mailsTo(lifevision.to)).toHaveLength(3)
  for (const response of await allWays(first)) {
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('Det finnes en nyere lenke')
  }
  expect((await stack.open(other)).status).toBe(200)
  expect((await stack.open(await asked.link(lifevision.to))).status).toBe(200)
})

test('a reminder comes once, before the answer is late, with a link that leaves the first alive', async () => {
  await asked.confirmed('minne@example.com')
  const first = await asked.link(lifevision.to)
  await asked.answer(await asked.link(eziteq.to), {answer: 'nothing'})
  await remindProcessors(stack.services, stack.clock.now())
  expect(await asked.mailsTo(lifevision.to)).toHaveLength(1)
  for (let day = 0; day < 40; day++) {
    stack.clock.advance('P1D')
    await remindProcessors(stack.services, stack.clock.now())
  }
  const mails = await asked.mailsTo(lifevision.to)
  expect(mails).toHaveLength(2)
  expect(mails[1]?.subject).toContain('Påminnelse')
  expect(mails[1]?.text).not.toContain('minne@')
  expect(await asked.mailsTo(eziteq.to)).toHaveLength(1)
  expect((await stack.open(first)).status).toBe(200)
  expect((await stack.open(linkIn(mails[1]?.text ?? '', '/api/processor'))).status).toBe(200)
})

test('after the request is closed a link changes nothing more', async () => {
  const {requestId} = await asked.confirmed('lukket@example.com')
  const link = await asked.link(lifevision.to)
  const handled = {state: 'found', by: 'handler-1'} as const
  await asked.answer(link, {answer: 'found'}, [{name: 'a', content: pdf}])
  await asked.answer(await asked.link(eziteq.to), {answer: 'nothing'})
  await markSource(stack.services, requestId, aspit, handled, stack.clock.now())
  const closed = await asked.latest()
  expect(closed.closedAt).toBeTruthy()
  const replayed = await asked.answer(link, {answer: 'nothing'})
  expect(replayed.status).toBe(410)
  expect(await replayed.text()).toContain('Dette er avsluttet')
  expect((await stack.post(link, {open: 'yes'})).status).toBe(410)
  expect((await stack.post(link, {renew: 'yes'})).status).toBe(410)
  expect(await asked.latest()).toEqual(closed)
})

test('what a handler has settled is not written over by a link', async () => {
  const {requestId} = await asked.confirmed('avgjort@example.com')
  const link = await asked.link(lifevision.to)
  const handled = {state: 'nothing', by: 'handler-1'} as const
  await markSource(stack.services, requestId, lifevision.source, handled, stack.clock.now())
  const before = await asked.latest()
  for (const response of await allWays(link)) expect(response.status).toBe(410)
  expect(await asked.latest()).toEqual(before)
})

test('a purged request is gone, and its files with it', async () => {
  const {requestId} = await asked.confirmed('tomt@example.com')
  const link = await asked.link(lifevision.to)
  await asked.answer(link, {answer: 'found', words: 'Hei'}, [{name: 'a', content: pdf}])
  await asked.answer(await asked.link(eziteq.to), {answer: 'nothing'})
  const handled = {state: 'found', by: 'handler-1'} as const
  await markSource(stack.services, requestId, aspit, handled, stack.clock.now())
  const files = stack.sealedFiles().length
  stack.clock.advance('P91D')
  await collectPending(stack.services, stack.clock.now())
  expect(stack.sealedFiles().length).toBeLessThanOrEqual(files - 2)
  expect(await asked.source(lifevision.source)).toMatchObject({
    attachments: null,
    sealedWords: null,
  })
  for (const response of await allWays(link)) expect(response.status).toBe(410)
})

test('recipients are told of an erasure once, and say what they erased and what a law keeps', async () => {
  const {requestId, _id} = await asked.confirmed('slettes@example.com')
  await stack.client.patch(_id).set({kind: 'erasure', state: 'answered'}).commit()
  const now = stack.clock.now()
  expect(await tellRecipients(stack.services, requestId, 'erasure', now)).toBe(2)
  expect(await tellRecipients(stack.services, requestId, 'erasure', now)).toBe(0)
  const mails = await asked.mailsTo(lifevision.to)
  expect(mails).toHaveLength(2)
  expect(mails[1]?.text).toContain('skal slettes')
  const link = await asked.link(lifevision.to)
  const page = await (await stack.post(link, {open: 'yes'})).text()
  expect(page).not.toContain('type="file"')
  const kept = {answer: 'kept', law: 'Bokføringsloven § 13', until: '2031-12-31'}
  for (const wrong of [
    {...kept, law: ' '},
    {...kept, until: '2031-02-30'},
  ]) {
    expect((await asked.answer(link, wrong)).status).toBe(400)
  }
  await asked.answer(link, kept)
  expect(await asked.source(lifevision.source)).toMatchObject({
    state: 'kept',
    askedFor: 'erasure',
    keptBecause: {law: 'Bokføringsloven § 13', until: '2031-12-31'},
  })
  await asked.answer(await asked.link(eziteq.to), {answer: 'erased'})
  expect(await asked.source(eziteq.source)).toMatchObject({state: 'erased'})
})

test('no document, of now or before, holds an address, a name or a token', async () => {
  const {_id} = await asked.confirmed('ingen.steder@example.com')
  const link = await asked.link(lifevision.to)
  await stack.post(link, {open: 'yes'})
  await asked.answer(link, {answer: 'found', words: 'Olav Hemmelig'}, [
    {name: 'Olav Hemmelig.pdf', content: pdf},
  ])
  await stack.post(link, {renew: 'yes'})
  const {contentLake} = stack.services.settings
  const url = `${contentLake.url}/data/history/${contentLake.dataset}/transactions/${_id}`
  const history = await fetch(`${url}?excludeContent=false`, {
    headers: {authorization: `Bearer ${contentLake.token}`},
  })
  const kept =
    (await history.text()) +
    JSON.stringify(await stack.client.fetch('*', {}, {perspective: 'raw'})) +
    stack.sealedFiles().join('')
  expect(history.status).toBe(200)
  expect(kept).toContain('sourceAnswered')
  const words = ['ingen.steder', 'Hemmelig', tokenOf(link), 'something of a person']
  for (const each of words) expect(kept).not.toContain(each)
  // The supplier's own address stands in its agreement, which editors write, and nowhere else.
  const requests = JSON.stringify(await stack.requests())
  expect(requests).not.toContain('innsyn-')
})

test('programs get a problem document, and other methods are named', async () => {
  const url = `${functionsOrigin}/api/processor?t=nothing`
  const problem = await stack.call(new Request(url))
  expect(problem.status).toBe(400)
  expect(await problem.json()).toMatchObject({code: 'bad_token'})
  const put = await stack.call(new Request(url, {method: 'PUT'}))
  expect(put.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
})
