import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let count = 0
beforeAll(async () => {
  stack = await startStampStack()
  await deliver()
})
afterAll(async () => await stack.close())

const deliver = async () => await deliverPending(stack.services, stack.clock.now())
const told = async () =>
  (await stack.mailsTo('subscriber-2@example.com')).filter((subject) =>
    subject.startsWith('Endringer'),
  ).length
const current = async () => (await stack.deliveriesOf(`delivery.change-${count}.`))[0]

let before = 0
beforeEach(async () => {
  count += 1
  before = await told()
  const location = count % 2 ? 'DK' : 'NO'
  await stack.publish('agreement-rommen-opus-dental', {location})
  await stack.change(`change-${count}`, ['notice-rommen-nb'], {hasMail: true})
  stack.clock.advance('PT15M')
})

test('a mail waits for as long as the group says, and can be wished for later', async () => {
  const id = `change-late-${count}`
  await stack.publish('agreement-rommen-opus-dental', {location: 'SE'})
  const mailAt = new Date(stack.clock.now().getTime() + 3_600_000).toISOString()
  await stack.change(id, ['notice-rommen-nb'], {hasMail: true, mailAt})
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  stack.clock.advance('PT59M')
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  await stack.publish('group-rommen', {mailDelayMinutes: 3})
  await stack.publish('agreement-rommen-opus-dental', {location: 'FI'})
  await stack.change(`${id}-soon`, ['notice-rommen-nb'], {hasMail: true})
  stack.clock.advance('PT2M59S')
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  stack.clock.advance('PT1S')
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  await stack.client.patch('group-rommen').unset(['mailDelayMinutes']).commit()
})

test('a mail that was sent is not sent again', async () => {
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  expect(await told()).toBe(before + 1)
})

test.each([
  ['creating it', {match: {method: 'POST', path: '/broadcasts'}, kind: 'server_error'}],
  [
    'creating it, whose answer was lost',
    {match: {method: 'POST', path: '/broadcasts'}, kind: 'server_error', isCarriedOut: true},
  ],
  ['looking for it', {match: {method: 'GET', path: '/broadcasts'}, kind: 'rate_limit'}],
  ['looking for its readers', {match: {method: 'GET', path: '/segments'}, kind: 'not_json'}],
] as const)('a broadcast is sent once, though %s failed', async (_deed, fault) => {
  await stack.addFault(fault)
  expect(await deliver()).toEqual({sent: 0, failed: 1})
  const failed = await current()
  expect(failed).toMatchObject({state: 'failed', attempts: 1})
  expect(failed?.error).toMatch(/tried again/)
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await told()).toBe(before + 1)
})

/** A draft at Resend under the name that the mail of this change has there. */
async function draftTo(segmentName: string): Promise<string> {
  const resend = await stack.services.resend()
  const {data} = await resend.segments.list()
  const {data: created} = await resend.broadcasts.create({
    name: `delivery.change-${count}.0`,
    segmentId: data?.data.find(({name}) => name === segmentName)?.id ?? '',
    from: 'Personvern <endringer@example.com>',
    subject: 'Endringer i personvernerklæringen',
    text: 'Hei',
  })
  return created?.id ?? ''
}

test('a broadcast is sent once, though the answer to sending it was lost', async () => {
  const path = `/broadcasts/${await draftTo('notice/rommen/nb')}/send`
  await stack.addFault({match: {method: 'POST', path}, kind: 'server_error', isCarriedOut: true})
  expect(await deliver()).toEqual({sent: 0, failed: 1})
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await told()).toBe(before + 1)
})

test('what went to another list under the same name, before a restore, is not taken for this mail', async () => {
  await (await stack.services.resend()).broadcasts.send(await draftTo('notice/inviocare/da'))
  const beforeAnyMail = await told()
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await told()).toBe(beforeAnyMail + 1)
})

test('a run that crashed loses no mail: another takes over when its claim ends', async () => {
  const claimedUntil = new Date(stack.clock.now().getTime() + 600_000).toISOString()
  await stack.publish(`delivery.change-${count}.0`, {claimedUntil})
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  stack.clock.advance('PT11M')
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await told()).toBe(before + 1)
})

test('four runs at once send one mail', async () => {
  const results = await Promise.all([deliver(), deliver(), deliver(), deliver()])
  expect(results.reduce((sum, {sent}) => sum + sent, 0)).toBeGreaterThan(0)
  await deliver()
  expect(await told()).toBe(before + 1)
})

test('a segment that does not exist is named, and its mail stays owed', async () => {
  await stack.publish(`delivery.change-${count}.0`, {segment: 'notice/nowhere/nb'})
  expect(await deliver()).toEqual({sent: 0, failed: 1})
  expect(await current()).toMatchObject({
    state: 'failed',
    attempts: 1,
    error: expect.stringContaining('There is no segment "notice/nowhere/nb" at Resend'),
  })
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 0, failed: 1})
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 0, failed: 0})
  stack.clock.advance('PT1M')
  await stack.publish(`delivery.change-${count}.0`, {segment: 'notice/rommen/nb'})
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect((await current())?.error).toBeUndefined()
})

test('a change is told though its brand was renamed while its mail waited', async () => {
  await stack.publish('brand-rommen', {slug: {_type: 'slug', current: 'rommen-tannlege'}})
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await told()).toBe(before + 1)
  await stack.publish('brand-rommen', {slug: {_type: 'slug', current: 'rommen'}})
})

test('a change whose brand cannot be read stays owed, and says so', async () => {
  await stack.publish('brand-rommen', {timeZone: 'Nowhere/Land'})
  expect(await deliver()).toEqual({sent: 0, failed: 1})
  expect((await current())?.error).toContain('The brand "rommen" is not there')
  await stack.publish('brand-rommen', {timeZone: 'Europe/Oslo'})
  stack.clock.advance('PT1M')
  expect(await deliver()).toEqual({sent: 2, failed: 0})
  expect(await told()).toBe(before + 1)
})

test('one delivery that breaks stops none of the others', async () => {
  const anchor = {
    _type: 'delivery',
    kind: 'anchor',
    state: 'pending',
    createdAt: '2020-01-01T00:00:00Z',
    attempts: 0,
    groupId: 'group-k24',
  }
  await stack.client.create({...anchor, _id: 'delivery.anchor.gone', versionId: 'version.gone'})
  expect(await deliver()).toEqual({sent: 2, failed: 1})
  await stack.client.delete('delivery.anchor.gone')
})
