import {afterAll, beforeAll, expect, onTestFinished, test, vi} from 'vitest'

import {noticeFormats} from '../../api/_server/notices/noticeFormats.js'
import {wordsOfHtml} from '../core/render/wordsOf.js'
import {functionsOrigin} from '../localStack.js'
import {accept, callNotices as call} from './callNotices.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const header = async (path: string, name: string, init: RequestInit = {}) =>
  (await call(path, init)).headers.get(name)

const articleOf = (page: string) => /<article[^]*<\/article>/.exec(page)?.[0] ?? ''

test('a notice that is not there in the language asked for is there in the prevailing one', async () => {
  const response = await call('klinikk24?lang=sv')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-language')).toBe('nb')
  expect(response.headers.get('content-location')).toBe(
    '/api/notices/klinikk24/versions/3?lang=nb&format=json',
  )
  expect(await response.json()).toMatchObject({language: 'nb', version: 3})
  expect(await header('klinikk24/versions?lang=sv', 'content-language')).toBe('nb')
  expect((await call('klinikk24/versions/3?lang=sv&format=json')).status).toBe(404)
  expect((await call('klinikk24?lang=xx')).status).toBe(400)
})

test('without ?lang= the prevailing language is read, whatever the browser speaks', async () => {
  const english = {headers: {'accept-language': 'en'}}
  expect(await header('klinikk24', 'content-language', english)).toBe('nb')
  expect(await header('klinikk24?lang=en', 'content-language')).toBe('en')
})

test('the page says in the language asked for that the notice is not there in it', async () => {
  const asked = await (await call('klinikk24?lang=sv&format=html')).text()
  const plain = await (await call('klinikk24?format=html')).text()
  expect(asked).toContain(
    '<p class="panel" lang="sv">Den här integritetspolicyn finns inte på svenska.',
  )
  expect(asked).toContain('<html lang="nb">')
  expect(articleOf(asked)).toBe(articleOf(plain))
  expect(plain).not.toContain('class="panel"')
  expect(await header('klinikk24?lang=sv&format=html', 'etag')).not.toBe(
    await header('klinikk24?format=html', 'etag'),
  )
})

test.each([
  ['pdf', 'application/pdf', '%PDF-1.7'],
  ['jsonld', 'application/ld+json', '{"@context"'],
])('a notice is there as %s, by format and by Accept', async (format, type, start) => {
  for (const response of [
    await call(`klinikk24?format=${format}`),
    await call('klinikk24', accept(type)),
  ]) {
    expect(response.headers.get('content-type')).toBe(type)
    expect((await response.text()).slice(0, start.length)).toBe(start)
  }
})

test('a PDF is shown in the browser and has a name of its own when it is kept', async () => {
  expect(await header('klinikk24?lang=en&format=pdf', 'content-disposition')).toBe(
    'inline; filename="klinikk24-privacy-en-v3.pdf"',
  )
})

test('JSON names the schema it keeps to', async () => {
  expect(await header('klinikk24', 'link')).toBe(
    `<${functionsOrigin}/api/schemas/notice-version>; rel="describedby"`,
  )
})

test('every format has the same bytes each time, and a tag of its own', async () => {
  const tags = new Set<string | null>()
  for (const format of Object.keys(noticeFormats)) {
    const [one, two] = [
      await call(`klinikk24?format=${format}`),
      await call(`klinikk24/versions/3?lang=nb&format=${format}`),
    ]
    expect(one.headers.get('etag')).toMatch(/^"[!#-~]+"$/)
    expect(one.headers.get('etag')).toBe(two.headers.get('etag'))
    expect(await one.text()).toBe(await two.text())
    expect(one.headers.get('content-location')).toBe(
      `/api/notices/klinikk24/versions/3?lang=nb&format=${format}`,
    )
    tags.add(one.headers.get('etag'))
  }
  expect(tags.size).toBe(6)
})

