import {createServer} from 'node:http'

import {expect, test, vi} from 'vitest'
import * as z from 'zod'

import {startLocalTimer} from '../../../emulator/functions/startLocalTimer.js'

test('the local cron runs when five minutes have passed by the local clock, with its secret', async () => {
  const asked: string[] = []
  const server = createServer(({url, headers}, response) => {
    asked.push(`${url} ${headers.authorization}`)
    response.end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const {port} = z.object({port: z.number()}).parse(server.address())
  let now = new Date('2026-11-22T12:00:00Z')
  const timer = startLocalTimer({
    clock: {now: () => now},
    functionsUrl: `http://127.0.0.1:${port}`,
    secret: 'a secret',
  })
  now = new Date('2026-11-22T12:04:59Z')
  await new Promise((resolve) => {
    setTimeout(resolve, 1500)
  })
  expect(asked).toEqual([])
  now = new Date('2026-12-22T12:00:00Z')
  await vi.waitFor(() => expect(asked).toEqual(['/api/cron Bearer a secret']), {timeout: 5000})
  await timer.close()
  server.close()
})
