import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {forgetLeft} from '../../api/_server/optOut/afterwards/forgetLeft.js'
import {sendOwedReceipts} from '../../api/_server/optOut/afterwards/sendOwedReceipts.js'
import {undoOptOuts} from '../../api/_server/optOut/afterwards/undoOptOuts.js'
import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import {returnNow} from '../../api/_server/optOut/lists/propagateReturns.js'
import cron from '../../api/cron.js'
import type {OptOutScope} from '../../core/optOut/optOutEntries.js'
import type {MailchimpFault} from '../../emulator/mailchimp/mailchimpFaults.js'
import {startListsStack} from './startListsStack.js'
import {type Mood, moods} from './startSupplier.js'

let stack: Awaited<ReturnType<typeof startListsStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startListsStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  expect(stack.mailchimp.waitingFaults).toEqual([])
  await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress", "consent"]]'})
  stack.supplier.calls.length = 0
})

const unsubscribed = {'a-nytt': 'unsubscribed', 'a-tilbud': 'subscribed', 'a-trening': 'subscribed'}
const withoutNytt = {'a-tilbud': 'subscribed', 'a-trening': 'subscribed'}
const now = () => stack.clock.now()
const forget = () => forgetLeft(stack.services, now())

async function leave(email: string, scope?: OptOutScope): Promise<void> {
  await stack.record(email, scope)
  expect(await propagatePending(stack.services, now())).toMatchObject({pending: 0})
  await sendOwedReceipts(stack.services, now())
}

const exactly = (newsletter: string): OptOutScope => ({
  kind: 'exact',
  left: [{brand: 'klinikk24', newsletter, channel: 'email'}],
})

const told = (email: string) =>
  stack.supplier
    .told()
    .flatMap(({address, type, newsletter}) => (address === email ? [`${type} ${newsletter}`] : []))

/** Whether the address lies in the store still. */
async function keepsAddress(): Promise<boolean> {
  return (await stack.client.fetch<unknown[]>('*[_type == "optOutAddress"]')).length > 0
}

/** Sends every newsletter of Klinikk24 from one audience for as long as a test runs. */
async function withSharedAudience(run: () => Promise<void>): Promise<void> {
  const audience = 'newsletters[slug.current == "tilbud"].mailchimpAudienceId'
  await stack.client
    .patch('brand-klinikk24')
    .set({[audience]: 'a-nytt'})
    .commit()
  try {
    await run()
  } finally {
    await stack.client
      .patch('brand-klinikk24')
      .set({[audience]: 'a-tilbud'})
      .commit()
  }
}

test('after fourteen days a member is deleted for good, a supplier is told once, and others stay', async () => {
  for (const email of ['old@example.com', 'other@example.com']) await stack.addEverywhere(email)
  stack.mailchimp.seed({
    id: 'a-nytt',
    members: [
      {email: 'old@example.com', timestampOpt: '2024-05-06T07:08:09+00:00', source: 'Signup Form'},
    ],
  })
  await leave('old@example.com')
  stack.clock.advance('P13D')
  expect(await forget()).toEqual({forgotten: 0, failed: []})
  expect(stack.statusesOf('old@example.com')).toEqual(unsubscribed)
  expect(told('old@example.com')).toEqual(['opt-out nytt'])
  stack.clock.advance('P1DT1M')
  expect(await forget()).toEqual({forgotten: 1, failed: []})
  expect(await forget()).toEqual({forgotten: 0, failed: []})
  expect(stack.statusesOf('old@example.com')).toEqual(withoutNytt)
  expect(told('old@example.com')).toEqual(['opt-out nytt', 'forget nytt'])
  expect(stack.supplier.calls.filter(({message}) => message.type === 'forget')).toHaveLength(1)
  expect((await stack.ledger())[0]?.consentGiven).toMatchObject([
    {newsletter: 'nytt', on: '2024-05-06', source: 'Mailchimp: Signup Form'},
  ])
  expect(stack.statusesOf('other@example.com')).toEqual({
    ...withoutNytt,
    'a-nytt': 'subscribed',
  })
  expect(told('other@example.com')).toEqual([])
})

