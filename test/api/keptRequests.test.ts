import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {purgeRequests} from '../../api/_server/export/purgeRequests.js'
import {statusPath} from '../../api/_server/export/requestLinks.js'
import type {Services} from '../../api/_server/services.js'
import {closedRequestId, dataRequestId} from '../../core/export/dataRequest.js'
import type {KeptPeriods} from '../../core/keeping/keptPeriods.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'
import {writeRequest} from './writeRequest.js'

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

/** The run with these settings. */
async function purge(kept: Partial<KeptPeriods> = {}) {
  const {settings} = stack.services
  const services: Services = {
    ...stack.services,
    settings: {...settings, kept: {...settings.kept, ...kept}},
  }
  const {failed, ...done} = await purgeRequests(services, stack.clock.now())
  expect(failed).toEqual([])
  return done
}

const nothing = {vanished: 0, emptied: 0, purged: 0, forgotten: 0}

async function getReady(address: string): Promise<{requestId: string; download: string}> {
  await stack.post('/api/export', {brand: 'klinikk24', lang: 'nb', kind: 'access', address})
  const [confirm] = await stack.mailsTo(address)
  await stack.post(linkIn(confirm?.text ?? '', '/api/export/confirm'), {})
  const download = await newestDownload(address, 2)
  const {requestId = ''} = (await stack.requests()).at(-1) ?? {}
  return {requestId, download}
}

async function newestDownload(address: string, mails: number): Promise<string> {
  return await vi.waitFor(async () => {
    const sent = await stack.mailsTo(address)
    if (sent.length < mails) throw new Error('no link yet')
    return linkIn(sent.at(-1)?.text ?? '', '/api/export/download')
  }, 15_000)
}

/** As if the suppliers that people answer for had all answered. */
async function close(requestId: string): Promise<void> {
  const id = dataRequestId(requestId)
  const closedAt = stack.clock.now().toISOString()
  const [request] = (await stack.requests()).filter((each) => each.requestId === requestId)
  const sources = request?.sources.map((source) => ({...source, state: 'nothing' as const}))
  await stack.client.patch(id).set({closedAt, outcome: 'given', sources}).commit()
}

/** All that the store holds of a request, now and ever. */
async function everythingKept(requestId: string): Promise<string> {
  const {contentLake} = stack.services.settings
  const ids = [dataRequestId(requestId), closedRequestId(requestId)]
  const url = `${contentLake.url}/data/history/${contentLake.dataset}/transactions/${ids.join(',')}`
  const history = await fetch(url, {headers: {authorization: `Bearer ${contentLake.token}`}})
  expect(history.status).toBe(200)
  return `${JSON.stringify(await stack.client.fetch('*[_id in $ids]', {ids}))}${await history.text()}`
}

test('what nobody confirmed goes after 7 days and not before, with its history', async () => {
  await stack.post('/api/export', {
    brand: 'klinikk24',
    lang: 'nb',
    kind: 'access',
    address: 'silent@example.com',
  })
  const requestId = (await stack.requests())[0]?.requestId ?? ''
  stack.clock.advance('P6DT23H')
  expect(await purge()).toEqual(nothing)
  expect(await everythingKept(requestId)).toContain('wrappedKey')
  stack.clock.advance('PT1H')
  expect(await purge({unconfirmedRequests: 'P2W'})).toEqual(nothing)
  expect(await purge()).toEqual({...nothing, vanished: 1})
  const kept = await everythingKept(requestId)
  expect(kept).not.toContain('wrappedKey')
  expect(kept).not.toContain('s•••@')
})

test('what was collected goes 7 days after it was ready and not before; a new link has it collected anew', async () => {
  const {requestId, download} = await getReady('collected@example.com')
  await close(requestId)
  const {closedAt} = (await stack.requests())[0] ?? {}
  stack.clock.advance('P6DT23H')
  expect(await purge()).toEqual(nothing)
  expect((await stack.post(download, {file: 'json'})).status).toBe(200)
  stack.clock.advance('PT2H')
  expect(await purge({collectedData: 'P30D'})).toEqual(nothing)
  expect(await purge()).toEqual({...nothing, emptied: 1})
  expect(stack.sealedFiles()).toEqual([])
  const status = await statusPath(stack.services, requestId)
  const page = await (await stack.open(status)).text()
  expect(page).toContain('fordi de bare lagres i 7 dager')
  expect(page).toContain('Da samles alt på nytt.')

  const expired = await stack.open(download)
  expect(expired.status).toBe(410)
  expect(await expired.text()).toContain('Send meg en ny lenke')
  expect((await stack.post(download, {file: 'json'})).status).toBe(410)
  await stack.post(download, {renew: 'yes'})
  const fresh = await newestDownload('collected@example.com', 3)
  expect((await stack.post(fresh, {file: 'json'})).status).toBe(200)
  expect(await stack.requests()).toMatchObject([{state: 'ready', outcome: 'given', closedAt}])
  stack.clock.advance('P8D')
  expect(await purge()).toEqual({...nothing, emptied: 1})
})

