import {isValidSignature} from '@sanity/webhook'
import {expect, onTestFinished, test} from 'vitest'

import {
  deliverWebhooks,
  type DeliverWebhooksOptions,
} from '../../../../emulator/contentLake/webhooks/deliverWebhooks.js'
import type {LakeWebhook} from '../../../../emulator/contentLake/webhooks/lakeWebhook.js'
import {lakeContext, stoppedClock} from '../streams/lakeContext.js'

const hook: LakeWebhook = {
  name: 'published',
  url: 'http://127.0.0.1:9/hook',
  secret: 'shared',
  on: ['create', 'update', 'delete'],
}

interface Received {
  readonly body: unknown
  readonly text: string
  readonly headers: Headers
}

/** Answers deliveries with the statuses in turn, the last one for ever; 0 is no connection. */
function lakeWithHook(
  webhook: Partial<LakeWebhook>,
  statuses: number[] = [200],
  over: Partial<DeliverWebhooksOptions> = {},
) {
  const clock = stoppedClock('2026-03-01T12:00:00.000Z')
  const {store} = lakeContext('http://127.0.0.1:4333', {}, {clock})
  const received: Received[] = []
  const waits: number[] = []
  const deliveries = deliverWebhooks({
    store,
    clock,
    project: 'demo',
    dataset: 'production',
    webhooks: [{...hook, ...webhook}],
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const text = await request.text()
      received.push({text, body: JSON.parse(text), headers: request.headers})
      const status = statuses[received.length - 1] ?? statuses.at(-1) ?? 200
      if (status === 0) throw new TypeError('fetch failed')
      return new Response(null, {status})
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
    ...over,
  })
  onTestFinished(() => {
    deliveries.close()
    store.close()
  })
  const write = (transactionId: string, mutations: Parameters<typeof store.commit>[0]) =>
    store.commit(mutations, {author: 'ann', transactionId})
  return {clock, deliveries, received, waits, write}
}

test('a delivery is signed over its body at the time it is sent', async () => {
  const {clock, deliveries, received, write} = lakeWithHook({})
  write('t1', [{create: {_id: 'a', _type: 'note'}}])
  await deliveries.idle()
  const signature = received[0]?.headers.get('sanity-webhook-signature') ?? ''
  expect(signature).toMatch(new RegExp(`^t=${clock.now().getTime()},v1=[\\w-]+$`))
  expect(await isValidSignature(received[0]?.text ?? '', signature, 'shared')).toBe(true)
  expect(await isValidSignature(`${received[0]?.text} `, signature, 'shared')).toBe(false)
})

test('a delivery carries the headers of the hosted service', async () => {
  const {deliveries, received, write} = lakeWithHook({})
  write('t1', [{create: {_id: 'a', _type: 'note'}}])
  await deliveries.idle()
  expect(Object.fromEntries(received[0]?.headers ?? [])).toMatchObject({
    'content-type': 'application/json',
    'idempotency-key': expect.any(String),
    'sanity-transaction-id': 't1',
    'sanity-transaction-time': '2026-03-01T12:00:00.000Z',
    'sanity-project-id': 'demo',
    'sanity-dataset': 'production',
    'sanity-document-id': 'a',
    'sanity-webhook-id': expect.any(String),
    'sanity-operation': 'create',
  })
})

test('publishing is one delivery: the draft says nothing', async () => {
  const {deliveries, received, write} = lakeWithHook({})
  write('t1', [{create: {_id: 'drafts.a', _type: 'note'}}])
  write('t2', [{create: {_id: 'a', _type: 'note'}}, {delete: {id: 'drafts.a'}}])
  await deliveries.idle()
  expect(received.map(({headers}) => headers.get('sanity-document-id'))).toEqual(['a'])
})

test('drafts and versions are delivered when they are switched on', async () => {
  const {deliveries, received, write} = lakeWithHook({includeDrafts: true, includeVersions: true})
  write('t1', [{create: {_id: 'drafts.a', _type: 'note'}}])
  write('t2', [{create: {_id: 'versions.r1.a', _type: 'note'}}])
  await deliveries.idle()
  expect(received).toHaveLength(2)
})

