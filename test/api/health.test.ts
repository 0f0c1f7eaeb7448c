import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import {lookAtHealth} from '../../api/_server/health/lookAtHealth.js'
import cron from '../../api/cron.js'
import health from '../../api/health.js'
import {checkNames, type CheckName} from '../../core/health/healthCheck.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'
import {writeRequest} from './writeRequest.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  versions: z.number(),
  checks: z.array(
    z.strictObject({
      name: z.enum(checkNames),
      status: z.enum(['ok', 'red', 'unknown']),
      since: z.string().optional(),
      says: z.string(),
    }),
  ),
})

async function look() {
  // What was seen is repeated for some seconds.
  stack.clock.advance('PT6S')
  const response = await health.fetch(new Request(`${functionsOrigin}/api/health`))
  const text = await response.text()
  const told = healthSchema.parse(JSON.parse(text))
  return {...told, text, httpStatus: response.status}
}

const reds = (checks: z.infer<typeof healthSchema>['checks']): CheckName[] =>
  checks.filter(({status}) => status === 'red').map(({name}) => name)

const runCron = async (): Promise<void> => {
  const headers = {authorization: `Bearer ${stack.services.settings.secrets.CRON_SECRET}`}
  await cron.fetch(new Request(`${functionsOrigin}/api/cron`, {headers}))
}

test('before the first run nothing is red, and what is not known is said', async () => {
  const {status, httpStatus, checks} = await look()
  expect([status, httpStatus]).toEqual(['ok', 200])
  expect(reds(checks)).toEqual([])
  expect(checks.map(({name}) => name)).toEqual([...checkNames])
  expect(checks.find(({name}) => name === 'cron')).toMatchObject({status: 'unknown'})
})

test('after a run all is well, and the webhook is seen when it comes', async () => {
  await runCron()
  const before = await look()
  expect(before.status).toBe('ok')
  expect(before.checks.find(({name}) => name === 'cron')?.status).toBe('ok')
  expect(before.checks.find(({name}) => name === 'chains')?.status).toBe('ok')
  expect(before.checks.find(({name}) => name === 'webhook')?.status).toBe('unknown')
  await stack.deliver('notice-fit24-nb')
  await expect
    .poll(async () => (await look()).checks.find(({name}) => name === 'webhook'))
    .toEqual({
      name: 'webhook',
      status: 'ok',
      says: expect.stringContaining('Sanity last called at '),
    })
})

test('mail about a request that has been owed for hours is told, as other mail is', async () => {
  const hoursAgo = (hours: number): string =>
    new Date(stack.clock.now().getTime() - hours * 3_600_000).toISOString()
  const mail = {
    _key: 'answered-1',
    purpose: 'answered',
    serial: 1,
    language: 'nb',
    tries: 9,
  } as const
  const owed = (askedAt: string) => [{...mail, askedAt, state: 'owed' as const}]
  const closed = {state: 'answered', closedAt: hoursAgo(8)} as const
  const mails = async () => (await look()).checks.find(({name}) => name === 'deliveries')
  await writeRequest(stack, 'soon@example.com', {...closed, mails: owed(hoursAgo(5))})
  expect((await mails())?.status).toBe('ok')
  const since = hoursAgo(7)
  await writeRequest(stack, 'long@example.com', {...closed, mails: owed(since)})
  expect(await mails()).toMatchObject({status: 'red', since})
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

test('each thing that is red is shown, without whom it is about', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const now = stack.clock.now()
  const hoursAgo = (hours: number): string =>
    new Date(now.getTime() - hours * 3_600_000).toISOString()
  await stack.client.delete('version.rommen.privacy.nb.2')
  await runCron()
  const created = stack.client
    .transaction()
    .create({
      _id: 'dataRequest.canary-number',
      _type: 'dataRequest',
      requestId: 'canary-number',
      brand: 'fit24',
      state: 'confirmed',
      dueOn: now.toISOString().slice(0, 10),
      sources: [],
    })
    .create({
      _id: 'optOut.canary-number',
      _type: 'optOut',
      recordedAt: hoursAgo(25),
      lists: [{_key: 'a', state: 'pending'}],
    })
    .create({
      _id: 'delivery.canary-number',
      _type: 'delivery',
      state: 'failed',
      createdAt: hoursAgo(7),
    })
    .patch('cronRun.latest', {
      set: {at: hoursAgo(2), broken: [{_key: 'reports', since: hoursAgo(3)}]},
    })
  await created.commit()
  const {status, httpStatus, checks, text} = await look()
  expect([status, httpStatus]).toEqual(['degraded', 200])
  expect(reds(checks)).toEqual(['cron', 'tasks', 'chains', 'optOuts', 'requests', 'deliveries'])
  expect(checks.filter((one) => one.status === 'red' && !one.since)).toEqual([])
  expect(text).not.toContain('canary')
  log.mockRestore()
})

test('HEAD answers as GET does, without a body', async () => {
  const request = new Request(`${functionsOrigin}/api/health`, {method: 'HEAD'})
  const response = await health.fetch(request)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})

test('a flood of questions is one query in five seconds', async () => {
  const services = createServices(stack.services.settings)
  const asked = vi.spyOn(services, 'query')
  const now = stack.clock.now()
  const after = (ms: number): Date => new Date(now.getTime() + ms)
  const ask = async (ms: number) => await lookAtHealth(services, after(ms))
  await Promise.all(Array.from({length: 200}, async (_, index) => await ask(index * 20)))
  expect(asked).toHaveBeenCalledTimes(1)
  await ask(5000)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('where the Content Lake does not answer, the answer is 503 and says so', async () => {
  const {contentLake} = stack.services.settings
  const away = {...contentLake, url: 'http://127.0.0.1:9'}
  const services = createServices({...stack.services.settings, contentLake: away})
  const asked = vi.spyOn(services, 'query')
  const seen = await lookAtHealth(services, stack.clock.now())
  expect(seen).toMatchObject({status: 'degraded', isReachable: false, versions: null})
  expect(reds([...seen.checks])).toEqual(['contentLake'])
  await lookAtHealth(services, stack.clock.now())
  expect(asked).toHaveBeenCalledTimes(1)
})
