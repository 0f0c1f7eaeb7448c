import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'

import {eraseRequest} from '../../api/_server/export/eraseRequest.js'
import {readRequest} from '../../api/_server/export/readRequests.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import type {Services} from '../../api/_server/services.js'
import type {DataRequest} from '../../core/export/dataRequest.js'
import {recipientsToTell} from '../../core/export/recipientsToTell.js'
import {crashingServices} from './crashingServices.js'
import {startExportStack, type ExportStack} from './startExportStack.js'
import {membership, startTestSource} from './startTestSource.js'
import {writeRequest} from './writeRequest.js'

let stack: ExportStack
let source: Awaited<ReturnType<typeof startTestSource>>

beforeAll(async () => {
  stack = await startExportStack()
  source = await startTestSource([])
})
afterAll(async () => {
  await source.close()
  await stack.close()
})
afterEach(async () => {
  await stack.client.delete({query: "*[_type in ['dataRequest', 'optOut', 'optOutAddress']]"})
})

const by = 'handler-1'

/** The services with the membership system among the sources. */
function withSource(services: Services = stack.services): Services {
  return {...services, settings: {...services.settings, httpSources: [source.settings]}}
}

async function erase(requestId: string, services = withSource()): Promise<DataRequest> {
  return await eraseRequest(services, requestId, {by}, stack.clock.now())
}

function stateOf({sources}: DataRequest, name: string) {
  return sources.find((each) => each.name === name)
}

async function addContact(email: string, more: object = {}): Promise<void> {
  await stack.seedMailbox({contacts: [{email, ...more}]})
  source.people.push({address: email, records: [membership('1'), membership('2')]})
}

