import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'

import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import links from '../../api/links.js'
import {serveFunctions} from '../../emulator/functions/serveFunctions.js'
import {functionsOrigin} from '../localStack.js'
import {anyBrandKey, startSenderStack} from './senderStack.js'

const stack = await startSenderStack()
const functions = await serveFunctions({
  directory: join(import.meta.dirname, '../../api'),
  port: 0,
})
afterAll(async () => {
  await functions.close()
  await stack.close()
})

const path = '/api/links?brand=klinikk24&newsletter=nytt'
const rows = (count: number) =>
  Array.from({length: count}, (_, row) => `person-${row}@example.com`).join('\n')
const sent = (body: BodyInit, type = 'text/csv') => ({
  method: 'POST',
  headers: {authorization: `Bearer ${anyBrandKey}`, 'content-type': type},
  body,
})

const runsSchema = z.array(
  z.object({
    rows: z.number(),
    answeredRows: z.number(),
    links: z.number(),
    heapMegabytes: z.number(),
    externalMegabytes: z.number(),
    queries: z.number(),
    seconds: z.number(),
    cpuSeconds: z.number(),
  }),
)

test(
  '100,000 rows take no more memory than 1,000, and a query for every 500',
  {timeout: 180_000},
  async () => {
    await stack.leave('person-77@example.com')
    const script = join(import.meta.dirname, 'linksProcess.ts')
    const args = ['--expose-gc', '--import', 'tsx', script, '100000']
    const {stdout} = await promisify(execFile)(process.execPath, args, {env: process.env})
    const [few, many] = runsSchema.parse(JSON.parse(stdout))
    console.info(stdout.trim())
    expect(few).toMatchObject({answeredRows: 1000, links: 999, queries: 3})
    expect(many).toMatchObject({answeredRows: 100_000, links: 99_999, queries: 201})
    const heap = (many?.heapMegabytes ?? Infinity) - (few?.heapMegabytes ?? 0)
    const external = (many?.externalMegabytes ?? Infinity) - (few?.externalMegabytes ?? 0)
    expect(heap).toBeLessThan(64)
    expect(external).toBeLessThan(64)
  },
)

test.each([
  ['text/csv', `address\n${rows(9000)}\na,b,c\n${rows(10)}`],
  ['text/csv', `address\n${rows(1500)}\n"never closed\n${rows(10)}`],
  ['application/x-ndjson', `${'{"address":"a@example.com"}\n'.repeat(1500)}{"address":\n`],
])(
  'a file that breaks in the middle breaks the transfer, so that the client notices: %s %#',
  async (type, body) => {
    const answer = await fetch(`${functions.url}${path}`, sent(body, type))
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow(/terminated|reset|closed/)
  },
)

test('a file that breaks in its first 500 rows is refused in words', async () => {
  const answer = await fetch(`${functions.url}${path}`, sent(`address\n${rows(300)}\na,b\n`))
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({detail: expect.stringContaining('at line 302')})
})

test('a file is read no more than 8 MB ahead of its reader, and no further once nobody reads', async () => {
  const chunk = new TextEncoder().encode(`${rows(2000)}\n`)
  let pulled = 0
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('address\n')),
    pull(controller) {
      pulled += chunk.byteLength
      controller.enqueue(chunk)
    },
    cancel: () => {
      isCancelled = true
    },
  })
  const init = {...sent(body), duplex: 'half'}
  const request = new Request(`${functionsOrigin}${path}`, init)
  const reader = (await links.fetch(request)).body?.getReader()
  await reader?.read()
  await expect
    .poll(
      async () => {
        const before = pulled
        await new Promise((resolve) => setTimeout(resolve, 300))
        return pulled === before
      },
      {timeout: 20_000},
    )
    .toBe(true)
  expect(pulled).toBeGreaterThan(7 * 1024 * 1024)
  expect(pulled).toBeLessThan(10 * 1024 * 1024)
  await reader?.cancel()
  await expect.poll(() => isCancelled).toBe(true)
})

test('a refusal does not wait for the rest of a file that is still being sent', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('name\nAnna\n')),
  })
  const init = {...sent(body), duplex: 'half'}
  const answer = await links.fetch(new Request(`${functionsOrigin}${path}`, init))
  expect(answer.status).toBe(400)
})
