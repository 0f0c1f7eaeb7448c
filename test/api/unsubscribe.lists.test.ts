import {createServer} from 'node:http'

import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {createServices} from '../../api/_server/createServices.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {
  propagateOptOuts,
  propagatePending,
} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import unsubscribe from '../../api/unsubscribe.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startOptOutStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type == "optOut"]'})
})

async function oneClick(email: string): Promise<Response> {
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  return await unsubscribe.fetch(new Request(await stack.link(email), {method: 'POST', body}))
}

const path = (email: string): string => `/contacts/${encodeURIComponent(email)}/topics`

async function firstList() {
  return (await stack.ledger())[0]?.lists[0]
}

/** Two people leave, and the entry of the first is changed; gives when that was. */
async function recordTwo([first, second]: readonly [string, string], set: object): Promise<Date> {
  const now = stack.clock.now()
  const record = async (email: string): Promise<void> => {
    const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
    const scope = {kind: 'newsletter'} as const
    await stack.addContact(email)
    await recordOptOuts(stack.services, {target, scope, source: 'desk', now})
  }
  await record(first)
  const [entry] = await stack.ledger()
  await stack.client.patch(entry?._id ?? '', {set}).commit()
  await record(second)
  return now
}

test.each([
  ['server_error', 'internal_server_error (500)'],
  ['not_json', 'application_error (502)'],
  ['lie', 'answered, but the topic is not switched off'],
] as const)(
  'where Resend fails by %s the list stays pending and the cron sees it through',
  async (kind, error) => {
    const email = `fault-${kind}@example.com`
    await stack.addContact(email)
    await stack.addFault({match: {method: 'PATCH', path: path(email)}, kind})
    expect((await oneClick(email)).status).toBe(200)
    await vi.waitFor(async () => {
      expect(await firstList()).toMatchObject({state: 'pending', attempts: 1, error})
    }, 5000)
    expect(await stack.leftTopics(email)).toEqual([])
    const early = await propagatePending(stack.services, stack.clock.now())
    expect(early).toEqual({done: 0, pending: 0})
    expect(await firstList()).toMatchObject({state: 'pending', attempts: 1})
    const later = new Date(stack.clock.now().getTime() + 61_000)
    expect(await propagatePending(stack.services, later)).toEqual({done: 1, pending: 0})
    expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt'])
    await vi.waitFor(async () => {
      expect(await firstList()).toMatchObject({state: 'done', outcome: 'left', attempts: 2})
    })
    expect(await firstList()).not.toHaveProperty('error')
  },
)

test('an entry whose address cannot be opened stays visible and stops nobody else', async () => {
  const sealedAddress = {wrappedKey: 'A'.repeat(80), box: 'A'.repeat(80)}
  const now = await recordTwo(['sealed-away@example.com', 'sealed-well@example.com'], {
    sealedAddress,
  })
  expect(await propagatePending(stack.services, now)).toEqual({done: 1, pending: 1})
  expect(await stack.leftTopics('sealed-well@example.com')).toEqual(['t-k24-nytt'])
  const lists = (await stack.ledger()).flatMap((entry) => entry.lists)
  expect(lists.map(({error}) => error).filter(Boolean)).toEqual([
    'the sealed address does not open with this SEAL_KEY',
  ])
})

test('an entry that cannot be read holds up no other, and the run says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const now = await recordTwo(['odd@example.com', 'even@example.com'], {source: 'elsewhere'})
  await expect(propagatePending(stack.services, now)).rejects.toThrow(/^1 opt-outs cannot be read/)
  expect(await stack.leftTopics('even@example.com')).toEqual(['t-k24-nytt'])
})

test('a lost answer is no failure when the list says that it has followed', async () => {
  const email = 'lost@example.com'
  await stack.addContact(email)
  await stack.addFault({
    match: {method: 'PATCH', path: path(email)},
    kind: 'server_error',
    isCarriedOut: true,
  })
  await oneClick(email)
  await vi.waitFor(async () => {
    expect(await firstList()).toMatchObject({state: 'done', attempts: 1})
  }, 5000)
})

