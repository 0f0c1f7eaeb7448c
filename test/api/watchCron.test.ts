import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'

import {watchCron} from '../../api/_server/alert/watchCron.js'
import {createServices} from '../../api/_server/createServices.js'
import type {Settings} from '../../api/_server/settings.js'
import cron from '../../api/cron.js'
import notice from '../../api/notices/[brand].js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

const ops = 'ops@example.com'
const silent = 'The cron has not run (127.0.0.1:3999)'
let stack: StampStack
beforeAll(async () => {
  process.env['ALERT_EMAIL'] = ops
  stack = await startStampStack()
})
afterAll(async () => {
  delete process.env['ALERT_EMAIL']
  await stack.close()
})

const runCron = async (): Promise<void> => {
  const headers = {authorization: `Bearer ${stack.services.settings.secrets.CRON_SECRET}`}
  const response = await cron.fetch(new Request(`${functionsOrigin}/api/cron`, {headers}))
  expect(response.status).toBe(200)
}
const readNotice = async (): Promise<void> => {
  const response = await notice.fetch(new Request(`${functionsOrigin}/api/notices/fit24`))
  expect(response.status).toBe(200)
}
const mails = async (): Promise<string[]> => (await stack.mailsTo(ops)).toReversed()

beforeEach(async () => {
  await runCron()
})

test('a reader’s request tells that the cron is silent, once, and the cron that it runs again', async () => {
  await readNotice()
  stack.clock.advance('PT61M')
  await Promise.all([readNotice(), readNotice(), readNotice()])
  await expect.poll(mails).toEqual([silent])
  stack.clock.advance('PT15M')
  await readNotice()
  for (const pause of ['PT5M', 'PT30M', 'PT5M']) {
    stack.clock.advance(pause)
    await runCron()
  }
  expect(await mails()).toEqual([silent, 'Over: the cron has not run (127.0.0.1:3999)'])
})

/** A call of a process that has just begun, and how often that process has asked. */
function firstCall(method: string, more: Partial<Settings> = {}) {
  const services = createServices({...stack.services.settings, ...more})
  const asked = vi.spyOn(services, 'query')
  const at = (minutes: number) => ({
    request: new Request(functionsOrigin, {method}),
    url: new URL(functionsOrigin),
    params: {},
    now: new Date(stack.clock.now().getTime() + minutes * 60_000),
    services,
  })
  return {asked, at}
}

test('a process asks for a reader after a minute, and then every ten', async () => {
  const {asked, at} = firstCall('GET')
  const counts: number[] = []
  for (const minutes of [0, 0.5, 1, 2, 10.9, 11, 12]) {
    await watchCron(at(minutes))
    counts.push(asked.mock.calls.length)
  }
  expect(counts).toEqual([0, 0, 1, 1, 1, 2, 2])
})

test('whoever posts makes it ask at once', async () => {
  const {asked, at} = firstCall('POST')
  await watchCron(at(0))
  await watchCron(at(1))
  expect(asked).toHaveBeenCalledTimes(1)
})

test('nothing is asked where nobody is told, or nothing is mailed', async () => {
  for (const more of [{alertEmails: []}, {mode: 'preview'}] as const) {
    const {asked, at} = firstCall('POST', more)
    await watchCron(at(0))
    expect(asked).not.toHaveBeenCalled()
  }
})

test('a chain that is broken is told by the run that finds it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await stack.client.delete('version.rommen.privacy.nb.2')
  const before = await mails()
  await runCron()
  await runCron()
  expect((await mails()).slice(before.length)).toEqual(['A chain does not verify (127.0.0.1:3999)'])
})
