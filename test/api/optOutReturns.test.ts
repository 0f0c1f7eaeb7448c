import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {undoOptOuts} from '../../api/_server/optOut/afterwards/undoOptOuts.js'
import {propagatePending} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import {returnNow, returnPending} from '../../api/_server/optOut/lists/propagateReturns.js'
import {consentSchema} from '../../core/optOut/consent.js'
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

const allSubscribed = {'a-nytt': 'subscribed', 'a-tilbud': 'subscribed', 'a-trening': 'subscribed'}
const now = () => stack.clock.now()

async function leave(email: string, scope?: OptOutScope): Promise<void> {
  await stack.record(email, scope)
  expect(await propagatePending(stack.services, now())).toMatchObject({pending: 0})
}

/** Undoes all that was recorded at one time, in the ledger alone. */
async function undo(): Promise<string[]> {
  stack.clock.advance('PT1S')
  const entries = (await stack.ledger()).filter(({undoneAt}) => !undoneAt)
  const claims = {
    k: entries[0]?.subjectKey ?? '',
    i: entries.map(({_id}) => _id.split('.').slice(2).join('.')),
    a: Date.parse(entries[0]?.recordedAt ?? ''),
    b: 'klinikk24',
    l: 'nb' as const,
  }
  await undoOptOuts(stack.services, claims, now())
  return entries.map(({_id}) => _id)
}

async function comeBack(): Promise<void> {
  await returnNow(stack.services, await undo(), now())
}

/** What the ledger says of each list that returns. */
async function returning(): Promise<Record<string, string>> {
  const lists = (await stack.ledger()).flatMap((entry) => entry.returning ?? [])
  return Object.fromEntries(lists.map(({_key, state, error}) => [_key, error ?? state]))
}

const told = (email: string) =>
  stack.supplier
    .told()
    .flatMap(({address, type, newsletter}) => (address === email ? [`${type} ${newsletter}`] : []))

test('whoever comes back is on lists of every kind again, and nobody else is touched', async () => {
  await stack.addEverywhere('other@example.com')
  await leave('other@example.com')
  await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress"]]'})
  await stack.addEverywhere('back@example.com')
  await leave('back@example.com')
  expect(stack.statusesOf('back@example.com')).toEqual({...allSubscribed, 'a-nytt': 'unsubscribed'})
  await comeBack()
  expect(await returning()).toEqual({
    'resend-topic:t-k24-nytt': 'done',
    'resend-segment:s-nytt': 'done',
    'mailchimp:a-nytt': 'done',
    'supplier:Brevbud': 'done',
  })
  expect(stack.statusesOf('back@example.com')).toEqual(allSubscribed)
  expect(await stack.leftTopics('back@example.com')).toEqual([])
  expect(told('back@example.com')).toEqual(['opt-out nytt', 'opt-in nytt'])
  expect(stack.statusesOf('other@example.com')).toMatchObject({'a-nytt': 'unsubscribed'})
  expect(await stack.leftTopics('other@example.com')).toEqual(['t-k24-nytt'])
  expect(told('other@example.com')).toEqual(['opt-out nytt'])
})

test('coming back to a brand signs nobody up for an audience they were not subscribed to', async () => {
  const email = 'never@example.com'
  await stack.addEverywhere(email)
  stack.mailchimp.seed({id: 'a-tilbud', members: [{email, status: 'unsubscribed'}]})
  await leave(email, {kind: 'brand'})
  await comeBack()
  expect(stack.statusesOf(email)).toEqual({...allSubscribed, 'a-tilbud': 'unsubscribed'})
})

test('whom Mailchimp asks to confirm is not said to be back until they have confirmed', async () => {
  const email = 'compliance@example.com'
  await stack.addEverywhere(email)
  const member = {email, isInComplianceState: true}
  stack.mailchimp.seed({id: 'a-nytt', members: [{...member, status: 'unsubscribed'}]})
  await leave(email)
  await comeBack()
  const asked = 'Mailchimp has asked the person to confirm'
  expect(stack.statusesOf(email)).toMatchObject({'a-nytt': 'pending'})
  expect(await returning()).toMatchObject({'mailchimp:a-nytt': asked})
  const writes = () => stack.mailchimp.requests.filter((request) => request.startsWith('PATCH'))
  const before = writes().length
  for (let look = 0; look < 3; look++) {
    stack.clock.advance('PT1H')
    expect(await returnPending(stack.services, now())).toEqual({pending: 1})
  }
  expect(writes()).toHaveLength(before)
  stack.mailchimp.seed({id: 'a-nytt', members: [{email}]})
  stack.clock.advance('PT1H')
  expect(await returnPending(stack.services, now())).toEqual({pending: 0})
  expect(await returning()).toMatchObject({'mailchimp:a-nytt': 'done'})
})