test('who has it is answered 304, without a body and with what a cache needs', async () => {
  const known = await call('klinikk24')
  const etag = known.headers.get('etag') ?? ''
  const ask = async (path: string, headers: Record<string, string>) => await call(path, {headers})
  const response = await ask('klinikk24', {'if-none-match': `"x,y", W/${etag}`})
  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  for (const name of [
    'etag',
    'cache-control',
    'content-location',
    'vary',
    'access-control-allow-origin',
  ]) {
    expect(response.headers.get(name), name).toBe(known.headers.get(name))
  }
  expect(response.headers.get('content-type')).toBeNull()
  expect((await ask('klinikk24', {'if-none-match': '*'})).status).toBe(304)
  expect((await ask('klinikk24', {'if-none-match': '"other"'})).status).toBe(200)
  expect((await ask('klinikk24?format=html', {'if-none-match': etag})).status).toBe(200)
  expect((await ask('klinikk24?lang=en', {'if-none-match': etag})).status).toBe(200)
})

test('a 304 costs one look-up, and so does a text that was read before', async () => {
  const reach = vi.spyOn(globalThis, 'fetch')
  onTestFinished(() => reach.mockRestore())
  const lookUps = async (path: string, headers: Record<string, string> = {}) => {
    reach.mockClear()
    const response = await call(path, {headers})
    const asked = reach.mock.calls.filter(
      ([url]) => typeof url === 'string' && url.includes('/data/query/'),
    )
    return {status: response.status, count: asked.length}
  }
  const path = 'magy-media?format=json'
  expect(await lookUps(path)).toEqual({status: 200, count: 2})
  expect(await lookUps(path)).toEqual({status: 200, count: 1})
  expect(await lookUps(path, {'if-none-match': '*'})).toEqual({status: 304, count: 1})
  expect(await lookUps('/api/notices')).toEqual({status: 200, count: 1})
})

test('a date counts where no tag is named', async () => {
  const since = (await header('klinikk24', 'last-modified')) ?? ''
  const ask = async (headers: Record<string, string>) => (await call('klinikk24', {headers})).status
  expect(await ask({'if-modified-since': since})).toBe(304)
  const before = new Date(Date.parse(since) - 1000).toUTCString()
  expect(await ask({'if-modified-since': before})).toBe(200)
  expect(await ask({'if-modified-since': 'yesterday'})).toBe(200)
  expect(await ask({'if-modified-since': since, 'if-none-match': '"other"'})).toBe(200)
})

test('what is in force was last modified when it came into force, a version when it was made', async () => {
  // Version 3 was made in March, for 15 April 00:00 in Oslo.
  const {effectiveAt, stampedAt} = await (await call('klinikk24')).json()
  expect(Date.parse(effectiveAt)).toBeGreaterThan(Date.parse(stampedAt))
  expect(await header('klinikk24', 'last-modified')).toBe(new Date(effectiveAt).toUTCString())
  const numbered = await header('klinikk24/versions/3?lang=nb&format=json', 'last-modified')
  expect(numbered).toBe(new Date(stampedAt).toUTCString())
})

