import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {senderOf} from '../../api/_server/senders/senderOf.js'
import {isSuppressed} from '../../core/optOut/isSuppressed.js'
import {optOutAddressId} from '../../core/optOut/optOutAddress.js'
import {k24Key, startSenderStack} from './senderStack.js'

const stack = await startSenderStack()
afterAll(async () => await stack.close())

const start = stack.clock.now().toISOString()
const pageSchema = z.object({
  suppressions: z.array(z.looseObject({address: z.string(), brand: z.string()})),
  withoutAddress: z.number(),
  next: z.string().nullable(),
  nextSince: z.string(),
})

async function pageOf(query: string, key?: string): Promise<z.infer<typeof pageSchema>> {
  const answer = await stack.readSuppressions(query, key)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return pageSchema.parse(await answer.json())
}

async function problemOf(answer: Response): Promise<string> {
  const {detail} = z.object({detail: z.string()}).parse(await answer.json())
  return `${answer.status} ${detail}`
}

const addressesIn = ({suppressions}: z.infer<typeof pageSchema>): string[] =>
  suppressions.map(({address}) => address)

beforeAll(async () => {
  await stack.leave('one@example.com')
  stack.clock.advance('PT1S')
  await stack.leaveBrand('two@example.com')
  stack.clock.advance('PT1S')
  await stack.leave('three@example.com', 'medier', 'magy-media')
})

async function entryOf(brand: string, newsletter: string): Promise<string> {
  const entry = (await stack.ledger()).find(
    (one) => one.brand === brand && one.newsletter === newsletter,
  )
  return entry?._id ?? ''
}

test('a sender is told who has left what, when and how, in order', async () => {
  const {suppressions, withoutAddress, next} = await pageOf(`?since=${start}`)
  expect(suppressions).toMatchObject([
    {address: 'one@example.com', brand: 'klinikk24', newsletter: 'nytt', channel: 'email'},
    {address: 'two@example.com', brand: 'klinikk24', newsletter: '*', source: 'page'},
    {address: 'three@example.com', brand: 'magy-media', newsletter: 'medier', source: 'one-click'},
  ])
  expect(suppressions.map((entry) => Object.keys(entry).toSorted())).toContainEqual([
    'address',
    'brand',
    'channel',
    'newsletter',
    'recordedAt',
    'source',
  ])
  expect([withoutAddress, next]).toEqual([0, null])
})

test('pages follow each other without a gap, and none is told twice', async () => {
  const told: string[] = []
  let query = `?since=${start}&limit=1`
  for (let page = 0; page < 3; page++) {
    const answer = await pageOf(query)
    told.push(...addressesIn(answer))
    expect(answer.next === null).toBe(page === 2)
    query = `?limit=1&cursor=${answer.next}`
  }
  expect(told).toEqual(['one@example.com', 'two@example.com', 'three@example.com'])
})

test('what is written some seconds after the instant it bears is not missed', async () => {
  stack.clock.advance('PT2M')
  const late = stack.clock.now().toISOString()
  stack.clock.advance('PT5S')
  const {nextSince} = await pageOf(`?since=${start}`)
  await stack.client.create({
    _id: 'optOut.late.email.klinikk24.nytt',
    _type: 'optOut',
    subjectKey: 'late',
    brand: 'klinikk24',
    newsletter: 'nytt',
    channel: 'email',
    source: 'one-click',
    language: 'nb',
    recordedAt: late,
    lists: [],
  })
  const {suppressions, withoutAddress} = await pageOf(`?since=${nextSince}`)
  expect([suppressions, withoutAddress]).toEqual([[], 1])
  const now = stack.clock.now().toISOString()
  expect((await pageOf(`?since=${now}`)).nextSince).toBe(now)
})

test('who comes back is told at the time of coming back', async () => {
  stack.clock.advance('PT2M')
  const undoneAt = stack.clock.now().toISOString()
  await stack.client
    .patch(await entryOf('klinikk24', 'nytt'))
    .set({undoneAt})
    .commit()
  const {suppressions} = await pageOf(`?since=${undoneAt}`)
  expect(suppressions).toMatchObject([{address: 'one@example.com', undoneAt}])
})

test('an entry whose address is gone or cannot be opened is counted', async () => {
  await stack.client.delete(optOutAddressId(await entryOf('klinikk24', '*')))
  await stack.client
    .patch(optOutAddressId(await entryOf('magy-media', 'medier')))
    .set({sealedAddress: {wrappedKey: 'A'.repeat(80), box: 'A'.repeat(80)}})
    .commit()
  const {suppressions, withoutAddress} = await pageOf(`?since=${start}`)
  expect(suppressions).toHaveLength(1)
  expect(withoutAddress).toBe(3)
})

test('a key of some brands is told of these alone', async () => {
  await stack.leave('other@example.com', 'medier', 'magy-media')
  await stack.leave('own@example.com', 'trening', 'fit24')
  const told = addressesIn(await pageOf(`?since=${start}`, k24Key))
  expect(told).toContain('own@example.com')
  expect(told).not.toContain('other@example.com')
  expect(
    await problemOf(await stack.postCheck({addresses: ['a@b.no'], brand: 'magy-media'}, k24Key)),
  ).toMatch(/^403 /)
})

