import {execFile} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {promisify} from 'node:util'

import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import unsubscribe from '../../api/unsubscribe.js'
import {requestAttemptSchema, type RequestAttempt} from '../../core/export/requestAttempt.js'
import {brandAnHour, networkAnHour} from '../../core/export/requestLimits.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startOptOutStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(() => {
  expect(consoleError.mock.calls).toEqual([])
})

const address = 'http://127.0.0.1:3999/api/unsubscribe'
const mailSchema = z.object({subject: z.string(), text: z.string()})

async function ask(email: string, query = '?lang=en', from?: string): Promise<string> {
  const body = new URLSearchParams({email})
  const headers = {accept: 'text/html', ...(from ? {'x-forwarded-for': from} : {})}
  const response = await unsubscribe.fetch(
    new Request(`${address}${query}`, {method: 'POST', body, headers}),
  )
  return `${response.status} ${await response.text()}`
}

async function mailTo(email: string): Promise<z.infer<typeof mailSchema>> {
  return await vi.waitFor(async () => {
    const [mail] = await stack.mailsTo(email)
    return mailSchema.parse(mail)
  }, 5000)
}

test('without a link at hand there is a form, in the look of the brand that is named', async () => {
  const plain = await unsubscribe.fetch(new Request(address))
  expect(plain.status).toBe(200)
  expect(await plain.text()).toMatch(/<form method="post"[^]*name="email"/)
  const branded = await unsubscribe.fetch(new Request(`${address}?brand=fit24&lang=sv`))
  expect(await branded.text()).toMatch(/<p class="brand">FIT24<\/p>[^]*Skicka länkar till mig/)
})

test('the form mails a link for each newsletter the address gets, and each link works', async () => {
  await stack.addContact('asks@example.com')
  await ask('Asks@Example.com')
  const {subject, text} = await mailTo('asks@example.com')
  expect(subject).toBe('Links to unsubscribe')
  const links = text.match(/http\S+/g) ?? []
  expect(links).toHaveLength(4)
  const pages = await Promise.all(
    links.map(async (link) => {
      const page = await (await unsubscribe.fetch(new Request(link))).text()
      return /<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? 'no heading'
    }),
  )
  expect(new Set(pages)).toEqual(
    new Set([
      'Unsubscribe from FIT24 trening',
      'Unsubscribe from Klinikk24 nytt',
      'Unsubscribe from Klinikk24 tilbud',
      'Unsubscribe from Magy Media medier',
    ]),
  )
})

test('a form of one brand mails links of its controller’s brands alone', async () => {
  await stack.addContact('branded@example.com')
  await ask('branded@example.com', '?brand=fit24&lang=nb')
  const {text} = await mailTo('branded@example.com')
  expect(text).toContain('Klinikk24')
  expect(text).not.toContain('Magy')
})

test('the answer is the same whether or not the address is known', async () => {
  await stack.addContact('known@example.com')
  expect(await ask('unknown@example.com')).toBe(await ask('known@example.com'))
  expect((await mailTo('unknown@example.com')).text).toContain('We found no newsletters')
})

test('asking many times a day fills nobody’s inbox', async () => {
  await stack.addContact('often@example.com')
  await ask('often@example.com')
  await mailTo('often@example.com')
  for (const language of ['nb', 'da', 'en']) await ask('often@example.com', `?lang=${language}`)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await stack.mailsTo('often@example.com')).toHaveLength(1)
})

/** What has counted so far, once as much has as is expected. */
async function counted(count: number): Promise<RequestAttempt[]> {
  const groq = '*[_type == "requestAttempt" && defined(network)] | order(at asc)'
  return await vi.waitFor(async () => {
    const attempts = await stack.services.query(z.array(requestAttemptSchema), groq)
    expect(attempts).toHaveLength(count)
    return attempts
  }, 5000)
}

/** As if so many forms had been let through within the hour, like one of them. */
async function flood(count: number, like: RequestAttempt, from: Partial<RequestAttempt>) {
  const transaction = stack.client.transaction()
  for (let nth = 0; nth < count; nth += 1) {
    transaction.create({...like, ...from, _id: `requestAttempt.${randomUUID()}`})
  }
  await transaction.commit({returnDocuments: false, returnFirst: false})
}

test('whoever floods the form from a network mails nobody any more, and is told the same', async () => {
  const first = await ask('first@example.com', '?lang=en', '203.0.113.7')
  await mailTo('first@example.com')
  const [attempt] = await counted(1)
  if (!attempt) throw new Error('nothing was counted')
  expect(JSON.stringify(attempt)).not.toContain('203.0.113')
  await flood(networkAnHour - 1, attempt, {})
  expect(await ask('last@example.com', '?lang=en', '203.0.113.200')).toBe(first)
  await ask('elsewhere@example.com', '?lang=en', '203.0.114.7')
  await mailTo('elsewhere@example.com')
  expect(await stack.mailsTo('last@example.com')).toEqual([])

  await flood(brandAnHour, attempt, {network: 'others', wideNetwork: 'others'})
  await ask('nowhere@example.com', '?lang=en')
  await ask('newcomer@example.com', '?lang=en', '203.0.115.7')
  await mailTo('newcomer@example.com')
  expect(await stack.mailsTo('nowhere@example.com')).toEqual([])
})

test('opening a page loads neither the store’s client nor the mail service’s', async () => {
  const link = await stack.link('cold@example.com')
  const script = `
    import {registerHooks} from 'node:module'
    const loaded = new Set()
    registerHooks({load: (url, context, next) => { loaded.add(url); return next(url, context) }})
    const {default: route} = await import('./api/unsubscribe.ts')
    const statuses = []
    for (const url of process.argv.slice(1)) statuses.push((await route.fetch(new Request(url))).status)
    console.log(JSON.stringify({statuses, loaded: [...loaded]}))`
  // Not the waiting kind: the stack it asks runs in this process.
  const {stdout} = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script, link, address],
    {env: process.env, timeout: 20_000},
  )
  const report = z
    .object({statuses: z.array(z.number()), loaded: z.array(z.string())})
    .parse(JSON.parse(stdout))
  expect(report.statuses).toEqual([200, 200])
  expect(report.loaded.some((url) => url.includes('/node_modules/zod/'))).toBe(true)
  expect(
    report.loaded.filter((url) => /node_modules\/(@sanity|resend|@vercel)\//.test(url)),
  ).toEqual([])
})
