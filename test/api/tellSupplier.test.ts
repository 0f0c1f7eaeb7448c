import {createServer} from 'node:http'

import {Resend} from 'resend'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'

import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import type {Services} from '../../api/_server/services.js'
import {startListsStack, supplierSecret} from './startListsStack.js'
import {type Mood, moods} from './startSupplier.js'

let stack: Awaited<ReturnType<typeof startListsStack>>

beforeAll(async () => {
  stack = await startListsStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  await stack.client.delete({query: '*[_type == "optOut"]'})
  stack.supplier.calls.length = 0
})

const run = (services: Services = stack.services, minutes = 0) =>
  propagatePending(services, new Date(stack.clock.now().getTime() + minutes * 60_000), 1000)

async function supplierList() {
  const lists = (await stack.ledger()).flatMap((entry) => entry.lists)
  return lists.find(({list}) => list === 'supplier')
}

/** The same services with other suppliers set up. */
function withSuppliers(change: Partial<Services['settings']['optOut']['suppliers'][number]>) {
  const {settings} = stack.services
  const suppliers = settings.optOut.suppliers
    .filter(({name}) => name === 'Brevbud')
    .map((supplier) => ({...supplier, ...change}))
  return {...stack.services, settings: {...settings, optOut: {...settings.optOut, suppliers}}}
}

test('a supplier can prove with a library for Standard Webhooks who told it what', async () => {
  await stack.record('o+l/a#?%41@xn--blbr-roah.example')
  await run()
  const [told] = stack.supplier.calls
  if (!told) throw new Error('the supplier was told nothing')
  const header = (name: string) => String(told.headers[name])
  const verify = (payload: string) =>
    new Resend('re_test').webhooks.verify({
      payload,
      headers: {
        id: header('webhook-id'),
        timestamp: header('webhook-timestamp'),
        signature: header('webhook-signature'),
      },
      webhookSecret: supplierSecret,
    })
  expect(verify(told.body)).toMatchObject({
    type: 'opt-out',
    id: header('webhook-id'),
    address: 'o+l/a#?%41@xn--blbr-roah.example',
  })
  expect(() => verify(told.body.replace('nytt', 'tilbud'))).toThrow()
  expect(told.headers['content-type']).toBe('application/json')
})

test('each entry is told by itself, and only those the supplier sends for', async () => {
  await stack.record('several@example.com', {kind: 'all', brands: ['klinikk24', 'fit24']})
  await stack.record('several@example.com')
  await run()
  const told = stack.supplier.told().map(({brand, newsletter}) => `${brand} ${newsletter}`)
  expect(told.toSorted()).toEqual(['fit24 *', 'klinikk24 *', 'klinikk24 nytt'])
})

test('one entry that a supplier did not take keeps it pending', async () => {
  await stack.record('several@example.com', {kind: 'all', brands: ['klinikk24', 'fit24']})
  stack.supplier.takeNext(moods.broken)
  await run()
  expect(await supplierList()).toMatchObject({state: 'pending', error: 'answered 503'})
  await run(stack.services, 2)
  expect(await supplierList()).toMatchObject({state: 'done'})
  expect(stack.supplier.told()).toHaveLength(2)
})

test('a redirect is not followed', async () => {
  const heard: unknown[] = []
  const other = createServer((request, response) => {
    heard.push(request.headers)
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await stack.record('moved@example.com')
  const location = `http://127.0.0.1:${port}/`
  stack.supplier.takeNext((response) => response.writeHead(307, {location}).end())
  await run()
  expect(await supplierList()).toMatchObject({state: 'pending', error: 'answered 307'})
  expect(heard).toEqual([])
  other.close()
})

test.each([
  ['a supplier that is set up no more', {name: 'Budet'}, 'no supplier of this name is set up'],
  [
    'a supplier that no longer sends for the brand',
    {brands: ['fit24']},
    'the supplier is not set up for this brand and channel',
  ],
] as const)(
  '%s is told nothing, and what it was owed stays pending',
  async (_name, change, error) => {
    await stack.record('later@example.com')
    expect(await run(withSuppliers(change))).toEqual({done: 0, pending: 1})
    expect(await supplierList()).toMatchObject({state: 'pending', target: 'Brevbud', error})
    expect(stack.supplier.calls).toEqual([])
    expect(await run(stack.services, 2)).toEqual({done: 1, pending: 0})
  },
)

test('an answer that never ends is read no further than it has to be', async () => {
  await stack.record('endless@example.com')
  const endless: Mood = moods.endless
  stack.supplier.takeNext(endless)
  await run()
  expect(await supplierList()).toMatchObject({state: 'done'})
})

test('what a supplier answers is kept nowhere', async () => {
  await stack.record('said@example.com')
  stack.supplier.takeNext(moods.broken)
  await run()
  expect(JSON.stringify(await stack.ledger())).not.toContain('o+la@example.com')
})
