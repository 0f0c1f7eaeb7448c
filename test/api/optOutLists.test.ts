import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {leaveLists, type ListOutcome} from '../../api/_server/optOut/lists/leaveLists.js'
import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import unsubscribe from '../../api/unsubscribe.js'
import type {ListKind} from '../../core/optOut/optOut.js'
import type {MailchimpFault} from '../../emulator/mailchimp/mailchimpFaults.js'
import {startListsStack} from './startListsStack.js'
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
  expect(stack.mailchimp.waitingFaults).toEqual([])
})

const allSegments = ['s-notice', 's-nytt', 's-tilbud', 's-trening']
const allSubscribed = {'a-nytt': 'subscribed', 'a-tilbud': 'subscribed', 'a-trening': 'subscribed'}
const minutesOn = (minutes: number) => new Date(stack.clock.now().getTime() + minutes * 60_000)
const run = (minutes = 0, limitMs?: number) =>
  propagatePending(stack.services, minutesOn(minutes), limitMs)

/** What the ledger says of each list: its kind and state, and why it failed. */
async function standing(): Promise<Record<string, string>> {
  const lists = (await stack.ledger()).flatMap((entry) => entry.lists)
  return Object.fromEntries(lists.map(({_key, state, error}) => [_key, error ?? state]))
}

async function expectUntouched(email: string): Promise<void> {
  expect(await stack.leftTopics(email)).toEqual([])
  expect(await stack.segmentsOf(email)).toEqual(allSegments)
  expect(stack.statusesOf(email)).toEqual(allSubscribed)
  expect(stack.supplier.told().filter(({address}) => address === email)).toEqual([])
}

test('one click leaves the newsletter on lists of every kind, and nothing and no one else', async () => {
  for (const email of ['one@example.com', 'other@example.com']) await stack.addEverywhere(email)
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  const link = await stack.link('one@example.com')
  expect((await unsubscribe.fetch(new Request(link, {method: 'POST', body}))).status).toBe(200)
  await vi.waitFor(async () => {
    expect(await standing()).toEqual({
      'resend-topic:t-k24-nytt': 'done',
      'resend-segment:s-nytt': 'done',
      'mailchimp:a-nytt': 'done',
      'supplier:Brevbud': 'done',
    })
  }, 8000)
  expect(await stack.leftTopics('one@example.com')).toEqual(['t-k24-nytt'])
  expect(await stack.segmentsOf('one@example.com')).toEqual(['s-notice', 's-tilbud', 's-trening'])
  expect(stack.statusesOf('one@example.com')).toEqual({...allSubscribed, 'a-nytt': 'unsubscribed'})
  expect(await stack.contact('one@example.com')).toMatchObject({unsubscribed: false})
  expect(stack.supplier.told()).toEqual([
    expect.objectContaining({
      address: 'one@example.com',
      brand: 'klinikk24',
      newsletter: 'nytt',
      channel: 'email',
      source: 'one-click',
    }),
  ])
  expect(stack.smsSupplier.calls).toEqual([])
  await expectUntouched('other@example.com')
})

test('all of a brand leaves its lists by every channel, and none of another brand', async () => {
  await stack.addEverywhere('all@example.com')
  await stack.record('all@example.com', {kind: 'brand'})
  expect(await run()).toEqual({done: 2, pending: 0})
  expect(await stack.leftTopics('all@example.com')).toEqual(['t-k24-nytt', 't-k24-tilbud'])
  expect(await stack.segmentsOf('all@example.com')).toEqual(['s-notice', 's-trening'])
  expect(stack.statusesOf('all@example.com')).toEqual({
    'a-nytt': 'unsubscribed',
    'a-tilbud': 'unsubscribed',
    'a-trening': 'subscribed',
  })
  expect(await stack.contact('all@example.com')).toMatchObject({unsubscribed: false})
  const every = {address: 'all@example.com', brand: 'klinikk24', newsletter: '*'}
  const told = [...stack.supplier.told(), ...stack.smsSupplier.told()]
  expect(told.filter(({address}) => address === 'all@example.com')).toEqual([
    expect.objectContaining({...every, channel: 'email'}),
    expect.objectContaining({...every, channel: 'sms'}),
  ])
})

const members = (path: string): string => `${path}/members/`
const write = {method: 'PATCH', path: members('a-nytt')} as const
const read = {method: 'GET', path: members('a-nytt')} as const

const mailchimpFaults: readonly (readonly [MailchimpFault, error: string])[] = [
  [{...write, kind: 'rate_limit'}, 'answered 429'],
  [{...read, kind: 'rate_limit'}, 'answered 429'],
  [{...write, kind: 'server_error'}, 'answered 500'],
  [{...write, kind: 'not_json'}, 'answered 502'],
  [{...write, kind: 'hang'}, 'no answer in time'],
  [{...read, kind: 'hang'}, 'no answer in time'],
  [{...write, kind: 'lost'}, 'out of reach'],
  [{...write, kind: 'lie'}, 'answered, but the member is not unsubscribed'],
  [{...write, kind: 'elsewhere'}, 'answered 307'],
]

