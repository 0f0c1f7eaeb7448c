import {beforeEach, expect, test, vi} from 'vitest'
import * as z from 'zod'

import desk from '../../api/desk.js'
import type {DeskArguments, DeskCommand} from '../../core/desk/deskCommands.js'
import {openDeskGrant} from '../../core/desk/deskGrant.js'
import {functionsOrigin} from '../localStack.js'
import {useIncomingStack} from './startIncomingStack.js'

const {started, writes, settled, ledger} = useIncomingStack()
const stack = await started
const logged: string[] = []

beforeEach(() => {
  logged.length = 0
  vi.spyOn(console, 'info').mockImplementation((line: unknown) => {
    logged.push(String(line))
  })
})

async function command<Command extends DeskCommand>(
  name: Command,
  asked: DeskArguments<Command>,
): Promise<{status: number; body: unknown}> {
  const opened = await openDeskGrant(name, asked, crypto.getRandomValues(new Uint8Array(48)))
  await stack.client.create(opened.grant)
  const response = await desk.fetch(
    new Request(`${functionsOrigin}/api/desk`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(opened.request),
    }),
  )
  return {status: response.status, body: await response.json()}
}

/** Everything the Content Lake holds and held, and everything that was logged. */
async function everythingKept(): Promise<string> {
  const documents = await stack.services.query(z.array(z.unknown()), '*')
  const history = stack.lake.store.transactionsSince(0)
  return JSON.stringify([documents, history, logged])
}

const brand = 'klinikk24'
const calls = {address: ' Calls@Example.com', brand, language: 'nb'} as const

test('someone who called leaves one newsletter, and the desk sees what follows', async () => {
  await stack.addContact('calls@example.com')
  const scope = {kind: 'newsletter', newsletter: 'nytt'} as const
  expect(await command('recordOptOut', {...calls, scope})).toEqual({
    status: 200,
    body: {
      entries: [
        {
          brand,
          newsletter: 'nytt',
          channel: 'email',
          lists: [{list: 'resend-topic', state: 'pending'}],
        },
      ],
    },
  })
  await settled()
  expect(await stack.leftTopics('calls@example.com')).toEqual(['t-k24-nytt'])
  expect(await command('lookUpOptOut', {address: 'calls@example.com'})).toEqual({
    status: 200,
    body: {
      entries: [
        {
          brand,
          newsletter: 'nytt',
          channel: 'email',
          source: 'desk',
          recordedAt: expect.any(String),
          undoneAt: null,
          lists: [
            {
              list: 'resend-topic',
              target: 't-k24-nytt',
              state: 'done',
              outcome: 'left',
              attempts: 1,
              error: null,
            },
          ],
        },
      ],
    },
  })
})

test('leaving a brand leaves all of it, leaving all every brand of its controller', async () => {
  await command('recordOptOut', {...calls, scope: {kind: 'brand'}})
  expect(await ledger()).toEqual(['klinikk24/* email desk'])
  const {body} = await command('recordOptOut', {...calls, scope: {kind: 'all'}})
  expect(body).toMatchObject({entries: [{brand: 'fit24', newsletter: '*'}, {brand}]})
  expect(await ledger()).toEqual(['fit24/* email desk', 'klinikk24/* email desk'])
  await settled()
})

test('recording it again writes nothing and tells how far the lists have got', async () => {
  await command('recordOptOut', {...calls, scope: {kind: 'brand'}})
  await settled()
  const before = writes()
  const {body} = await command('recordOptOut', {...calls, scope: {kind: 'brand'}})
  expect(body).toMatchObject({entries: [{lists: [{state: 'done'}, {state: 'done'}]}]})
  expect(writes()).toBe(before)
})

test('a brand, newsletter or address that is none is refused without repeating it', async () => {
  const scope = {kind: 'newsletter', newsletter: 'none'} as const
  for (const [asked, status] of [
    [{...calls, scope}, 404],
    [{...calls, brand: 'nowhere', scope: {kind: 'brand'}}, 404],
    [{...calls, address: 'calls(at)example.com', scope: {kind: 'brand'}}, 400],
  ] as const) {
    const answer = await command('recordOptOut', asked)
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).not.toMatch(/calls|nowhere/i)
  }
  expect(writes()).toBe(0)
})

test('an address that never left is looked up to nothing', async () => {
  expect(await command('lookUpOptOut', {address: 'never@example.com'})).toEqual({
    status: 200,
    body: {entries: []},
  })
  expect((await command('lookUpOptOut', {address: 'never'})).status).toBe(400)
})

test('rows of a file are recorded, known or refused by their number', async () => {
  const rows = [
    {address: 'row-1@example.com', brand, newsletter: 'nytt', on: '2025-03-31'},
    {address: 'row-2@example.com', brand: '*', channel: 'email'},
    {address: 'row-3', brand},
    {address: 'ROW-1@example.com', brand, newsletter: 'nytt'},
    {address: 'row-5@example.com', brand, newsletter: '', channel: '', on: ''},
    {address: 'row-6@example.com', brand, on: 'yesterday'},
  ]
  expect(await command('importOptOuts', {rows})).toEqual({
    status: 200,
    body: {
      recorded: 3,
      known: 1,
      refused: [
        {row: 3, reason: 'the address is no e-mail address'},
        {row: 6, reason: 'the date is no date: expected 2025-03-31'},
      ],
    },
  })
  await settled()
  const before = writes()
  expect((await command('importOptOuts', {rows})).body).toMatchObject({recorded: 0, known: 4})
  expect(writes()).toBe(before)
})

test('a hundred rows of the longest kind fit, one more does not', async () => {
  const row = {
    address: `${'x'.repeat(240)}@b.no`,
    brand: 'y'.repeat(60),
    newsletter: 'z'.repeat(90),
    channel: 'email',
    on: '2025-03-31',
  }
  const {status, body} = await command('importOptOuts', {
    rows: Array.from({length: 100}, () => row),
  })
  expect(status).toBe(200)
  expect(body).toMatchObject({recorded: 0, known: 0})
  const more = Array.from({length: 101}, () => ({address: 'a@b.no', brand}))
  expect((await command('importOptOuts', {rows: more})).status).toBe(400)
})

test('no address stands in the Content Lake, its history or a log', async () => {
  await command('recordOptOut', {...calls, scope: {kind: 'all'}})
  await command('lookUpOptOut', {address: 'calls@example.com'})
  await command('importOptOuts', {rows: [{address: 'secret-row@example.com', brand}]})
  await settled()
  const kept = await everythingKept()
  expect(kept).toContain('deskGrant')
  expect(kept).toContain('optOut.')
  expect(kept).not.toMatch(/calls@|secret-row|%40example/i)
})
