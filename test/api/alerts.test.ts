import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest'
import * as z from 'zod'

import {raiseAlerts} from '../../api/_server/alert/raiseAlerts.js'
import {createServices} from '../../api/_server/createServices.js'
import {holdLease} from '../../api/_server/lease/holdLease.js'
import type {Settings} from '../../api/_server/settings.js'
import {alertStateId} from '../../core/alert/alertState.js'
import {leaseId} from '../../core/deployment/deploymentLease.js'
import {cronRunId} from '../../core/health/cronRun.js'
import {archiveCheckId} from '../../core/stamp/archiveCheck.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

const ops = 'ops@example.com'
const host = new URL(functionsOrigin).host
let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const nothing = {red: 0, over: 0, failed: 0}
const now = (): Date => stack.clock.now()
const services = (more: Partial<Settings> = {}) =>
  createServices({...stack.services.settings, alertEmails: [ops], ...more})
const raise = async () => await raiseAlerts(services(), now())

/** The cron has just run, and all that was stamped holds; or what of it is not so. */
async function ran(
  broken: {_key: string; since: string}[] = [],
  chains: unknown[] = [],
  at = now().toISOString(),
) {
  await stack.client.createOrReplace({_id: cronRunId, _type: 'cronRun', at, broken})
  const check = {
    _id: archiveCheckId,
    _type: 'archiveCheck',
    checkedAt: at,
    broken: chains,
    texts: [],
  }
  await stack.client.createOrReplace(check)
}

/** Time in which the cron runs. */
async function pass(duration: string): Promise<void> {
  stack.clock.advance(duration)
  await ran()
}

let read = 0
/** Subjects of what was mailed since this was last asked, oldest first. */
async function news(): Promise<string[]> {
  const all = (await stack.mailsTo(ops)).toReversed()
  const fresh = all.slice(read)
  read = all.length
  return fresh
}