test('every call is logged with the sender and counts, without an address', async () => {
  const lines: string[] = []
  const spy = vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(line))
  await pageOf(`?since=${start}`)
  await stack.postCheck({addresses: ['own@example.com'], brand: 'fit24'})
  spy.mockRestore()
  expect(lines.map((line) => z.looseObject({}).parse(JSON.parse(line)))).toMatchObject([
    {sender: 'everywhere', suppressions: {told: expect.any(Number)}},
    {sender: 'everywhere', check: {asked: 1, suppressed: 0, invalid: 0}},
  ])
  expect(lines.join()).not.toContain('@')
})

test.each([
  ['', /^400 Expected since=/],
  ['?since=yesterday', /^400 .*since: expected an instant/],
  ['?since=2025-03-31', /^400 .*since: expected an instant/],
  ['?since=2025-03-31T12:00:00%2B02:00&limit=0', /^400 .*limit: expected 1 to 1000/],
  ['?since=2025-03-31T12:00:00Z&limit=1001', /^400 .*limit/],
  ['?since=2025-03-31T12:00:00Z&limit=x', /^400 .*limit/],
  ['?cursor=bm8', /^400 The cursor is none/],
  ['?since=2025-03-31T12:00:00Z&until=2025-03-31T12:00:00Z', /^400 .*unknown/],
])('a question that cannot be answered is refused: %s', async (query, problem) => {
  expect(await problemOf(await stack.readSuppressions(query))).toMatch(problem)
})

test('where no sender key is set up, nobody is answered, and told why', () => {
  const {services} = stack
  const optOut = {...services.settings.optOut, senderKeys: []}
  const none = {...services, settings: {...services.settings, optOut}}
  const request = new Request('http://127.0.0.1/', {headers: {authorization: 'Bearer any'}})
  expect(() => senderOf({request, services: none})).toThrow(/No sender key is set up/)
})

test('without a sender key nothing is told', async () => {
  expect((await stack.readSuppressions(`?since=${start}`, 'wrong')).status).toBe(401)
  expect((await stack.postCheck({addresses: ['a@b.no'], brand: 'fit24'}, 'wrong')).status).toBe(401)
})

test('a check names by their places those who left the newsletter or all of its brand', async () => {
  await stack.leave('c-one@example.com')
  await stack.leaveBrand('c-all@example.com')
  const addresses = ['never@example.com', 'C-one@Example.com', 'no address', 'c-all@example.com']
  const check = async (asked: object): Promise<unknown> =>
    await (await stack.postCheck({addresses, ...asked})).json()
  expect(await check({brand: 'klinikk24', newsletter: 'nytt'})).toEqual({
    suppressed: [1, 3],
    invalid: [2],
  })
  expect(await check({brand: 'klinikk24', newsletter: 'tilbud'})).toMatchObject({suppressed: [3]})
  expect(await check({brand: 'klinikk24'})).toMatchObject({suppressed: [3]})
  expect(await check({brand: 'klinikk24', channel: 'sms'})).toMatchObject({suppressed: []})
  expect(await check({brand: 'fit24', newsletter: 'trening'})).toMatchObject({suppressed: []})
})

test.each([
  [{addresses: [], brand: 'fit24'}, /^400 .*addresses/],
  [{addresses: Array.from({length: 1001}, () => 'a@b.no'), brand: 'fit24'}, /^400 .*addresses/],
  [{addresses: ['a@b.no']}, /^400 .*brand/],
  [{addresses: ['a@b.no'], brand: 'fit24', channel: 'fax'}, /^400 .*channel/],
  [{addresses: ['a@b.no'], brand: 'nowhere'}, /^404 No brand/],
  [{addresses: ['a@b.no'], brand: 'fit24', newsletter: 'nytt'}, /^404 .*no newsletter/],
])('a check that could mislead is refused: %#', async (asked, problem) => {
  const answer = await problemOf(await stack.postCheck(asked))
  expect(answer).toMatch(problem)
  expect(answer).not.toContain('@')
})

test('a newsletter stays left when its channel changes; all of a brand is left a channel at a time', () => {
  const left = [{brand: 'a', newsletter: 'n', channel: 'email'} as const]
  expect(isSuppressed(left, {brand: 'a', newsletter: 'n', channel: 'sms'})).toBe(true)
  expect(isSuppressed(left, {brand: 'a', channel: 'email'})).toBe(false)
  const all = [{brand: 'a', newsletter: '*', channel: 'email'} as const]
  expect(isSuppressed(all, {brand: 'a', newsletter: 'n', channel: 'sms'})).toBe(false)
  expect(isSuppressed(all, {brand: 'b', newsletter: 'n', channel: 'email'})).toBe(false)
  expect(isSuppressed(all, {brand: 'a', newsletter: 'n', channel: 'email'})).toBe(true)
})