test('filter and projection see the document before and after', async () => {
  const {deliveries, received, write} = lakeWithHook({
    on: ['update'],
    filter: '_type == "note" && delta::changedAny(title)',
    projection: '{_id, "was": before().title, "is": after().title, "by": owner->name}',
  })
  write('t0', [{create: {_id: 'o', _type: 'owner', name: 'Ann'}}])
  write('t1', [{create: {_id: 'a', _type: 'note', title: 'one', owner: {_ref: 'o'}}}])
  write('t2', [{patch: {id: 'a', set: {body: 'unheard'}}}])
  write('t3', [{patch: {id: 'a', set: {title: 'two'}}}])
  await deliveries.idle()
  expect(received.map(({body}) => body)).toEqual([{_id: 'a', was: 'one', is: 'two', by: 'Ann'}])
})

test('a deletion tells of the document as it was', async () => {
  const {deliveries, received, write} = lakeWithHook({on: ['delete'], filter: '_type == "note"'})
  write('t1', [{create: {_id: 'a', _type: 'note', title: 'gone'}}])
  write('t2', [{delete: {id: 'a'}}])
  await deliveries.idle()
  expect(received).toMatchObject([{body: {_id: 'a', title: 'gone'}}])
})

test.each([429, 500, 503, 0])(
  '%i is tried twice more, 30 seconds apart, then dropped',
  async (status) => {
    const {deliveries, received, waits, write} = lakeWithHook({}, [status])
    write('t1', [{create: {_id: 'a', _type: 'note'}}])
    await deliveries.idle()
    const keys = new Set(received.map(({headers}) => headers.get('idempotency-key')))
    expect([received.length, keys.size, waits]).toEqual([3, 1, [30_000, 30_000]])
    expect(deliveries.attempts.map(({outcome}) => outcome)).toEqual([
      'will be retried',
      'will be retried',
      'dropped',
    ])
  },
)

test.each([400, 401, 404, 302])('%i is not tried again', async (status) => {
  const {deliveries, received, write} = lakeWithHook({}, [status])
  write('t1', [{create: {_id: 'a', _type: 'note'}}])
  await deliveries.idle()
  expect(received).toHaveLength(1)
  expect(deliveries.attempts).toMatchObject([{statusCode: status, outcome: 'dropped', attempt: 1}])
})

test('a retry is signed anew with the same body', async () => {
  const clock = stoppedClock('2026-03-01T12:00:00.000Z')
  const {deliveries, received, write} = lakeWithHook({}, [500, 200], {
    clock,
    wait: async () => clock.set('2026-03-01T12:00:30.000Z'),
  })
  write('t1', [{create: {_id: 'a', _type: 'note'}}])
  await deliveries.idle()
  expect(received[1]?.text).toBe(received[0]?.text)
  expect(received[1]?.headers.get('sanity-webhook-signature')).toContain(
    `t=${Date.parse('2026-03-01T12:00:30.000Z')}`,
  )
})

test('a webhook has one request under way and keeps the order of commits', async () => {
  let underWay = 0
  const order: string[] = []
  const {deliveries, write} = lakeWithHook({}, [], {
    fetch: async (_input, init) => {
      underWay += 1
      expect(underWay).toBe(1)
      order.push(new Headers(init?.headers).get('sanity-document-id') ?? '')
      await new Promise((resolve) => setTimeout(resolve, 5))
      underWay -= 1
      return new Response(null)
    },
  })
  write('t1', [{create: {_id: 'a', _type: 'note'}}, {create: {_id: 'b', _type: 'note'}}])
  write('t2', [{create: {_id: 'c', _type: 'note'}}])
  await deliveries.idle()
  expect(order).toEqual(['a', 'b', 'c'])
})

test('closing drops what waits for a retry', async () => {
  const {deliveries, received, write} = lakeWithHook({}, [500], {
    wait: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        queueMicrotask(() => deliveries.close())
      }),
  })
  write('t1', [{create: {_id: 'a', _type: 'note'}}])
  await deliveries.idle()
  expect(received).toHaveLength(1)
})

test('a filter with a sub-query is refused when it is configured', () => {
  expect(() => lakeWithHook({filter: '_id in *[_type == "note"]._id'})).toThrow('sub-query')
})