test('who never confirms is waited for as long as leaving can be undone, and no longer', async () => {
  const email = 'unconfirmed@example.com'
  await stack.addEverywhere(email)
  await leave(email)
  stack.mailchimp.seed({id: 'a-nytt', members: [{email, status: 'pending'}]})
  await comeBack()
  stack.clock.advance('P13D')
  expect(await returnPending(stack.services, now())).toEqual({pending: 1})
  stack.clock.advance('P2D')
  expect(await returnPending(stack.services, now())).toEqual({pending: 0})
  const lists = (await stack.ledger())[0]?.returning
  expect(lists?.find(({list}) => list === 'mailchimp')).toMatchObject({
    state: 'done',
    outcome: 'not-confirmed',
  })
})

test.each([
  ['cleaned', /cleaned.*sign up by its form/],
  ['gone', /gone.*sign up by its form/],
] as const)(
  'a member who is %s is not added, and the reason says what to do',
  async (how, reason) => {
    const email = `${how}@example.com`
    await stack.addEverywhere(email)
    await leave(email)
    if (how === 'gone') stack.mailchimp.forget('a-nytt', email)
    else stack.mailchimp.seed({id: 'a-nytt', members: [{email, status: how}]})
    await comeBack()
    expect((await returning())['mailchimp:a-nytt']).toMatch(reason)
    expect(stack.statusesOf(email)['a-nytt']).toBe(how === 'gone' ? undefined : how)
    expect(await returning()).toMatchObject({'resend-topic:t-k24-nytt': 'done'})
  },
)

const members = '/lists/a-nytt/members/'
const faults: readonly (readonly [MailchimpFault, error: string])[] = [
  [{method: 'PATCH', path: members, kind: 'rate_limit'}, 'answered 429'],
  [{method: 'GET', path: members, kind: 'rate_limit'}, 'answered 429'],
  [{method: 'PATCH', path: members, kind: 'server_error'}, 'answered 500'],
  [{method: 'PATCH', path: members, kind: 'not_json'}, 'answered 502'],
  [{method: 'PATCH', path: members, kind: 'lost'}, 'out of reach'],
  [{method: 'PATCH', path: members, kind: 'lie'}, 'answered, but the member is not subscribed'],
]

test.each(faults)(
  'where Mailchimp fails by %j coming back stays pending, and a later run sees it through',
  async (fault, error) => {
    const email = `${fault.kind}-${fault.method}@example.com`.toLowerCase()
    await stack.addEverywhere(email)
    await leave(email)
    stack.mailchimp.addFault(fault)
    await comeBack()
    expect(await returning()).toMatchObject({
      'mailchimp:a-nytt': error,
      'resend-topic:t-k24-nytt': 'done',
      'supplier:Brevbud': 'done',
    })
    expect(stack.statusesOf(email)).toEqual({...allSubscribed, 'a-nytt': 'unsubscribed'})
    stack.clock.advance('PT2M')
    expect(await returnPending(stack.services, now())).toEqual({pending: 0})
    expect(stack.statusesOf(email)).toEqual(allSubscribed)
  },
)

const supplierMoods: readonly (readonly [name: string, Mood, error: string])[] = [
  ['429', moods.busy, 'answered 429'],
  ['503', moods.broken, 'answered 503'],
  ['a cut connection', moods.lost, 'out of reach'],
]

