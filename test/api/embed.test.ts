import {afterAll, beforeAll, expect, test} from 'vitest'

import {embedScript} from '../../api/_server/embed/embedScript.js'
import embed from '../../api/embed.js.js'
import embedded from '../../api/embed/[brand].js'
import notice from '../../api/notices/[brand].js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const call = async (init: RequestInit = {}) =>
  await embed.fetch(new Request(`${functionsOrigin}/api/embed.js`, init))

test('any site may load the script, and its type is not guessed', async () => {
  const response = await call()
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
  })
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(await response.text()).toBe(embedScript)
})

test('who has the script is answered 304', async () => {
  const etag = (await call()).headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\da-f]{32}"$/)
  for (const value of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await call({headers: {'if-none-match': value}})
    expect([response.status, await response.text()]).toEqual([304, ''])
  }
  expect((await call({headers: {'if-none-match': '"other"'}})).status).toBe(200)
})

test('the script is only read', async () => {
  const response = await call({method: 'POST', body: 'x'})
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

const read = async (path: string, init: RequestInit = {}) =>
  await embedded.fetch(new Request(`${functionsOrigin}/api/embed/${path}`, init))

test('the embed gets the notice’s page without its style, and may keep it as long', async () => {
  const [part, whole] = [
    await read('klinikk24?lang=en'),
    await notice.fetch(new Request(`${functionsOrigin}/api/notices/klinikk24?lang=en&format=html`)),
  ]
  const markup = await part.text()
  expect(markup).not.toMatch(/<style|<script/)
  expect(markup).toContain('<meta name="notice-version" content="3">')
  const article = /<article[^]*<\/article>/
  expect(article.exec(markup)?.[0]).toBe(article.exec(await whole.text())?.[0])
  expect(part.headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
  for (const name of ['etag', 'cache-control', 'content-language', 'access-control-allow-origin']) {
    expect(part.headers.get(name)).toBe(whole.headers.get(name))
  }
  const etag = part.headers.get('etag') ?? ''
  const again = await read('klinikk24?lang=en', {headers: {'if-none-match': etag}})
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test.each([
  ['nowhere', 404],
  ['klinikk24?lang=xx', 400],
  ['klinikk24?at=2000-01-01', 404],
])('what is not there is refused to the embed of any site: %s', async (path, status) => {
  const response = await read(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})