test('what was left by SMS is told to its supplier too', async () => {
  const email = 'sms@example.com'
  await leave(email, {kind: 'brand'})
  stack.clock.advance('P15D')
  expect(await forget()).toMatchObject({forgotten: 2, failed: []})
  const types = stack.smsSupplier
    .told()
    .flatMap((each) => (each.address === email ? each.type : []))
  expect(types).toEqual(['opt-out', 'forget'])
})

test.each(['subscribed', 'pending', 'cleaned', 'transactional', 'archived'] as const)(
  'a member who is %s by then is not deleted',
  async (status) => {
    const email = `${status}@example.com`
    await stack.addEverywhere(email)
    await leave(email)
    stack.mailchimp.seed({id: 'a-nytt', members: [{email, status}]})
    stack.clock.advance('P15D')
    expect(await forget()).toEqual({forgotten: 1, failed: []})
    expect(stack.statusesOf(email)).toMatchObject({'a-nytt': status})
  },
)

test('a member of an audience that another newsletter needs is kept', async () => {
  await withSharedAudience(async () => {
    const email = 'shared@example.com'
    await stack.addEverywhere(email)
    await leave(email)
    stack.clock.advance('P15D')
    expect(await forget()).toEqual({forgotten: 1, failed: []})
    expect(stack.statusesOf(email)).toEqual(unsubscribed)
    await leave(email, exactly('tilbud'))
    stack.clock.advance('P15D')
    expect(await forget()).toEqual({forgotten: 1, failed: []})
    expect(stack.statusesOf(email)).toEqual(withoutNytt)
  })
})

test('what was left later and can still be undone keeps the member, and takes it along in the end', async () => {
  await withSharedAudience(async () => {
    const email = 'later@example.com'
    await stack.addEverywhere(email)
    await leave(email)
    stack.clock.advance('P10D')
    await leave(email, exactly('tilbud'))
    stack.clock.advance('P5D')
    expect(await forget()).toEqual({forgotten: 1, failed: []})
    expect(stack.statusesOf(email)).toEqual(unsubscribed)
    stack.clock.advance('P10D')
    expect(await forget()).toEqual({forgotten: 1, failed: []})
    expect(stack.statusesOf(email)).toEqual(withoutNytt)
  })
})

test('of whoever came back nothing is deleted, and no supplier is told to forget', async () => {
  const email = 'back@example.com'
  await stack.addEverywhere(email)
  await leave(email)
  const [entry] = await stack.ledger()
  const i = [entry?._id.split('.').slice(2).join('.') ?? '']
  const a = Date.parse(entry?.recordedAt ?? '')
  const claims = {k: entry?.subjectKey ?? '', i, a, b: 'klinikk24', l: 'nb' as const}
  stack.clock.advance('PT1S')
  await undoOptOuts(stack.services, claims, now())
  await returnNow(stack.services, [entry?._id ?? ''], now())
  stack.clock.advance('P15D')
  expect(await forget()).toEqual({forgotten: 1, failed: []})
  expect(stack.statusesOf(email)).toEqual({...withoutNytt, 'a-nytt': 'subscribed'})
  expect(told(email)).toEqual(['opt-out nytt', 'opt-in nytt'])
})

const path = '/actions/delete-permanent'
const faults: readonly (readonly [MailchimpFault, error: string])[] = [
  [{path, kind: 'rate_limit'}, 'Mailchimp: answered 429'],
  [{method: 'GET', path: '/lists/a-nytt/members/', kind: 'rate_limit'}, 'Mailchimp: answered 429'],
  [{path, kind: 'server_error'}, 'Mailchimp: answered 500'],
  [{path, kind: 'not_json'}, 'Mailchimp: answered 502'],
  [{path, kind: 'lost'}, 'Mailchimp: out of reach'],
  [{path, kind: 'lie'}, 'Mailchimp: answered, but the member is still there'],
]