test.each(supplierMoods)(
  'where a supplier answers with %s it is told of coming back again, under the same id',
  async (_name, mood, error) => {
    const email = `${error.replaceAll(' ', '-')}@example.com`
    await stack.addEverywhere(email)
    await leave(email)
    stack.supplier.takeNext(mood)
    await comeBack()
    expect(await returning()).toMatchObject({'supplier:Brevbud': error, 'mailchimp:a-nytt': 'done'})
    stack.clock.advance('PT2M')
    expect(await returnPending(stack.services, now())).toEqual({pending: 0})
    const calls = stack.supplier.calls.filter(({message}) => message.type === 'opt-in')
    expect(calls).toHaveLength(2)
    expect(new Set(calls.map(({message}) => message.id)).size).toBe(1)
  },
)

test('the opt-in of a supplier is later than its opt-out, and an opt-out after that later still', async () => {
  const email = 'round@example.com'
  await stack.addEverywhere(email)
  await leave(email)
  await comeBack()
  stack.clock.advance('PT1S')
  await leave(email)
  const calls = stack.supplier.told().filter(({address}) => address === email)
  expect(calls.map(({type}) => type)).toEqual(['opt-out', 'opt-in', 'opt-out'])
  const times = calls.map(({recordedAt}) => recordedAt)
  expect(times).toEqual([...new Set(times)].toSorted())
})

test('what is pending of an undone entry is left by no run, now or later', async () => {
  const email = 'pending@example.com'
  await stack.addEverywhere(email)
  await stack.record(email)
  await comeBack()
  const before = stack.mailchimp.requests.length
  for (const minutes of [0, 5, 90]) {
    const at = new Date(now().getTime() + minutes * 60_000)
    expect(await propagatePending(stack.services, at)).toEqual({done: 0, pending: 0})
  }
  expect(stack.mailchimp.requests).toHaveLength(before)
  expect(stack.statusesOf(email)).toEqual(allSubscribed)
  expect(await stack.leftTopics(email)).toEqual([])
  expect(told(email)).toEqual([])
})

test.each([{kind: 'newsletter'}, {kind: 'brand'}] as const satisfies readonly OptOutScope[])(
  'who comes back to a %j while a run is taking them off is on the lists again after the next',
  async (scope) => {
    const email = `meanwhile-${scope.kind}@example.com`
    await stack.addEverywhere(email)
    await stack.record(email, scope)
    stack.supplier.takeNext(async (response) => {
      await undo()
      response.writeHead(204).end()
    })
    await propagatePending(stack.services, now())
    expect((await stack.ledger()).every(({undoneAt}) => undoneAt)).toBe(true)
    expect(stack.statusesOf(email)).toMatchObject({'a-nytt': 'unsubscribed'})
    await returnPending(stack.services, now())
    expect(stack.statusesOf(email)).toEqual(allSubscribed)
    expect(await stack.leftTopics(email)).toEqual([])
    expect(told(email).at(-1)).toBe(scope.kind === 'brand' ? 'opt-in *' : 'opt-in nytt')
    const consents = await stack.services.query(
      z.array(consentSchema),
      '*[_type == "consent"] | order(_id asc)',
    )
    expect(consents.map(({newsletter}) => newsletter)).toEqual(
      scope.kind === 'brand' ? ['nytt', 'tilbud'] : ['nytt'],
    )
  },
)

test('who has come back before a run reaches them is taken off nothing', async () => {
  for (const email of ['first@example.com', 'second@example.com']) await stack.addEverywhere(email)
  await stack.record('first@example.com')
  const [first] = await stack.ledger()
  stack.clock.advance('PT1S')
  await stack.record('second@example.com')
  stack.supplier.takeNext(async (response) => {
    const second = (await stack.ledger()).find(({_id}) => _id !== first?._id)
    const i = [second?._id.split('.').slice(2).join('.') ?? '']
    const a = Date.parse(second?.recordedAt ?? '')
    const k = second?.subjectKey ?? ''
    await undoOptOuts(stack.services, {k, i, a, b: 'klinikk24', l: 'nb'}, now())
    response.writeHead(204).end()
  })
  await propagatePending(stack.services, now())
  expect(stack.statusesOf('first@example.com')).toMatchObject({'a-nytt': 'unsubscribed'})
  expect(stack.statusesOf('second@example.com')).toEqual(allSubscribed)
  expect(await stack.leftTopics('second@example.com')).toEqual([])
  expect(told('second@example.com')).toEqual([])
})