test('a setting that is made shorter breaks no link that was mailed', async () => {
  const {requestId, download} = await getReady('promised@example.com')
  await close(requestId)
  const long = {collectedData: 'P90D', requestAddresses: 'P1Y'}
  stack.clock.advance('P88D')
  expect(await purge(long)).toEqual(nothing)
  await stack.post(download, {renew: 'yes'})
  const promised = await newestDownload('promised@example.com', 3)
  stack.clock.advance('P6DT23H')
  expect(await purge({requestAddresses: 'P30D'})).toEqual(nothing)
  expect((await stack.post(promised, {file: 'pdf'})).status).toBe(200)
  stack.clock.advance('PT1H')
  expect(await purge({requestAddresses: 'P30D'})).toEqual({...nothing, purged: 1})
  expect((await stack.open(promised)).status).toBe(410)
})

test('the address goes 90 days after closing with every earlier state of the request, the rest after 3 years', async () => {
  const {requestId, download} = await getReady('address@example.com')
  await close(requestId)
  stack.clock.advance('P8D')
  expect(await purge()).toEqual({...nothing, emptied: 1})
  stack.clock.advance('P81D')
  expect(await purge()).toEqual(nothing)
  expect(await everythingKept(requestId)).toMatch(/wrappedKey":"\w/)
  stack.clock.advance('P1D')
  expect(await purge()).toEqual({...nothing, purged: 1})
  const kept = await everythingKept(requestId)
  expect(kept).not.toMatch(/wrappedKey":"\w/)
  expect(kept).not.toContain('•••')
  expect(await stack.requests()).toMatchObject([
    {requestId, state: 'purged', kind: 'access', outcome: 'given', maskedAddress: null},
  ])
  for (const link of [download, await statusPath(stack.services, requestId)]) {
    expect((await stack.open(link)).status).toBe(410)
  }
  expect(await purge()).toEqual(nothing)

  stack.clock.advance('P1000D')
  expect(await purge()).toEqual(nothing)
  expect(await purge({closedRequests: 'P1Y'})).toEqual({...nothing, forgotten: 1})
  expect(await stack.requests()).toEqual([])
  expect(await everythingKept(requestId)).not.toContain(requestId)
})

test('what was left of a request before it lay in a document of its own goes after 3 years too', async () => {
  const closedAt = stack.clock.now().toISOString()
  const requestId = await writeRequest(stack, 'before@example.com', {state: 'purged', closedAt})
  stack.clock.advance('P1094D')
  expect(await purge()).toEqual(nothing)
  stack.clock.advance('P3D')
  expect(await purge()).toEqual({...nothing, forgotten: 1})
  expect(await everythingKept(requestId)).not.toContain(requestId)
})

test('of more than a page of requests each goes in one run, whatever cannot be done among them', async () => {
  const closedAt = stack.clock.now().toISOString()
  const transaction = stack.client.transaction()
  const first = await writeRequest(stack, 'first@example.com', {state: 'purged', closedAt})
  const [model] = await stack.requests()
  for (let index = 0; index < 430; index += 1) {
    const requestId = `f${index.toString(16).padStart(23, '0')}`
    transaction.create({...model, _id: dataRequestId(requestId), _type: 'dataRequest', requestId})
  }
  await transaction.commit({returnDocuments: false, returnFirst: false})
  stack.clock.advance('P4Y')
  const contentLake = async () => {
    const client = await stack.services.contentLake()
    const refusing = Object.create(client, {
      mutate: {
        value: async (...mutations: Parameters<typeof client.mutate>) => {
          if (JSON.stringify(mutations).includes(first)) throw new Error('refused')
          return await client.mutate(...mutations)
        },
      },
    })
    return refusing
  }
  const services = {...stack.services, contentLake}
  expect(await purgeRequests(services, stack.clock.now())).toMatchObject({
    forgotten: 430,
    failed: [{requestId: first, reason: 'Error: refused'}],
  })
})

test('a request that cannot be read is told of, and what is due beside it goes', async () => {
  const closedAt = stack.clock.now().toISOString()
  const unread = await writeRequest(stack, 'unread@example.com', {state: 'purged', closedAt})
  await stack.client.patch(dataRequestId(unread)).set({kind: 'telepathy'}).commit()
  await writeRequest(stack, 'due@example.com', {state: 'purged', closedAt})
  stack.clock.advance('P4Y')
  expect(await purgeRequests(stack.services, stack.clock.now())).toMatchObject({
    forgotten: 1,
    failed: [{requestId: unread}],
  })
})
