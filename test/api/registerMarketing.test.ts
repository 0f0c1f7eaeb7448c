import {afterAll, afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest'
import * as z from 'zod'

import type {DeskArguments} from '../../core/desk/deskCommands.js'
import {optOutSchema, type OptOut} from '../../core/optOut/optOut.js'
import {startCaseStack, type CaseStack} from './startCaseStack.js'

let stack: CaseStack
let count = 0

beforeAll(async () => {
  stack = await startCaseStack()
})
afterAll(async () => {
  await stack.close()
})
beforeEach(() => {
  count += 1
  // The desk logs every command.
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})
afterEach(async () => {
  for (const type of ['dataRequest', 'optOut', 'optOutAddress']) {
    await stack.client.delete({query: `*[_type == "${type}"]`})
  }
})

type Asked = Partial<DeskArguments<'registerRequest'>>

async function register(more: Asked = {}) {
  return await stack.ask('registerRequest', {
    brand: 'klinikk24',
    kind: 'objection',
    concerns: 'marketing',
    subject: 'self',
    channel: 'phone',
    receivedOn: stack.clock.now().toISOString().slice(0, 10),
    language: 'nb',
    address: `ringer-${count}@example.net`,
    proof: 'Oppga medlemsnummer',
    ...more,
  })
}

async function ledger(): Promise<OptOut[]> {
  return await stack.services.query(z.array(optOutSchema), '*[_type == "optOut"] | order(brand)')
}

test.each(['objection', 'withdrawal'] as const)(
  'an %s from marketing that came by phone has ended it when the desk answers',
  async (kind) => {
    const {status, body} = await register({kind})
    expect({status, body}).toMatchObject({status: 200, body: {isAtOnce: true, isOpen: false}})
    const left = await ledger()
    expect(new Set(left.map(({brand}) => brand))).toEqual(
      new Set(['fit24', 'k24-trening', 'klinikk24']),
    )
    expect(left.every(({newsletter, source}) => newsletter === '*' && source === 'desk')).toBe(true)
    const [request] = await stack.requests()
    expect(request).toMatchObject({
      state: 'answered',
      concerns: 'marketing',
      outcome: 'done',
      closedAt: expect.any(String),
      mails: [],
    })
    expect(request?.events?.map(({what}) => what)).toEqual([
      'received',
      'identityProven',
      'actedAtOnce',
    ])
    // The receipt of the opt-out is the one mail.
    await vi.waitFor(async () => {
      expect(await stack.mailsTo(`ringer-${count}@example.net`)).toHaveLength(1)
    }, 10_000)
  },
)

test('what was said beside it is still answered by a handler', async () => {
  const {body} = await register({words: 'Og hvor fikk dere nummeret mitt fra?'})
  expect(body).toMatchObject({isAtOnce: true, isOpen: true})
  expect(await ledger()).not.toHaveLength(0)
  expect(await stack.requests()).toMatchObject([
    {state: 'confirmed', mails: [{purpose: 'received'}]},
  ])
})

test.each<[string, Asked]>([
  ['from something else', {concerns: 'other'}],
  ['that nobody said what is from', {concerns: undefined}],
  ['about a ward', {subject: 'ward'}],
  ['about an address that is no longer read', {subject: 'lostAddress'}],
  ['by letter, without an address', {address: undefined, postalAddress: 'Storgata 1, 0155 Oslo'}],
])('an objection %s ends nothing by itself and waits for a handler', async (_, asked) => {
  const given = {address: `ringer-${count}@example.net`, concerns: 'marketing' as const, ...asked}
  const {address, concerns, ...rest} = given
  const {status, body} = await stack.ask('registerRequest', {
    brand: 'klinikk24',
    kind: 'objection',
    subject: 'self',
    channel: 'letter',
    receivedOn: stack.clock.now().toISOString().slice(0, 10),
    language: 'nb',
    proof: 'Signatur',
    ...rest,
    ...(address ? {address} : {}),
    ...(concerns ? {concerns} : {}),
  })
  expect({status, body}).toMatchObject({status: 200, body: {isAtOnce: false, isOpen: true}})
  expect(await ledger()).toEqual([])
  expect(await stack.requests()).toMatchObject([{state: 'confirmed'}])
})

test('another kind of request is from nothing, and is refused when it says so', async () => {
  expect((await register({kind: 'erasure'})).status).toBe(400)
  expect(await stack.requests()).toEqual([])
  expect(await ledger()).toEqual([])
})

test('registered twice, it ends once', async () => {
  await register()
  const promised = (entries: OptOut[]) => entries.map(({_id, recordedAt}) => [_id, recordedAt])
  const before = promised(await ledger())
  stack.clock.advance('PT1H')
  expect((await register()).status).toBe(200)
  expect(promised(await ledger())).toEqual(before)
  expect(await stack.requests()).toHaveLength(2)
})
