import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {collectRequest} from '../../api/_server/export/collectRequest.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {sendMail} from '../../api/_server/sendMail.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import cron from '../../api/cron.js'
import health from '../../api/health.js'
import notice from '../../api/notices/[brand].js'
import suppressions from '../../api/suppressions.js'
import check from '../../api/suppressions/check.js'
import unsubscribe from '../../api/unsubscribe.js'
import {restoringId} from '../../core/deployment/datasetRestoring.js'
import {dataRequestId} from '../../core/export/dataRequest.js'
import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'
import {writeRequest} from './writeRequest.js'

const since = '2026-03-01T12:00:00.000Z'
const says = `The dataset is being restored since ${since}: nothing is stamped, mailed or deleted before "npm run restore -- finish".`

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
  await stack.client.create({_id: restoringId, _type: 'datasetRestoring', since, parts: []})
})
afterAll(async () => await stack.close())
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})

const at = (path: string, init?: RequestInit) => new Request(`${functionsOrigin}${path}`, init)

test('while a dataset is restored nothing is stamped, and a webhook is asked to come again', async () => {
  await stack.publish('notice-fit24-nb', {title: 'Personvern hos FIT24'})
  await expect(stampNotice(stack.services, 'notice-fit24-nb')).rejects.toThrow(says)
  const response = await stack.deliver('notice-fit24-nb')
  expect(response.status).toBe(503)
  expect(await stack.versionsOf('notice-fit24-nb')).toHaveLength(3)
})

test('while a dataset is restored nothing is mailed, and what is owed stays owed', async () => {
  const mail = {subject: 's', html: 'h', text: 't'}
  const outgoing = {to: 'kari@example.com', mail, idempotencyKey: 'restoring/1'}
  expect(await sendMail(stack.services, outgoing)).toEqual({state: 'failed', reason: says})
  const owed = await stack.client.fetch<{_id: string} | null>('*[_type == "delivery"][0]{_id}')
  if (owed) await stack.client.patch(owed._id).set({state: 'pending'}).commit()
  expect(await deliverPending(stack.services, stack.clock.now())).toMatchObject({sent: 0})
})

test('while a dataset is restored the cron does nothing', async () => {
  const {CRON_SECRET} = stack.services.settings.secrets
  const headers = {authorization: `Bearer ${CRON_SECRET}`}
  const response = await cron.fetch(at('/api/cron', {headers}))
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({detail: says})
})

test('a ledger that is not all there answers no sender', async () => {
  const [sender] = stack.services.settings.optOut.senderKeys
  const authorization = `Bearer ${sender?.key}`
  expect(
    (await suppressions.fetch(at('/api/suppressions', {headers: {authorization}}))).status,
  ).toBe(503)
  const asked = await check.fetch(
    at('/api/suppressions/check', {
      method: 'POST',
      headers: {authorization, 'content-type': 'application/json'},
      body: JSON.stringify({brand: 'klinikk24', addresses: ['kari@example.com']}),
    }),
  )
  expect(asked.status).toBe(503)
})

test('no source is asked about anybody while a dataset is restored, and the request waits', async () => {
  const requestId = await writeRequest(stack, 'kari@example.com', {kind: 'access'})
  await collectRequest(stack.services, requestId, stack.clock.now())
  const request = await stack.client.getDocument(dataRequestId(requestId))
  expect(request).toMatchObject({state: 'confirmed'})
})

test('notices are shown, and health says since when the dataset is restored', async () => {
  expect((await notice.fetch(at('/api/notices/klinikk24?lang=nb'))).status).toBe(200)
  const told = await health.fetch(at('/api/health'))
  expect(await told.json()).toMatchObject({
    status: 'degraded',
    checks: expect.arrayContaining([{name: 'restore', status: 'red', since, says}]),
  })
})

test('an opt-out is taken into the ledger while it is restored', async () => {
  const {publicOrigin, secrets} = stack.services.settings
  const target = {
    email: 'kari@example.com',
    brand: 'klinikk24',
    newsletter: 'nytt',
    language: 'nb',
  } as const
  const link = await unsubscribeLink(target, {keys: secrets.TOKEN_KEYS, publicOrigin})
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  const response = await unsubscribe.fetch(new Request(link, {method: 'POST', body}))
  expect(response.status).toBe(200)
  expect(await stack.client.fetch<number>('count(*[_type == "optOut"])')).toBe(1)
  const again = {
    target,
    scope: {kind: 'newsletter'},
    source: 'page',
    now: stack.clock.now(),
  } as const
  expect((await recordOptOuts(stack.services, again)).freshIds).toEqual([])
})
