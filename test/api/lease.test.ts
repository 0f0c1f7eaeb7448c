import {afterAll, afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {createServices} from '../../api/_server/createServices.js'
import {readLease, writeLease} from '../../api/_server/lease/writeLease.js'
import {sendMail} from '../../api/_server/sendMail.js'
import type {Services} from '../../api/_server/services.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import {leaseId} from '../../core/deployment/deploymentLease.js'
import {productionSettings} from './productionSettings.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const noticeId = 'notice-klinikk24-nb'
const first = 'https://notices.example'
const second = 'https://staging.example'
const mail = {subject: 's', html: 'h', text: 't'}
let count = 0
const outgoing = () => ({to: 'kari@example.com', mail, idempotencyKey: `lease/${(count += 1)}`})
const taken = /^Another deployment, https:\/\/notices\.example, stamps and mails from this dataset/

/** A new process of a deployment in production. */
function deployment(publicOrigin: string, more: Partial<Services['settings']> = {}): Services {
  return createServices({...stack.services.settings, mode: 'production', publicOrigin, ...more})
}

function withKey(SIGNING_KEY: string): Partial<Services['settings']> {
  return {secrets: {...stack.services.settings.secrets, SIGNING_KEY}}
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  await stack.client.delete(leaseId)
})

test('the local stack takes no lease', async () => {
  await stampNotice(stack.services, noticeId)
  expect(await readLease(stack.services)).toBeUndefined()
})

test('the first deployment of a dataset stamps, and another one is refused by name', async () => {
  expect(await stampNotice(deployment(first), noticeId)).toMatchObject({state: 'seen'})
  expect(await readLease(stack.services)).toMatchObject({origin: first})
  const refused = {code: 'conflict', message: expect.stringMatching(taken)}
  await expect(stampNotice(deployment(second), noticeId)).rejects.toMatchObject(refused)
  const otherKey = deployment(first, withKey(productionSettings.SIGNING_KEY))
  await expect(stampNotice(otherKey, noticeId)).rejects.toMatchObject({
    message: expect.stringContaining(`${first} with another SIGNING_KEY`),
  })
  expect(await stampNotice(deployment(first), noticeId)).toMatchObject({state: 'seen'})
})

test('of two that come at once, one gets it', async () => {
  const outcomes = await Promise.allSettled([
    stampNotice(deployment(first), noticeId),
    stampNotice(deployment(second), noticeId),
  ])
  expect(outcomes.map(({status}) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('a deployment that was silent for a day is followed by another, which is not live', async () => {
  await writeLease(stack.services, undefined, {now: stack.clock.now(), liveAt: '2026-01-01'})
  stack.clock.advance('PT23H59M')
  await expect(stampNotice(deployment(second), noticeId)).rejects.toMatchObject({code: 'conflict'})
  stack.clock.advance('PT1M')
  await stampNotice(deployment(second), noticeId)
  expect(await readLease(stack.services)).toMatchObject({origin: second})
  expect((await readLease(stack.services))?.liveAt).toBeUndefined()
})

test('a process asks once, and again after ten minutes', async () => {
  const held = deployment(first)
  await stampNotice(held, noticeId)
  const other = deployment(second)
  await writeLease(other, await readLease(other), {now: stack.clock.now()})
  stack.clock.advance('PT9M')
  expect(await stampNotice(held, noticeId)).toMatchObject({state: 'seen'})
  stack.clock.advance('PT1M')
  await expect(stampNotice(held, noticeId)).rejects.toMatchObject({code: 'conflict'})
})

test('a deployment says once an hour that it is still there', async () => {
  const held = deployment(first)
  await stampNotice(held, noticeId)
  const seenAt = async () => (await readLease(stack.services))?.seenAt
  const before = (await seenAt()) ?? ''
  stack.clock.advance('PT59M')
  await stampNotice(held, noticeId)
  expect(await seenAt()).toBe(before)
  stack.clock.advance('PT10M')
  await stampNotice(held, noticeId)
  const renewed = (await seenAt()) ?? ''
  expect(Date.parse(renewed) - Date.parse(before)).toBeGreaterThanOrEqual(60 * 60_000)
})

test('nothing is mailed before a deployment is live, but to MAIL_ONLY_TO', async () => {
  const notLive = expect.stringContaining('npm run setup -- go-live')
  const waiting = deployment(first)
  expect(await sendMail(waiting, outgoing())).toEqual({state: 'failed', reason: notLive})
  const dry = deployment(first, {mailOnlyTo: 'dry-run@example.com'})
  expect(await sendMail(dry, outgoing())).toMatchObject({state: 'sent'})
  expect(await stack.mailsTo('dry-run@example.com')).toHaveLength(1)
  expect(await stack.mailsTo('kari@example.com')).toHaveLength(0)
  const now = stack.clock.now()
  await writeLease(waiting, await readLease(waiting), {now, liveAt: now.toISOString()})
  expect(await sendMail(deployment(first), outgoing())).toMatchObject({state: 'sent'})
  expect(await stack.mailsTo('kari@example.com')).toHaveLength(1)
})

test('a second deployment mails nobody, live or not, and says why in what it owes', async () => {
  await stampNotice(deployment(first), noticeId)
  const other = deployment(second, {mailOnlyTo: 'dry-run@example.com'})
  const reason = expect.stringMatching(taken)
  expect(await sendMail(other, outgoing())).toEqual({state: 'failed', reason})
  await stack.publish('agreement-rommen-opus-dental', {location: 'DK'})
  await stack.change('change-lease', ['notice-rommen-nb'], {hasMail: true})
  stack.clock.advance('PT15M')
  expect(await deliverPending(other, stack.clock.now())).toMatchObject({sent: 0})
  const [owed] = await stack.deliveriesOf('delivery.change-lease.')
  expect(owed).toMatchObject({state: 'failed', error: reason})
})
