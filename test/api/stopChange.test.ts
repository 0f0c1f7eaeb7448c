import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {refreshReports} from '../../api/_server/announce/refreshReports.js'
import {settleStopped} from '../../api/_server/announce/settleStopped.js'
import {stopChange} from '../../api/_server/announce/stopChange.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let count = 0
let id = ''
let before = 0
beforeAll(async () => {
  stack = await startStampStack()
  await deliver()
})
afterAll(async () => await stack.close())

const deliver = async () => await deliverPending(stack.services, stack.clock.now())
const stop = async () => await stopChange(stack.services, id, stack.clock.now())
const told = async () => (await stack.mailsTo('subscriber-3@example.com')).length
const mailing = async () => (await stack.deliveriesOf(`delivery.${id}.`))[0]
const broadcastsNamed = async (name: string) => {
  const {data} = await (await stack.services.resend()).broadcasts.list({limit: 100})
  return data?.data.filter((one) => one.name === name) ?? []
}

beforeEach(async () => {
  count += 1
  id = `stop-${count}`
  before = await told()
  const location = count % 2 ? 'DK' : 'NO'
  await stack.publish('agreement-rommen-opus-dental', {location})
  await stack.change(id, ['notice-rommen-nb'], {hasMail: true})
})

test('a change that was stopped while it waits mails nobody', async () => {
  expect(await stop()).toEqual({stopped: 1, left: 0})
  stack.clock.advance('PT1H')
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  expect(await told()).toBe(before)
  expect(await mailing()).toMatchObject({state: 'stopped', settledAt: expect.any(String)})
  expect(await stop()).toEqual({stopped: 1, left: 0})
})

test('a draft at Resend is removed when its change is stopped', async () => {
  stack.clock.advance('PT15M')
  const name = `delivery.${id}.0`
  const match = {method: 'GET', path: '/broadcasts'}
  await stack.addFault({
    match: {method: 'POST', path: '/broadcasts'},
    kind: 'server_error',
    isCarriedOut: true,
  })
  expect(await deliver()).toEqual({sent: 0, failed: 1})
  expect(await broadcastsNamed(name)).toHaveLength(1)
  await stack.addFault({match, kind: 'server_error'})
  expect(await stop()).toEqual({stopped: 1, left: 0})
  expect(await mailing()).toMatchObject({
    state: 'stopped',
    error: expect.stringMatching(/tried again/),
  })
  stack.clock.advance('PT1H')
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  expect(await settleStopped(stack.services, stack.clock.now())).toMatchObject({failed: 0})
  expect(await broadcastsNamed(name)).toEqual([])
  expect(await told()).toBe(before)
  expect((await mailing())?.error).toBeUndefined()
})

test('what has left cannot be stopped, and is counted', async () => {
  stack.clock.advance('PT15M')
  await deliver()
  expect(await stop()).toEqual({stopped: 0, left: 1})
  expect(await mailing()).toMatchObject({state: 'sent'})
})

test.each([0, 1, 2, 3, 4, 5, 6, 8, 10])(
  'stopping while a run is sending (%i steps in) is either in time or says it was not',
  async (steps) => {
    stack.clock.advance('PT15M')
    const run = deliver()
    for (let step = 0; step < steps; step += 1) await stack.readMailbox('/segments')
    const {stopped, left} = await stop()
    await run
    await settleStopped(stack.services, stack.clock.now())
    stack.clock.advance('PT1H')
    await deliver()
    const mails = (await told()) - before
    const state = (await mailing())?.state
    expect({stopped, left, mails, state}).toEqual(
      mails === 0
        ? {stopped: 1, left: 0, mails: 0, state: 'stopped'}
        : {stopped: expect.any(Number), left: expect.any(Number), mails: 1, state: 'sent'},
    )
  },
)

test('a change without mail has nothing to stop, and says so', async () => {
  await stop()
  id = 'nothing'
  await expect(stop()).rejects.toThrow(/no mail/)
})

test('what became of a mailing is kept as counts, for 14 days', async () => {
  await stack.seedMailbox({
    contacts: [
      {email: 'bounced@resend.dev', segments: ['notice-rommen-nb']},
      {email: 'complained@resend.dev', segments: ['notice-rommen-nb']},
    ],
  })
  stack.clock.advance('PT15M')
  await deliver()
  expect((await refreshReports(stack.services, stack.clock.now())).failed).toBe(0)
  const read = await mailing()
  expect(read).toMatchObject({report: {sent: 6, delivered: 5, bounced: 1, complained: 1}})
  expect(JSON.stringify(read)).not.toContain('@')
  expect(await refreshReports(stack.services, stack.clock.now())).toEqual({read: 0, failed: 0})
  stack.clock.advance('P14D')
  expect(await refreshReports(stack.services, stack.clock.now())).toEqual({read: 0, failed: 0})
})