test('each source erases or says why not, and the timeline names who had it done', async () => {
  const address = 'all@example.com'
  await addContact(address)
  await recordOptOuts(stack.services, {
    target: {email: address, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'},
    scope: {kind: 'brand'},
    source: 'page',
    now: stack.clock.now(),
  })
  const request = await erase(await writeRequest(stack, address))
  expect(stateOf(request, 'resend')).toMatchObject({state: 'erased', organisation: 'Resend'})
  expect(stateOf(request, 'members')).toMatchObject({state: 'erased', recordCount: 2})
  expect(stateOf(request, 'ledgers')).toMatchObject({
    state: 'kept',
    keptBecause: {law: 'GDPR Art. 5(2), 21(3)', until: null},
  })
  expect(request.events?.map(({what, by: who, source: name}) => [what, who, name])).toEqual([
    ['erased', by, 'resend'],
    ['sourceAnswered', by, 'ledgers'],
    ['erased', by, 'members'],
  ])
  expect(await stack.readMailbox(`/contacts/${address}`)).toMatchObject({statusCode: 404})
  expect(await stack.client.fetch<number>("count(*[_type == 'optOut'])")).toBeGreaterThan(0)
  expect(JSON.stringify(request)).not.toContain('all@')
})

test('what was answered for good is not asked again', async () => {
  await addContact('twice@example.com')
  const requestId = await writeRequest(stack, 'twice@example.com')
  const before = source.calls.length
  const first = await erase(requestId)
  const second = await erase(requestId)
  expect(second).toEqual(first)
  expect(source.calls).toHaveLength(before + 1)
})

test('two handlers at once ask each source once', async () => {
  await addContact('both@example.com')
  const requestId = await writeRequest(stack, 'both@example.com')
  const before = source.calls.length
  await Promise.all([erase(requestId), erase(requestId)])
  expect(source.calls).toHaveLength(before + 1)
  const request = await erase(requestId)
  expect(stateOf(request, 'members')).toMatchObject({state: 'erased', recordCount: 2})
})

test('a source that fails for the moment is asked again, and one that keeps failing is named', async () => {
  await addContact('failing@example.com')
  const requestId = await writeRequest(stack, 'failing@example.com')
  const busy = (response: {writeHead(status: number): {end(text: string): unknown}}) =>
    response.writeHead(503).end('failing@example.com')
  source.takeNext(busy, busy, busy)
  const failed = await erase(requestId)
  expect(stateOf(failed, 'members')).toMatchObject({
    state: 'failed',
    message: 'SourceFailure: answered 503',
    erasure: null,
  })
  expect(JSON.stringify(failed)).not.toContain('failing@')
  source.takeNext(busy)
  const done = await erase(requestId)
  expect(stateOf(done, 'members')).toMatchObject({state: 'erased', recordCount: 2, message: null})
})

test('an answer that cannot be trusted is no erasure, and is not asked for again at once', async () => {
  await addContact('forged@example.com')
  const requestId = await writeRequest(stack, 'forged@example.com')
  const before = source.calls.length
  source.takeNext((response) =>
    response
      .writeHead(200, {'content-type': 'application/x-ndjson'})
      .end('{"end":{"outcome":"erased","count":2}}\n'),
  )
  const request = await erase(requestId)
  expect(stateOf(request, 'members')).toMatchObject({state: 'failed'})
  expect(source.calls).toHaveLength(before + 1)
})

test('an ask that was cut off is made again after a while, and not before', async () => {
  await addContact('cut@example.com')
  const ask = {run: 'died', askedAt: stack.clock.now().toISOString()}
  const waiting = {_key: 'members', name: 'members', state: 'waiting' as const, erasure: ask}
  const requestId = await writeRequest(stack, 'cut@example.com', {sources: [waiting]})
  expect(stateOf(await erase(requestId), 'members')).toEqual(waiting)
  stack.clock.advance('PT5M')
  expect(stateOf(await erase(requestId), 'members')).toMatchObject({state: 'erased'})
})

test('people are left to their mails, and a source without an interface for it to a hand', async () => {
  const address = 'hand@example.com'
  const people = {_key: 'p', name: 'people.agreement-1', state: 'waiting' as const}
  const requestId = await writeRequest(stack, address, {sources: [people]})
  const {settings} = stack.services
  const request = await erase(requestId, {
    ...stack.services,
    settings: {...settings, httpSources: [{...source.settings, isErasable: false}]},
  })
  expect(request.sources[0]).toEqual(people)
  expect(recipientsToTell(request)).toEqual([people])
  expect(stateOf(request, 'members')).toMatchObject({state: 'byHand'})
})

test('a source that wants a fact or knows several people erases nothing, and people see to it', async () => {
  source.people.push(
    {address: 'fact@example.com', fact: '1', records: [membership('1')]},
    {address: 'twins@example.com', records: [membership('2')]},
    {address: 'twins@example.com', records: [membership('3')]},
  )
  const before = source.people.length
  const wanting = await erase(await writeRequest(stack, 'fact@example.com'))
  expect(stateOf(wanting, 'members')).toMatchObject({state: 'byHand', erasure: null})
  const twins = await erase(await writeRequest(stack, 'twins@example.com'))
  expect(stateOf(twins, 'members')).toMatchObject({state: 'several', erasure: null})
  expect(source.people).toHaveLength(before)
})

test.each([
  ['access', {kind: 'access' as const}],
  ['what is not confirmed', {state: 'unconfirmed' as const}],
  ['what is purged', {state: 'purged' as const}],
])('a request for %s erases nothing', async (_what, more) => {
  const requestId = await writeRequest(stack, 'not@example.com', more)
  const before = source.calls.length
  await expect(erase(requestId)).rejects.toMatchObject({code: 'conflict'})
  expect(source.calls).toHaveLength(before)
})

test('killed at any point and called again, it ends with what is true', async () => {
  for (const isCarriedOut of [false, true]) {
    for (let atRequest = 1; ; atRequest++) {
      const address = `killed-${isCarriedOut}-${atRequest}@example.com`
      await addContact(address)
      const requestId = await writeRequest(stack, address)
      const dying = await crashingServices(stack.services, {atRequest, isCarriedOut})
      await erase(requestId, withSource(dying.services)).catch(() => undefined)
      const hasDied = dying.requests() >= atRequest
      dying.close()
      stack.clock.advance('PT5M')
      const request = await erase(requestId)
      const resend = stateOf(request, 'resend')
      expect(['erased', 'nothing'], `${isCarriedOut} ${atRequest}`).toContain(resend?.state)
      if (resend?.state === 'nothing') expect(resend.message).toContain('may have erased')
      expect(stateOf(request, 'members')).toMatchObject({state: 'erased', recordCount: 2})
      expect(stateOf(request, 'ledgers')).toMatchObject({state: 'kept'})
      expect(await stack.readMailbox(`/contacts/${address}`)).toMatchObject({statusCode: 404})
      const keys = request.events?.map(({_key}) => _key) ?? []
      expect(new Set(keys).size).toBe(keys.length)
      expect(await readRequest(stack.services, requestId)).toEqual(request)
      if (!hasDied) break
    }
  }
}, 240_000)
