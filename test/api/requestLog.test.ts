import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'

import {route} from '../../api/_server/route.js'
import {parseSettings} from '../../api/_server/settings.js'
import cron from '../../api/cron.js'
import {Refusal} from '../../core/refusal.js'
import {functionsOrigin, startLocalStack} from '../localStack.js'
import {productionSettings} from './productionSettings.js'

let stack: Awaited<ReturnType<typeof startLocalStack>>
let lines: unknown[]
beforeAll(async () => {
  stack = await startLocalStack()
})
afterAll(async () => await stack.close())
beforeEach(() => {
  lines = []
  vi.stubEnv('REQUEST_LOG', 'on')
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => {
    lines.push(JSON.parse(String(line)))
  })
})

const tried = route('/api/tried/:brand', {
  GET: () => new Response('here'),
  POST: ({url}) => {
    if (url.searchParams.has('bug')) throw new Error('a bug about kari@example.com')
    throw new Refusal('bad_token', 'The link is not whole.')
  },
})
const ask = async (path: string, init: RequestInit = {}) =>
  await tried.fetch(new Request(`${functionsOrigin}${path}`, init))
const line = (method: string, status: number, outcome: string) => ({
  log: 'request',
  method,
  route: '/api/tried/:brand',
  status,
  outcome,
  ms: expect.any(Number),
})

test.each([
  ['GET', '/api/tried/fit24?t=secret', {...line('GET', 200, 'ok'), brand: 'fit24'}],
  ['HEAD', '/api/tried/fit24', {...line('HEAD', 200, 'ok'), brand: 'fit24'}],
  ['POST', '/api/tried/fit24?t=secret', line('POST', 400, 'bad_token')],
  ['OPTIONS', '/api/tried/fit24', line('OPTIONS', 204, 'ok')],
  ['PATCH', '/api/tried/fit24', line('PATCH', 405, 'method_not_allowed')],
  ['GET', '/api/elsewhere/kari', line('GET', 404, 'not_found')],
])('each request leaves one line: %s %s', async (method, path, expected) => {
  await ask(path, {method})
  expect(lines).toEqual([expected])
})

test('a crash leaves its line, and is thrown for the host as before', async () => {
  const crash = ask('/api/tried/fit24?bug', {method: 'POST'})
  await expect(crash).rejects.toThrow('a bug about •••')
  expect(lines).toEqual([line('POST', 500, 'crashed')])
})

test('the line says where it ran and which request of the host it was', async () => {
  vi.stubEnv('VERCEL_REGION', 'arn1')
  vi.stubEnv('VERCEL_DEPLOYMENT_ID', 'dpl_8aXk2')
  await ask('/api/tried/fit24', {headers: {'x-vercel-id': 'arn1::abc-1', 'user-agent': 'kari'}})
  const place = {requestId: 'arn1::abc-1', region: 'arn1', deployment: 'dpl_8aXk2'}
  expect(lines).toEqual([{...line('GET', 200, 'ok'), brand: 'fit24', ...place}])
})

test('the local stack is silent unless it is asked, and Vercel is not', async () => {
  vi.stubEnv('REQUEST_LOG', undefined)
  await ask('/api/tried/fit24')
  expect(lines).toEqual([])
  vi.stubEnv('VERCEL_ENV', 'preview')
  vi.stubEnv('REQUEST_LOG', 'off')
  await ask('/api/tried/fit24', {method: 'OPTIONS'})
  expect(lines).toEqual([])
  vi.stubEnv('REQUEST_LOG', undefined)
  await ask('/api/tried/fit24', {method: 'OPTIONS'})
  expect(lines).toHaveLength(1)
})

test('a REQUEST_LOG that is neither on nor off is refused', () => {
  expect(() => parseSettings({...productionSettings, REQUEST_LOG: 'sometimes'})).toThrow(
    'Malformed settings: REQUEST_LOG: expected on or off.',
  )
})

test('a run ends with a line of counts by task, beside that of its request', async () => {
  const {CRON_SECRET} = stack.services.settings.secrets
  const headers = {authorization: `Bearer ${CRON_SECRET}`}
  await cron.fetch(new Request(`${functionsOrigin}/api/cron`, {headers}))
  expect(lines).toEqual([
    expect.objectContaining({
      log: 'cron',
      outcome: 'ok',
      broken: [],
      counts: expect.objectContaining({
        delivered: {sent: 0, failed: 0},
        lateOptOuts: {late: 0, told: 0},
      }),
    }),
    expect.objectContaining({log: 'request', route: '/api/cron', status: 200}),
  ])
})
