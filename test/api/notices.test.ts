import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {functionsOrigin} from '../localStack.js'
import {accept, callNotices as call} from './callNotices.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const listSchema = z.object({
  brands: z.array(z.object({brand: z.string(), notices: z.array(z.unknown())})),
})

async function listed(brand: string): Promise<unknown> {
  const {brands} = listSchema.parse(await (await call('/api/notices')).json())
  return brands.find((candidate) => candidate.brand === brand)?.notices
}

test('every brand and its notices are listed', async () => {
  const response = await call('/api/notices')
  expect(await response.json()).toMatchObject({
    brands: expect.arrayContaining([
      {
        brand: 'klinikk24',
        name: 'Klinikk24',
        prevailingLanguage: 'nb',
        languages: ['en', 'nb'],
        notices: ['en', 'nb'].map((language) => ({
          notice: 'privacy',
          language,
          version: 3,
          inForce: 3,
          isRetired: false,
          url: `/api/notices/klinikk24?lang=${language}`,
          versions: `/api/notices/klinikk24/versions?lang=${language}`,
          feed: `/api/notices/klinikk24/versions?lang=${language}&format=atom`,
        })),
      },
    ]),
  })
})

test('a notice as JSON starts with its metadata, its stamp, then text and facts', async () => {
  const json: unknown = await (await call('klinikk24')).json()
  expect(Object.keys(json ?? {})).toEqual([
    'brand',
    'notice',
    'language',
    'title',
    'version',
    'kind',
    'summary',
    'stampedAt',
    'effectiveAt',
    'hash',
    'contentHash',
    'previousHash',
    'signature',
    'stamp',
    'sections',
    'facts',
  ])
  expect(json).toMatchObject({language: 'nb', version: 3, stamp: expect.stringContaining('3')})
})

test.each([
  ['', accept('text/html'), 'text/html', '<!doctype html>'],
  ['', accept('text/html,application/xhtml+xml,*/*;q=0.8'), 'text/html', 'notice-hash'],
  ['', accept('application/json;q=0.1, text/markdown'), 'text/markdown', '# '],
  ['', accept('text/html;q=0, */*'), 'application/json', '{'],
  ['?format=txt', accept('text/html'), 'text/plain', 'Klinikk24'],
  ['?format=md', {}, 'text/markdown', '# '],
  ['', {}, 'application/json', '{"brand":"klinikk24"'],
])('a notice asked for with %s %o is %s', async (query, init, type, text) => {
  const response = await call(`klinikk24${query}`, init)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
  expect(response.headers.get('vary')).toBe(query === '' ? 'accept' : null)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.text()).toContain(text)
})

test('a notice as HTML allows its own style alone and says which version it is', async () => {
  const response = await call('klinikk24?format=html')
  const page = await response.text()
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-/,
  )
  expect(page).toContain('<meta name="notice-version" content="3">')
  expect(page).not.toContain('<script')
})

test.each([
  ['2025-03-02', 404],
  ['2025-03-03', 1],
  ['2025-10-05', 1],
  ['2025-10-06', 2],
  // Version 3 is in force from 15 April 00:00 in Oslo.
  ['2026-04-14', 2],
  ['2026-04-15', 3],
  ['2026-04-14T21:59:59Z', 2],
  ['2026-04-14T22:00:00Z', 3],
  ['2026-04-15T00:00:00%2B02:00', 3],
])('at %s it is %s', async (at, version) => {
  const response = await call(`klinikk24?at=${at}`)
  if (version === 404) expect(response.status).toBe(404)
  else expect(await response.json()).toMatchObject({version})
})