test.each(faults)(
  'where Mailchimp fails by %j the address is kept, the report says so, and the next run forgets',
  async (fault, reason) => {
    const email = `${fault.kind}-${fault.method ?? 'any'}@example.com`.toLowerCase()
    await stack.addEverywhere(email)
    await leave(email)
    stack.clock.advance('P15D')
    stack.mailchimp.addFault(fault)
    expect(await forget()).toEqual({forgotten: 0, failed: [reason]})
    expect(await keepsAddress()).toBe(true)
    expect(stack.statusesOf(email)).toEqual(unsubscribed)
    expect(await forget()).toEqual({forgotten: 1, failed: []})
    expect(await keepsAddress()).toBe(false)
    expect(stack.statusesOf(email)).toEqual(withoutNytt)
  },
)

test('a lost answer is no failure when the audience says that the member is gone', async () => {
  const email = 'carried-out@example.com'
  await stack.addEverywhere(email)
  await leave(email)
  stack.clock.advance('P15D')
  stack.mailchimp.addFault({path, kind: 'lost', isCarriedOut: true})
  expect(await forget()).toEqual({forgotten: 1, failed: []})
})

const supplierMoods: readonly (readonly [name: string, Mood, error: string])[] = [
  ['429', moods.busy, 'Brevbud: answered 429'],
  ['503', moods.broken, 'Brevbud: answered 503'],
  ['a cut connection', moods.lost, 'Brevbud: out of reach'],
]

test.each(supplierMoods)(
  'where a supplier answers with %s the address is kept, and the next run tells it under the same id',
  async (_name, mood, reason) => {
    const email = `${reason.replaceAll(/[ :]+/g, '-')}@example.com`.toLowerCase()
    await leave(email)
    stack.clock.advance('P15D')
    stack.supplier.takeNext(mood)
    expect(await forget()).toEqual({forgotten: 0, failed: [reason]})
    expect(await keepsAddress()).toBe(true)
    expect(await forget()).toEqual({forgotten: 1, failed: []})
    expect(await keepsAddress()).toBe(false)
    const calls = stack.supplier.calls.filter(({message}) => message.type === 'forget')
    expect(calls).toHaveLength(2)
    expect(new Set(calls.map(({message}) => message.id)).size).toBe(1)
  },
)

test('a supplier that gives no answer is waited for once in a run, not for every person', async () => {
  for (const email of ['silent-1@example.com', 'silent-2@example.com']) await leave(email)
  stack.clock.advance('P15D')
  stack.supplier.takeNext(moods.silent)
  const {forgotten, failed} = await forgetLeft(stack.services, now(), 400)
  expect(forgotten).toBe(0)
  expect(failed).toEqual(['Brevbud: no answer in time', 'Brevbud: no answer earlier in this run'])
  expect(await forget()).toEqual({forgotten: 2, failed: []})
})

test('the cron tells what could not be deleted, and no address', async () => {
  const email = 'reported@example.com'
  await stack.addEverywhere(email)
  await leave(email)
  stack.clock.advance('P15D')
  stack.mailchimp.addFault({path, kind: 'server_error'})
  stack.supplier.takeNext(moods.broken)
  const authorization = `Bearer ${stack.services.settings.secrets.CRON_SECRET}`
  const request = new Request('http://127.0.0.1:3999/api/cron', {headers: {authorization}})
  const report = await (await cron.fetch(request)).text()
  expect(JSON.parse(report)).toMatchObject({
    forgotten: {forgotten: 0, failed: ['Mailchimp: answered 500', 'Brevbud: answered 503']},
  })
  expect(report).not.toContain('reported@')
})