const made: string[] = []
async function make(document: {_id: string; _type: string; [field: string]: unknown}) {
  made.push(document._id)
  await stack.client.create(document)
}
const dueIn = (days: number): string =>
  new Date(now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
const request = (dueOn: string) => ({
  _id: 'dataRequest.near',
  _type: 'dataRequest',
  requestId: 'near',
  brand: 'fit24',
  state: 'confirmed',
  sources: [],
  dueOn,
})
const nearlyDue = `A request is nearly due (${host})`
const noLonger = `Over: a request is nearly due (${host})`

beforeEach(async () => {
  await ran()
})
afterEach(async () => {
  for (const id of [alertStateId, leaseId, ...made.splice(0)]) await stack.client.delete(id)
  await news()
})

test('where all is well nobody is mailed and nothing is written', async () => {
  expect(await raise()).toEqual(nothing)
  expect(await news()).toEqual([])
  expect(await stack.client.getDocument(alertStateId)).toBeUndefined()
})

test('a request is told five days before its last day, and not before', async () => {
  await make(request(dueIn(7)))
  await raise()
  expect(await news()).toEqual([])
  await pass('P2D')
  expect(await raise()).toEqual({...nothing, red: 1})
  expect(await raise()).toEqual(nothing)
  expect(await news()).toEqual([nearlyDue])
})

test('an opt-out is told when it has waited for 24 hours, and not before', async () => {
  const recordedAt = now().toISOString()
  const lists = [{_key: 'a', state: 'pending'}]
  await make({_id: 'optOut.waits', _type: 'optOut', recordedAt, lists})
  await pass('PT23H59M')
  await raise()
  expect(await news()).toEqual([])
  await pass('PT1M')
  await raise()
  expect(await news()).toEqual([`An opt-out does not reach every list (${host})`])
})

test('a task is told when it breaks twice in a row, and not before', async () => {
  const since = now().toISOString()
  await ran([{_key: 'reports', since}], [], since)
  await raise()
  expect(await news()).toEqual([])
  stack.clock.advance('PT5M')
  await ran([{_key: 'reports', since}])
  await raise()
  expect(await news()).toEqual([`A task of the cron breaks (${host})`])
})

test('a cron is told when it has been silent for an hour, and not before', async () => {
  stack.clock.advance('PT59M')
  await raise()
  expect(await news()).toEqual([])
  stack.clock.advance('PT1M')
  await raise()
  expect(await news()).toEqual([`The cron has not run (${host})`])
})

test('a key that is not the dataset’s is told at once', async () => {
  const keyMarks = {subject: 'of another key', seal: 'of another key'}
  const deployment = services({mode: 'production', mailOnlyTo: 'keys@example.com'})
  await holdLease(deployment)
  await stack.client.patch(leaseId).set({keyMarks}).commit()
  await raiseAlerts(deployment, now())
  expect(await stack.mailsTo('keys@example.com')).toEqual([`A key is another one (${host})`])
})

test('the mail says what is red, since when and what to do, and names nobody', async () => {
  const foundAt = now().toISOString()
  const rommen = {brand: 'rommen', notice: 'privacy', language: 'nb', version: 2}
  await ran([], [{_key: 'rommen.privacy.nb', ...rommen, reason: 'missing', foundAt}])
  await raise()
  expect(await news()).toEqual([`A chain does not verify (${host})`])
  const listSchema = z.object({data: z.array(z.object({id: z.string()}))})
  const [latest] = listSchema.parse(await stack.readMailbox('/emails?limit=1')).data
  const mailSchema = z.object({text: z.string(), to: z.array(z.string())})
  const mail = mailSchema.parse(await stack.readMailbox(`/emails/${latest?.id ?? ''}`))
  expect(mail.to).toEqual([ops])
  expect(mail.text).toContain('version 2 of rommen.privacy.nb does not hold: missing')
  expect(mail.text).toContain(`Since: ${foundAt}`)
  expect(mail.text).toContain('npm run notice -- verify BRAND')
  expect(mail.text).toContain('docs/runbook.md#a-chain-does-not-verify')
  expect(mail.text).toContain(`${functionsOrigin}/api/health`)
  expect(mail.text).not.toContain('@')
})

test('what is over is told once, when it has been well for half an hour', async () => {
  await make(request(dueIn(3)))
  await raise()
  await stack.client.delete('dataRequest.near')
  expect(await raise()).toEqual(nothing)
  await pass('PT29M')
  expect(await raise()).toEqual(nothing)
  expect(await news()).toEqual([nearlyDue])
  await pass('PT1M')
  expect(await raise()).toEqual({...nothing, over: 1})
  await pass('PT1H')
  expect(await raise()).toEqual(nothing)
  expect(await news()).toEqual([noLonger])
})

test('what lasts is told once a day', async () => {
  await make(request(dueIn(4)))
  await raise()
  await pass('PT23H59M')
  await raise()
  expect(await news()).toEqual([nearlyDue])
  await pass('PT1M')
  await raise()
  await raise()
  expect(await news()).toEqual([nearlyDue])
})

test('five runs at once send one mail, and one when it is over', async () => {
  const together = async () => {
    const all = await Promise.all([raise(), raise(), raise(), raise(), raise()])
    return all.reduce((sum, {red, over}) => sum + red + over, 0)
  }
  await make(request(dueIn(3)))
  expect(await together()).toBe(1)
  expect(await news()).toEqual([nearlyDue])
  await stack.client.delete('dataRequest.near')
  expect(await together()).toBe(0)
  await pass('PT30M')
  expect(await together()).toBe(1)
  expect(await news()).toEqual([noLonger])
})

test('a mail that does not leave is sent by the next run, once', async () => {
  await make(request(dueIn(3)))
  await stack.addFault({match: {method: 'POST', path: '/emails'}, kind: 'server_error'})
  expect(await raise()).toEqual({...nothing, failed: 1})
  expect(await raise()).toEqual({...nothing, red: 1})
  expect(await raise()).toEqual(nothing)
  expect(await news()).toEqual([nearlyDue])
})

test('a run that died after its mail is followed by one that sends none again', async () => {
  await make(request(dueIn(3)))
  await raise()
  const id = '2026-01-01T00:00:00.000Z'
  const sending = {kind: 'red', id, until: now().toISOString()}
  const begun = {_key: 'requests', foundAt: id, told: [], sending}
  await stack.client
    .patch(alertStateId)
    .set({alerts: [begun]})
    .commit()
  await raise()
  await stack.client
    .patch(alertStateId)
    .set({alerts: [begun]})
    .commit()
  await make({...request(dueIn(4)), _id: 'dataRequest.more', requestId: 'more'})
  expect(await raise()).toEqual({...nothing, red: 1})
  expect(await news()).toEqual([nearlyDue, nearlyDue])
})

test('every address is told', async () => {
  await make(request(dueIn(3)))
  const alertEmails = ['one@example.com', 'two@example.com']
  await raiseAlerts(services({alertEmails}), now())
  for (const to of alertEmails) expect(await stack.mailsTo(to)).toEqual([nearlyDue])
})

test('where nothing may be mailed nothing is written, and MAIL_ONLY_TO gets it all', async () => {
  await make(request(dueIn(3)))
  const quiet = [{mode: 'preview'}, {mode: 'production'}, {alertEmails: []}] as const
  for (const more of quiet) expect(await raiseAlerts(services(more), now())).toEqual(nothing)
  expect(await stack.client.getDocument(alertStateId)).toBeUndefined()
  await raiseAlerts(services({mode: 'production', mailOnlyTo: 'dry@example.com'}), now())
  expect(await stack.mailsTo('dry@example.com')).toEqual([nearlyDue])
  expect(await news()).toEqual([])
})