test.each([
  ['nowhere', 404, /There is no brand "nowhere"/],
  ['klinikk24?notice=jobs', 404, /no notice "jobs"/],
  ['klinikk24?lang=xx', 400, /lang: expected one of nb, nn, da, sv, en/],
  ['klinikk24/versions/1?lang=sv', 404, /not there in "sv": nb, en|en, nb/],
  ['klinikk24?lang=', 400, /lang/],
  ['klinikk24?notice=../x', 400, /notice: expected/],
  ['KLINIKK24', 400, /brand: expected/],
  ['%E0%A4%A', 400, /not readable at "brand"/],
  ['a%2Fb', 400, /brand: expected/],
  ['klinikk24?format=docx', 400, /format: expected one of json, html, md, txt, pdf, jsonld/],
  ['klinikk24?at=yesterday', 400, /at: expected/],
  ['klinikk24?at=2026-02-30', 400, /at: expected/],
  ['klinikk24?at=2026-02-30T10:00:00Z', 400, /at: expected/],
  ['klinikk24?at=2026-02-01T10:00:00', 400, /at: expected/],
  ['klinikk24?at=', 400, /at: expected/],
  ['klinikk24/versions/0', 400, /version: expected a number from 1/],
  ['klinikk24/versions/-1', 400, /version/],
  ['klinikk24/versions/1.0', 400, /version/],
  ['klinikk24/versions/9999999999', 400, /version/],
  ['klinikk24/versions/99', 404, /no version 99; the latest is 3/],
  ['klinikk24/versions?format=rss', 400, /format: expected one of json, atom, feed/],
  ['nowhere/versions', 404, /no brand/],
  ['nowhere/notice-of-change', 404, /no brand/],
])('%s is refused with %i, naming what was wrong', async (path, status, detail) => {
  const response = await call(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe(
    status === 404 ? 'public, max-age=0, s-maxage=10' : 'no-store',
  )
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toMatchObject({status, detail: expect.stringMatching(detail)})
})

test.each(['image/png', 'image/*, text/html;q=0', 'application/xhtml+xml'])(
  'there is no notice as %s',
  async (type) => {
    const response = await call('klinikk24', accept(type))
    expect(response.status).toBe(406)
  },
)

test('a person gets a refusal as a page in their language', async () => {
  const response = await call('nowhere', {
    headers: {accept: 'text/html', 'accept-language': 'da-DK,da;q=0.9'},
  })
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('<html lang="da">')
})

test('other methods are refused, naming those there are; HEAD has no body', async () => {
  const post = await call('klinikk24', {method: 'POST', body: 'x'})
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect((await call('klinikk24', {method: 'PATCH'})).status).toBe(405)
  const options = await call('klinikk24', {method: 'OPTIONS'})
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  const [head, get] = [await call('klinikk24', {method: 'HEAD'}), await call('klinikk24')]
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
})

test('the archive is listed newest first, as JSON and as feeds', async () => {
  const archive = await (await call('klinikk24/versions')).json()
  expect(archive).toMatchObject({
    brand: 'klinikk24',
    notice: 'privacy',
    language: 'nb',
    versions: [{version: 3}, {version: 2}, {version: 1, previousHash: null}],
  })
  const feed = await call('klinikk24/versions?format=atom')
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect((await feed.text()).match(/<entry>/g)).toHaveLength(3)
  const items = await call('klinikk24/versions', accept('application/feed+json'))
  expect(items.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  expect(await items.json()).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${functionsOrigin}/api/notices/klinikk24/versions?lang=nb&format=feed`,
    items: [
      {date_published: expect.stringMatching(/Z$/)},
      {},
      {id: expect.stringMatching(/^urn:sha256:/)},
    ],
  })
})

test('a version that was altered in the store is not shown', async () => {
  await stack.publish('version.rommen.privacy.nb.3', {summary: 'Ingenting'})
  await expect(call('rommen')).rejects.toThrow('is not as it was stamped')
  expect((await call('rommen/versions/2')).status).toBe(200)
})

test('a retired notice is gone; its archive stays, and is named', async () => {
  const [, , last] = await stack.versionsOf('notice-fit24-nb')
  await stack.client.create({
    ...last,
    _id: 'version.fit24.privacy.nb.4',
    _type: 'noticeVersion',
    version: 4,
    kind: 'retired',
    effectiveAt: stack.clock.now().toISOString(),
  })
  const response = await call('fit24')
  expect(response.status).toBe(410)
  expect(await response.json()).toMatchObject({archive: '/api/notices/fit24/versions?lang=nb'})
  const page = await call('fit24', accept('text/html'))
  expect(await page.text()).toContain('href="/api/notices/fit24/versions?lang=nb"')
  expect((await call('fit24/versions')).status).toBe(200)
  expect(await listed('fit24')).toMatchObject([{version: 4, inForce: null, isRetired: true}])
})

test('there is no banner without a change', async () => {
  expect((await call('glasoterapi/notice-of-change')).status).toBe(204)
  await stack.publish('agreement-glasoterapi-lykke-media', {location: 'SE'})
  const change = {effectiveOn: '2099-01-01', immediateReason: undefined}
  await stack.change('change-glas', ['notice-glasoterapi-nb'], change)
  const banner = await call('glasoterapi/notice-of-change')
  expect(await banner.json()).toMatchObject({current: null, upcoming: {version: 4}})
  expect(await listed('glasoterapi')).toMatchObject([{version: 4, inForce: 3, isRetired: false}])
  const date = new Date('2098-12-31T23:00:00Z')
  stack.clock.moveTo(date)
  expect(await (await call('glasoterapi')).json()).toMatchObject({version: 4})
})