test('someone who was put back on the list and leaves again is taken off again', async () => {
  const email = 'again@example.com'
  await stack.addContact(email)
  await oneClick(email)
  await vi.waitFor(async () => expect(await firstList()).toMatchObject({state: 'done'}), 5000)
  const resend = await stack.services.resend()
  await resend.contacts.topics.update({
    email,
    topics: [{id: 't-k24-nytt', subscription: 'opt_in'}],
  })
  expect(await stack.leftTopics(email)).toEqual([])
  stack.clock.advance('PT6M')
  await oneClick(email)
  await vi.waitFor(async () => expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt']), 5000)
})

test('fifty people who leave at once, one of them ten times, are fifty entries; the cron takes the lists that had no turn', async () => {
  const people = Array.from({length: 50}, (_, index) => `crowd-${index}@example.com`)
  for (const email of people) await stack.addContact(email)
  const clicks = [...people, ...Array.from({length: 9}, () => 'crowd-0@example.com')]
  const answers = await Promise.all(clicks.map(oneClick))
  expect(answers.every(({status}) => status === 200)).toBe(true)
  expect(await stack.ledger()).toHaveLength(50)
  await vi.waitFor(async () => {
    await propagatePending(stack.services, stack.clock.now())
    const lists = (await stack.ledger()).flatMap((entry) => entry.lists)
    expect(lists.filter(({state}) => state === 'done')).toHaveLength(50)
  }, 20_000)
  for (const email of people) expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt'])
}, 40_000)

test('whoever leaves again while the first run is at it does not undo what that has found', async () => {
  const email = 'overtaken@example.com'
  await stack.addContact(email)
  const now = stack.clock.now()
  const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  const request = {target, scope: {kind: 'newsletter'}, source: 'one-click', now} as const
  const {entries} = await recordOptOuts(stack.services, request)
  const ids = entries.map(({_id}) => _id)
  const before = await stack.client.getDocument(ids[0] ?? '')
  await propagateOptOuts(stack.services, {ids, freshIds: []}, now)
  expect(await stack.client.getDocument(ids[0] ?? '')).toEqual(before)
})

test('a list that was asked too often is asked again in the same run', async () => {
  await stack.addContact('busy@example.com')
  await stack.addFault({match: {path: path('busy@example.com')}, kind: 'rate_limit', times: 2})
  await oneClick('busy@example.com')
  await vi.waitFor(async () => expect(await firstList()).toMatchObject({state: 'done'}), 8000)
})

test('while the mail service asks for a rest, fresh opt-outs are recorded and left to the cron', async () => {
  await stack.addContact('at-rest@example.com')
  expect((await oneClick('at-rest@example.com')).status).toBe(200)
  expect(await firstList()).toMatchObject({state: 'pending', attempts: 0})
  expect(await propagatePending(stack.services, stack.clock.now())).toEqual({done: 1, pending: 0})
  expect(await stack.leftTopics('at-rest@example.com')).toEqual(['t-k24-nytt'])
})

test('a ledger that cannot be reached is answered with 503, never 200', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const {settings} = stack.services
  for (const host of [`http://127.0.0.1:${port}`, 'http://127.0.0.1:1']) {
    const contentLake = {...settings.contentLake, url: `${host}/v2025-02-19`, apiHost: host}
    const request = {
      target: {email: 'a@example.com', brand: 'b', newsletter: 'n', language: 'nb'},
      scope: {kind: 'newsletter'},
      source: 'one-click',
      now: stack.clock.now(),
    } as const
    const recording = recordOptOuts(createServices({...settings, contentLake}), request, 700)
    await expect(recording).rejects.toMatchObject({code: 'unavailable', statusCode: 503})
  }
  silent.closeAllConnections()
  silent.close()
})

test('a ledger that is busy for a moment is written all the same', async () => {
  const {settings} = stack.services
  let calls = 0
  const proxy = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
    calls += 1
    if (calls % 2 === 1) {
      outgoing.writeHead(429, {'content-type': 'application/json'}).end('{"error":"busy"}')
      return
    }
    const answer = await fetch(`${settings.contentLake.apiHost}${incoming.url ?? ''}`, {
      method: 'POST',
      headers: {'content-type': 'application/json', authorization: 'Bearer local'},
      body: Buffer.concat(chunks),
    })
    outgoing.writeHead(answer.status, {'content-type': 'application/json'})
    outgoing.end(await answer.text())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  const host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const contentLake = {...settings.contentLake, url: `${host}/v2025-02-19`, apiHost: host}
  const recorded = await recordOptOuts(createServices({...settings, contentLake}), {
    target: {email: 'a@example.com', brand: 'klinikk24', newsletter: 'nytt', language: 'nb'},
    scope: {kind: 'newsletter'},
    source: 'one-click',
    now: stack.clock.now(),
  })
  expect(calls).toBe(4)
  expect(recorded.freshIds).toHaveLength(1)
  expect(await stack.ledger()).toHaveLength(1)
  proxy.closeAllConnections()
  proxy.close()
})