test.each([
  ['klinikk24/versions/1?lang=nb&format=json', 'public, max-age=31536000, immutable'],
  ['klinikk24/versions/1?lang=nb', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'],
  ['klinikk24/versions/1?format=json', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'],
  ['klinikk24', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'],
  ['klinikk24?at=2099-01-01', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'],
  ['klinikk24?at=2025-06-01', 'public, max-age=0, s-maxage=3600'],
  ['klinikk24/versions', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'],
  ['glasoterapi/notice-of-change', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'],
  ['/api/notices', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'],
  ['nowhere', 'public, max-age=0, s-maxage=10'],
])('%s is kept as "%s"', async (path, cacheControl) => {
  expect(await header(path, 'cache-control')).toBe(cacheControl)
})

test('lists, feeds and banners are answered 304 too', async () => {
  for (const path of ['/api/notices', 'klinikk24/versions', 'klinikk24/versions?format=atom']) {
    const etag = (await header(path, 'etag')) ?? ''
    const again = await call(path, {headers: {'if-none-match': etag}})
    expect([path, again.status]).toEqual([path, 304])
  }
})

test('any site may read every answer, and may ask before', async () => {
  for (const [path, init] of [
    ['klinikk24', {}],
    ['klinikk24', {headers: {'if-none-match': '*'}}],
    ['klinikk24?lang=xx', {}],
    ['nowhere', accept('text/html')],
    ['klinikk24', {method: 'POST'}],
    ['glasoterapi/notice-of-change', {}],
    ['/api/notices', {}],
  ] as const) {
    expect(await header(path, 'access-control-allow-origin', init), path).toBe('*')
  }
  const preflight = await call('klinikk24', {
    method: 'OPTIONS',
    headers: {origin: 'https://klinikk24.example', 'access-control-request-method': 'GET'},
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-methods')).toContain('GET')
  expect(preflight.headers.get('access-control-allow-headers')).toBe('*')
})

test('a page in the brand’s new look is another page; the JSON stays what it was', async () => {
  const tags = async () => ({
    html: await header('inviocare?format=html', 'etag'),
    since: Date.parse((await header('inviocare?format=html', 'last-modified')) ?? ''),
    json: await header('inviocare', 'etag'),
  })
  const before = await tags()
  stack.clock.advance('PT1H')
  await stack.publish('brand-inviocare', {accentColor: '#7a1f5c'})
  const after = await tags()
  expect(after.html).not.toBe(before.html)
  expect(after.since).toBeGreaterThan(before.since)
  expect(after.json).toBe(before.json)
})

test('a translation that lags says so, and the prevailing text is there at once', async () => {
  const inStep = await (await call('klinikk24?lang=en')).json()
  expect(inStep).toMatchObject({version: 3, follows: 3, lags: false})
  const tag = await header('klinikk24?lang=en', 'etag')
  await stack.publish('notice-klinikk24-nb', {title: 'Personvernerklæringen vår'})
  await stack.deliver('notice-klinikk24-nb')
  expect(await (await call('klinikk24')).json()).toMatchObject({version: 4})
  const behind = await call('klinikk24?lang=en')
  expect(behind.headers.get('etag')).not.toBe(tag)
  const json = await behind.json()
  expect(json).toMatchObject({
    version: 3,
    follows: 3,
    lags: true,
    prevailing: {language: 'nb', version: 4, url: '/api/notices/klinikk24/versions/4?lang=nb'},
  })
  expect(Object.keys(json).slice(-5)).toEqual([
    'sections',
    'facts',
    'follows',
    'lags',
    'prevailing',
  ])
  const page = await (await call('klinikk24?lang=en&format=html')).text()
  expect(page).toContain('This translation follows version 3 of the notice in Norwegian Bokmål.')
  expect(page).toContain('href="/api/notices/klinikk24/versions/4?lang=nb&amp;format=html"')
  expect(articleOf(page)).not.toContain('This translation')
  // A numbered version never changes, so it says nothing of what came after it.
  const numbered = await (await call('klinikk24/versions/3?lang=en&format=json')).json()
  expect(numbered).toMatchObject({follows: 3})
  expect(numbered).not.toHaveProperty('lags')
  const old = await (await call('klinikk24/versions/3?lang=en&format=html')).text()
  expect(wordsOfHtml(articleOf(old))).toEqual(wordsOfHtml(articleOf(page)))
})

test('nobody keeps the old version past the date of the new one, fresh or stale', async () => {
  await stack.publish('agreement-glasoterapi-lykke-media', {location: 'SE'})
  const change = {effectiveOn: '2099-01-01', immediateReason: undefined}
  await stack.change('change-glas', ['notice-glasoterapi-nb'], change)
  const date = new Date('2098-12-31T23:00:00Z')
  for (const [ahead, most] of [
    [61_000, 60],
    [10_500, 10],
    [900, 0],
  ] as const) {
    stack.clock.moveTo(new Date(date.getTime() - ahead))
    for (const path of [
      'glasoterapi',
      'glasoterapi?at=2099-01-01',
      '/api/notices',
      'glasoterapi/notice-of-change',
    ]) {
      const kept = (await header(path, 'cache-control')) ?? ''
      const [, fresh, stale] = /s-maxage=(\d+), stale-while-revalidate=(\d+)$/.exec(kept) ?? []
      expect(Number(fresh) + Number(stale), `${path} ${kept}`).toBeLessThanOrEqual(most)
    }
  }
  const before = await (await call('glasoterapi')).json()
  expect(before).toMatchObject({version: 3})
  stack.clock.moveTo(date)
  expect(await (await call('glasoterapi')).json()).toMatchObject({version: 4})
  expect(await header('glasoterapi', 'last-modified')).toBe(date.toUTCString())
})