test.each(mailchimpFaults)(
  'where Mailchimp fails by %j the audience stays pending, and a later run sees it through',
  async (fault, error) => {
    const email = `${fault.kind}-${fault.method}@example.com`.toLowerCase()
    await stack.addEverywhere(email)
    stack.mailchimp.addFault(fault)
    await stack.record(email)
    expect(await run(0, 400)).toEqual({done: 0, pending: 1})
    expect(await standing()).toEqual({
      'resend-topic:t-k24-nytt': 'done',
      'resend-segment:s-nytt': 'done',
      'mailchimp:a-nytt': error,
      'supplier:Brevbud': 'done',
    })
    expect(stack.statusesOf(email)).toEqual(allSubscribed)
    expect(await run(2)).toEqual({done: 1, pending: 0})
    expect(stack.statusesOf(email)).toEqual({...allSubscribed, 'a-nytt': 'unsubscribed'})
  },
)

const supplierMoods: readonly (readonly [name: string, Mood, error: string])[] = [
  ['429', moods.busy, 'answered 429'],
  ['503', moods.broken, 'answered 503'],
  ['silence', moods.silent, 'no answer in time'],
  ['a cut connection', moods.lost, 'out of reach'],
]

test.each(supplierMoods)(
  'where a supplier answers with %s it stays pending, and is told again under the same id',
  async (_name, mood, error) => {
    const email = `${error.replaceAll(' ', '-')}@example.com`
    await stack.addEverywhere(email)
    stack.supplier.takeNext(mood)
    await stack.record(email)
    expect(await run(0, 400)).toEqual({done: 0, pending: 1})
    expect(await standing()).toMatchObject({'mailchimp:a-nytt': 'done', 'supplier:Brevbud': error})
    expect(await run(2)).toEqual({done: 1, pending: 0})
    const ids = stack.supplier.calls.flatMap(({message}) =>
      message.address === email ? [message.id] : [],
    )
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  },
)

test('where one request in ten is lost all lists agree in the end, and no one else is touched', async () => {
  const people = Array.from({length: 25}, (_, index) => `tenth-${index}@example.com`)
  for (const email of [...people, 'bystander@example.com']) await stack.addEverywhere(email)
  for (const email of people) await stack.record(email, {kind: 'brand'})
  stack.mailchimp.loseEvery(10)
  stack.supplier.takeNext(
    ...people.flatMap((_, index) => (index % 5 === 0 ? [moods.lost, moods.fine] : [moods.fine])),
  )
  const first = await run(0)
  expect(first.pending).toBeGreaterThan(0)
  let pending = first.pending
  for (let hour = 1; pending > 0 && hour < 12; hour++) pending = (await run(hour * 61)).pending
  stack.mailchimp.loseEvery(undefined)
  expect(new Set(Object.values(await standing()))).toEqual(new Set(['done']))
  for (const email of people) {
    expect(await stack.leftTopics(email)).toEqual(['t-k24-nytt', 't-k24-tilbud'])
    expect(await stack.segmentsOf(email)).toEqual(['s-notice', 's-trening'])
    expect(stack.statusesOf(email)).toEqual({
      'a-nytt': 'unsubscribed',
      'a-tilbud': 'unsubscribed',
      'a-trening': 'subscribed',
    })
    expect(stack.supplier.told().filter(({address}) => address === email)).toHaveLength(1)
    expect(await stack.contact(email)).toMatchObject({unsubscribed: false})
  }
  await expectUntouched('bystander@example.com')
})

test('a kind that breaks stops no other, and is logged without the address', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const email = 'broken@example.com'
  await stack.addEverywhere(email)
  await stack.record(email)
  const broken = {
    ...stack.services,
    resend: () => Promise.reject(new TypeError(`no way to ${email}`)),
  }
  expect(await propagatePending(broken, minutesOn(0))).toEqual({done: 0, pending: 1})
  expect(await standing()).toEqual({
    'resend-topic:t-k24-nytt': 'broke off: TypeError',
    'resend-segment:s-nytt': 'broke off: TypeError',
    'mailchimp:a-nytt': 'done',
    'supplier:Brevbud': 'done',
  })
  expect(consoleError).toHaveBeenCalledTimes(3)
  expect(JSON.stringify(consoleError.mock.calls)).not.toContain(email)
  expect(await run(2)).toEqual({done: 1, pending: 0})
})

const notSetUp: readonly (readonly [ListKind, target: string, ListOutcome['state'], string])[] = [
  ['mailchimp', 'a-nytt', 'failed', 'MAILCHIMP_API_KEY is not set'],
  ['mailchimp', 'a-unknown', 'no-such-list', 'no audience has this id'],
  ['supplier', 'Budet', 'failed', 'no supplier of this name is set up'],
  ['supplier', 'SMS-bud', 'failed', 'the supplier is not set up for this brand and channel'],
  ['resend-topic', 't-unknown', 'no-such-list', 'no topic has this id'],
]

test.each(notSetUp)(
  'a list of %s %s that is not set up is %s: %s',
  async (list, target, state, reason) => {
    await stack.addEverywhere('setup@example.com')
    await stack.record('setup@example.com')
    const [entry] = await stack.ledger()
    if (!entry) throw new Error('no entry')
    const {settings} = stack.services
    const {mailchimp, ...others} = settings.optOut
    const optOut = reason.startsWith('MAILCHIMP')
      ? others
      : {...others, ...(mailchimp && {mailchimp})}
    const owed = {_key: 'list', list, target, state: 'pending', attempts: 0} as const
    const services = {...stack.services, settings: {...settings, optOut}}
    const calls = stack.smsSupplier.calls.length
    const outcomes = await leaveLists(services, 'setup@example.com', [{entry, lists: [owed]}])
    expect(outcomes.get('list')).toEqual({state, reason})
    expect(stack.smsSupplier.calls).toHaveLength(calls)
  },
)
