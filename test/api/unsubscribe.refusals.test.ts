import * as fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'

import unsubscribe from '../../api/unsubscribe.js'
import {sealToken} from '../../core/token/sealToken.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>

beforeAll(async () => {
  stack = await startOptOutStack()
})
afterAll(async () => {
  await stack.close()
})

const address = 'http://127.0.0.1:3999/api/unsubscribe'
const oneClickBody = 'List-Unsubscribe=One-Click'
const formType = 'application/x-www-form-urlencoded'

function post(url: string, body: BodyInit, type?: string): Promise<Response> {
  const headers: Record<string, string> = type ? {'content-type': type} : {}
  return unsubscribe.fetch(new Request(url, {method: 'POST', body, headers}))
}

/** A body that does not say how long it is. */
function streamed(url: string, text: string, headers: Record<string, string>): Request {
  const body = new Blob([text]).stream()
  const init: RequestInit & {duplex: 'half'} = {method: 'POST', headers, body, duplex: 'half'}
  return new Request(url, init)
}

async function told(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`)
  return [response.status, ...headers, await response.text()].join('\n')
}

/** `TOKEN_RUNS=10000` plays the long run. */
const tokenRuns = Number(process.env['TOKEN_RUNS'] ?? 500)

test(
  'forged, altered and cut-off tokens are all answered alike, and nothing is left',
  {timeout: 60_000 + tokenRuns * 100},
  async () => {
    const [good = '', other = ''] = await Promise.all(
      ['a@example.com', 'b@example.com'].map(async (email) => {
        return new URL(await stack.link(email)).searchParams.get('t') ?? ''
      }),
    )
    const parts = good.split('.')
    const swapped = fc
      .tuple(fc.nat(4), fc.constant(other.split('.')))
      .map(([at, foreign]) => parts.map((part, i) => (i === at ? foreign[i] : part)).join('.'))
    const altered = fc
      .tuple(fc.nat(good.length - 1), fc.constantFrom(...Array.from('ABab09-_.%=+ ')))
      .map(([at, character]) => good.slice(0, at) + character + good.slice(at + 1))
    const token = fc
      .oneof(
        swapped,
        altered,
        fc.nat(good.length - 1).map((length) => good.slice(0, length)),
        fc.string({unit: 'binary', maxLength: 400}),
        fc.base64String().map((text) => `${parts[0]}..${text}`),
      )
      // The last character of a part holds bits that nothing reads: another one can mean the same.
      .filter((candidate) => !meansTheSame(candidate, good) && !meansTheSame(candidate, other))
    const seed = Date.now() & 0x7fffffff
    console.info(`seed ${seed}`)
    const page = {headers: {accept: 'text/html', 'accept-language': 'da'}}
    const expectedPage = await told(await unsubscribe.fetch(new Request(`${address}?t=x`, page)))
    const expectedProblem = await told(await post(`${address}?t=x`, oneClickBody, formType))
    expect(expectedPage).toContain('Linket er ikke fuldstændigt')
    expect(expectedProblem).toContain('"code":"bad_token"')
    await fc.assert(
      fc.asyncProperty(token, async (candidate) => {
        const url = `${address}?t=${encodeURIComponent(candidate.toWellFormed())}`
        expect(await told(await unsubscribe.fetch(new Request(url, page)))).toBe(expectedPage)
        expect(await told(await post(url, oneClickBody, formType))).toBe(expectedProblem)
      }),
      {seed, numRuns: tokenRuns},
    )
    expect(await stack.ledger()).toEqual([])
  },
)

function meansTheSame(one: string, other: string): boolean {
  const decode = (token: string) => token.split('.').map((part) => Buffer.from(part, 'base64url'))
  return Buffer.concat(decode(one)).equals(Buffer.concat(decode(other)))
}

test('a token that was made for something else opens nothing here', async () => {
  const claims = {email: 'a@example.com', brand: 'klinikk24', newsletter: 'nytt', language: 'nb'}
  const keys = stack.services.settings.secrets.TOKEN_KEYS
  const token = await sealToken(keys, 'export-download', claims)
  expect((await post(`${address}?t=${token}`, oneClickBody, formType)).status).toBe(400)
  expect(await stack.ledger()).toEqual([])
})

test('a cut-off link opens a page that offers a whole one', async () => {
  const link = (await stack.link('a@example.com')).slice(0, -9)
  const response = await unsubscribe.fetch(new Request(link, {headers: {accept: 'text/html'}}))
  expect(response.status).toBe(400)
  expect(await response.text()).toMatch(/Lenken er ikke hel[^]*<input id="email"/)
})

test.each(['PUT', 'DELETE', 'PATCH'])(
  '%s is refused with the methods that exist',
  async (method) => {
    const response = await unsubscribe.fetch(new Request(address, {method}))
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
  },
)

test('a body that is too large is refused, whether or not it says how large it is', async () => {
  const link = await stack.link('large@example.com')
  const large = `${oneClickBody}&x=${'y'.repeat(64 * 1024)}`
  expect((await post(link, large, formType)).status).toBe(413)
  expect((await unsubscribe.fetch(streamed(link, large, {'content-type': formType}))).status).toBe(
    413,
  )
})

test.each([
  ['application/json', '{"List-Unsubscribe":"One-Click"}', 415],
  ['text/plain', oneClickBody, 415],
  [formType, new Uint8Array([0x61, 0x3d, 0xff, 0xfe]), 400],
  [formType, 'List-Unsubscribe=%ff%fe', 400],
  [formType, 'List-Unsubscribe=Two-Clicks', 400],
  [formType, `${oneClickBody}&${oneClickBody}`, 400],
  [formType, 'scope=everything', 400],
  [formType, '', 400],
  ['multipart/form-data', 'no boundary', 400],
  ['multipart/form-data; boundary=x', '--x\r\nnonsense', 400],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="scope"; filename="a"\r\n\r\nall\r\n--x--\r\n',
    400,
  ],
])('a form of type %s that holds %s is refused with a reason', async (type, body, status) => {
  const response = await post(await stack.link('wrong@example.com'), body, type)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({status, detail: expect.stringMatching(/\.$/)})
  expect(await stack.ledger()).toEqual([])
})

test('a body without a type is refused', async () => {
  const link = await stack.link('untyped@example.com')
  expect((await unsubscribe.fetch(streamed(link, oneClickBody, {}))).status).toBe(415)
})

test('the address form refuses what is no address, without repeating it', async () => {
  const response = await post(address, 'email=no-such%40thing%40', formType)
  expect(response.status).toBe(400)
  expect(await response.text()).not.toContain('no-such')
})

test('a brand that does not exist is not found', async () => {
  expect((await unsubscribe.fetch(new Request(`${address}?brand=nobody`))).status).toBe(404)
})

test.each(['javascript:x"<b>', '', 'klinikk24,', 'klinikk24, fit24'])(
  'what the page never names as a brand is refused by its field, and nothing is left: %j',
  async (brands) => {
    const body = new URLSearchParams({scope: 'all', brands})
    const response = await post(await stack.link('odd@example.com'), body)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('brands')
    expect(await stack.ledger()).not.toContainEqual(
      expect.objectContaining({brand: expect.stringMatching(/[^\w-]|^$/)}),
    )
  },
)
