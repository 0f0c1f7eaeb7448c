import {serve} from 'srvx/node'
import {afterAll, expect, test, vi} from 'vitest'

import desk from '../../../api/desk.js'
import {askDesk} from '../../../plugins/privacyNotices/desk/askDesk.js'
import {startLocalStack} from '../../localStack.js'

const stack = await startLocalStack({hasDemo: true})
const server = serve({
  port: 0,
  hostname: '127.0.0.1',
  silent: true,
  fetch: async (request) => await desk.fetch(request),
})
await server.ready()
const functionsOrigin = new URL(server.url ?? '').origin

afterAll(async () => {
  await server.close(true)
  await stack.close()
})

const asked = {controllerId: 'organisation-rommen', language: 'nb', format: 'csv'} as const

test('the Studio asks under a grant of its own and gets the file', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  const answer = await askDesk(stack.client, functionsOrigin, 'record', asked)
  expect(answer.state).toBe('answered')
  if (answer.state !== 'answered') return
  expect(await answer.response.text()).toContain('(b) Formål')
})

test('it tells what the functions refused, and that they do not answer', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  const wrong = {...asked, controllerId: 'organisation-vercel'}
  const refused = await askDesk(stack.client, functionsOrigin, 'record', wrong)
  expect(refused).toEqual({state: 'refused', reason: expect.stringContaining('Vercel Inc.')})
  const silent = await askDesk(stack.client, 'http://127.0.0.1:9', 'record', asked)
  expect(silent).toEqual({state: 'unreachable'})
})
