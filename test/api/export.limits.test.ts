import {randomUUID} from 'node:crypto'

import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {deleteOldAttempts} from '../../api/_server/export/deleteOldAttempts.js'
import {requestAttemptSchema} from '../../core/export/requestAttempt.js'
import {brandAnHour, networkAnHour} from '../../core/export/requestLimits.js'
import {functionsOrigin} from '../localStack.js'
import {recordCalls} from './recordCalls.js'
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
  await stack.client.delete({query: '*[_type in ["dataRequest", "requestAttempt"]]'})
})

const form = {brand: 'klinikk24', lang: 'nb', kind: 'access'}

async function ask(address: string, from: string | undefined, fields = {}): Promise<Response> {
  return await stack.call(
    new Request(`${functionsOrigin}/api/export`, {
      method: 'POST',
      headers: {accept: 'text/html', ...(from ? {'x-forwarded-for': from} : {})},
      body: new URLSearchParams({...form, address, ...fields}),
    }),
  )
}

async function attempts() {
  const groq = '*[_type == "requestAttempt"] | order(at asc)'
  return await stack.services.query(z.array(requestAttemptSchema), groq)
}

/** As if that many forms had come from networks of their own within the hour. */
async function flood(count: number, network?: string): Promise<void> {
  const at = stack.clock.now().toISOString()
  const transaction = stack.client.transaction()
  for (let nth = 0; nth < count; nth++) {
    const of = {network: network ?? `n${nth}`, wideNetwork: network ?? `n${nth}`}
    const _id = `requestAttempt.${randomUUID()}`
    transaction.create({_id, _type: 'requestAttempt', at, brand: 'klinikk24', ...of})
  }
  await transaction.commit({returnDocuments: false, returnFirst: false})
}

test('above a network’s limit the page says the same, and nothing is written or sent', async () => {
  const first = await ask('first@example.com', '203.0.113.7')
  const network = (await attempts())[0]?.network ?? ''
  await flood(networkAnHour - 1, network)
  const {result, calls} = await recordCalls(() => ask('last@example.com', '203.0.113.200'))
  expect(result.status).toBe(200)
  expect(await result.text()).toBe(await first.text())
  expect(calls.filter((call) => call.includes('/mutate/') || call.includes('/emails'))).toEqual([])
  expect(await stack.requests()).toHaveLength(1)
  expect(await stack.mailsTo('last@example.com')).toEqual([])
  await ask('elsewhere@example.com', '203.0.114.7')
  expect(await stack.requests()).toHaveLength(2)
})

test('a network can ask again once its hour is over', async () => {
  await ask('before@example.com', '2001:db8:1:2::1')
  await flood(networkAnHour - 1, (await attempts())[0]?.network ?? '')
  await ask('within@example.com', '2001:db8:1:2:ffff::1')
  stack.clock.advance('PT1H')
  await ask('after@example.com', '2001:db8:1:2::1')
  const asked = (await stack.requests()).map(({maskedAddress}) => maskedAddress)
  expect(asked).toEqual(['b•••@example.com', 'a•••@example.com'])
})

test('a flooded brand still takes in who has not asked within the hour, once a network', async () => {
  await flood(brandAnHour)
  await ask('person@example.com', '198.51.100.1')
  await ask('again@example.com', '198.51.100.2')
  await ask('nowhere@example.com', undefined)
  expect(await stack.requests()).toMatchObject([{maskedAddress: 'p•••@example.com'}])
  await ask('other-brand@example.com', '198.51.100.3', {brand: 'fit24'})
  expect(await stack.requests()).toHaveLength(2)
})

test('no network stands in the clear, and what counted is deleted once its hour is over', async () => {
  await ask('hidden@example.com', '203.0.113.7, 10.0.0.1')
  const [counted] = await attempts()
  expect(counted?.network).toMatch(/^[0-9a-f]{32}$/)
  expect(JSON.stringify([await stack.requests(), counted])).not.toContain('203.0.113')
  expect(await deleteOldAttempts(stack.services, stack.clock.now())).toEqual({deleted: 0})
  stack.clock.advance('PT1H')
  expect(await deleteOldAttempts(stack.services, stack.clock.now())).toEqual({deleted: 1})
  expect(await attempts()).toEqual([])
})

test('the calls behind the form are the same for every address, and so are the bytes', async () => {
  await stack.seedMailbox({contacts: [{email: 'subscriber@example.com', firstName: 'Kari'}]})
  await ask('ready@example.com', undefined)
  const mail = (await stack.mailsTo('ready@example.com'))[0]?.text ?? ''
  await stack.post(linkIn(mail, '/api/export/confirm'), {})
  await vi.waitFor(async () => {
    const [request] = await stack.requests()
    expect(request?.state).toBe('ready')
    expect(request?.mails.map(({state}) => state)).not.toContain('owed')
  }, 10_000)
  await ask('asked@example.com', undefined)
  const seen: {address: string; calls: readonly string[]; bytes: string; headers: string}[] = []
  for (const address of [
    'unknown@example.com',
    'subscriber@example.com',
    'ready@example.com',
    'asked@example.com',
  ]) {
    const {result, calls} = await recordCalls(() => ask(address, '192.0.2.1'))
    const headers = JSON.stringify([...result.headers])
    seen.push({address, calls, bytes: await result.text(), headers})
  }
  const [unknown, ...known] = seen
  expect(unknown?.calls.some((call) => call.startsWith('POST /emails'))).toBe(true)
  expect(unknown?.calls.some((call) => call.includes('/data/mutate/'))).toBe(true)
  for (const {calls, bytes, headers} of known) {
    expect(calls).toEqual(unknown?.calls)
    expect(bytes).toBe(unknown?.bytes)
    expect(headers).toBe(unknown?.headers)
  }
})
