import * as fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import noticeRoute from '../../api/notices/[brand].js'
import changeRoute from '../../api/notices/[brand]/notice-of-change.js'
import versionsRoute from '../../api/notices/[brand]/versions.js'
import {
  fetchNotice,
  fetchNoticeArticle,
  fetchNoticeOfChange,
  noticeArchiveQuery,
  noticeInForceQuery,
  readNoticeArchive,
  readNoticeInForce,
  readUpcomingChange,
  upcomingChangeQuery,
  type NoticeAtParams,
} from '../../core/site/site.js'
import {versionHash} from '../../core/stamp/versionHash.js'
import {functionsOrigin as origin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let names: readonly {brand: string; notice: string; language: string}[]
let dates: readonly string[]

beforeAll(async () => {
  stack = await startStampStack()
  const named = z.object({brand: z.string(), notice: z.string(), language: z.string()})
  const written = await stack.services.query(
    z.array(named),
    '*[_type == "noticeHead"]{brand, notice, language} | order(brand asc, language asc)',
  )
  names = [...written, {brand: 'klinikk24', notice: 'privacy', language: 'sv'}]
  dates = await stack.services.query(
    z.array(z.string()),
    'array::unique(*[_type == "noticeVersion"].effectiveAt)',
  )
})
afterAll(async () => await stack.close())

const routes = [changeRoute, versionsRoute, noticeRoute]

/** A site's `fetch`, straight into the functions. */
const ask = async (url: string, init?: RequestInit): Promise<Response> => {
  const {pathname} = new URL(url)
  const found = routes.find(({pattern}) => new URLPattern({pathname: pattern}).test({pathname}))
  return found ? await found.fetch(new Request(url, init)) : new Response(null, {status: 500})
}

/** As a site asks: with a token that may read, and no way round the parser. */
const query = async (groq: string, params: object): Promise<unknown> => {
  const answer: unknown = await stack.client.fetch(groq, {...params})
  return answer
}

const byQuery = async (params: NoticeAtParams) =>
  await readNoticeInForce(await query(noticeInForceQuery, params))

const byAddress = async ({at, ...name}: NoticeAtParams) =>
  await fetchNotice({origin, ...name, at, fetch: ask})

async function expectAgreement(params: NoticeAtParams): Promise<string> {
  const [queried, fetched] = [await byQuery(params), await byAddress(params)]
  expect(queried.state).toBe(fetched.state)
  if (queried.state === 'found' && fetched.state === 'found') {
    // Whether a translation lags is not in the version itself.
    const {lags: _lags, prevailing: _prevailing, ...notice} = fetched.notice
    expect(queried.notice).toEqual(notice)
  }
  return queried.state
}

test('at every date of every demo notice, query and address give the same notice', async () => {
  expect(names.length).toBeGreaterThanOrEqual(9)
  const states = new Set<string>()
  for (const name of names) {
    for (const at of dates) {
      states.add(await expectAgreement({...name, at}))
      const before = new Date(Date.parse(at) - 1).toISOString()
      states.add(await expectAgreement({...name, at: before}))
    }
  }
  expect([...states].toSorted()).toEqual(['absent', 'found'])
})

test('at any time, query and address give the same notice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.date({min: new Date('2024-06-01'), max: new Date('2027-06-01'), noInvalidDate: true}),
      async (name, at) => void (await expectAgreement({...name, at: at.toISOString()})),
    ),
    {numRuns: 60},
  )
})

test('the archive by query is the one the address lists', async () => {
  for (const {brand, notice, language} of names.slice(0, -1)) {
    const url = `${origin}/api/notices/${brand}/versions?lang=${language}&notice=${notice}`
    const listed: unknown = await (await ask(url)).json()
    const params = {brand, notice, language}
    expect(listed).toMatchObject({
      versions: readNoticeArchive(await query(noticeArchiveQuery, params)),
    })
  }
  const nowhere = {brand: 'nowhere', notice: 'privacy', language: 'nb'}
  expect(readNoticeArchive(await query(noticeArchiveQuery, nowhere))).toEqual([])
})

test('the article for a page is the notice of that version', async () => {
  const article = await fetchNoticeArticle({origin, brand: 'klinikk24', language: 'en', fetch: ask})
  if (article.state !== 'found') throw new Error(article.state)
  expect(article).toMatchObject({version: 3, language: 'en'})
  expect(article.markup).toMatch(/^<article[^>]* lang="en"[^>]*><h1>[^]*<\/article>$/)
  expect(article.markup).not.toMatch(/<style|<script|<main/)
  const {etag = ''} = article
  const again = {origin, brand: 'klinikk24', language: 'en', fetch: ask, etag}
  expect(await fetchNoticeArticle(again)).toEqual({state: 'unchanged', etag})
})

test('an upcoming change by query is the one that the banner tells, before its date and after', async () => {
  const name = {brand: 'glasoterapi', notice: 'privacy', language: 'nb'}
  const upcoming = async () => {
    const at = stack.clock.now().toISOString()
    const answer = await query(upcomingChangeQuery, {...name, at})
    const told = await fetchNoticeOfChange({origin, ...name, fetch: ask})
    const version = readUpcomingChange(answer)?.version
    expect(version).toBe(told.state === 'change' ? told.change.upcoming?.version : undefined)
    return version
  }
  expect(await upcoming()).toBeUndefined()
  await stack.publish('agreement-glasoterapi-lykke-media', {location: 'SE'})
  const change = {effectiveOn: '2099-01-01', immediateReason: undefined}
  await stack.change('change-glas', ['notice-glasoterapi-nb'], change)
  expect(await upcoming()).toBe(4)
  const at = '2098-12-31T22:59:59.999Z'
  expect(await byQuery({...name, at})).toMatchObject({notice: {version: 3}})
  expect(await byQuery({...name, at: '2098-12-31T23:00:00Z'})).toMatchObject({notice: {version: 4}})
  stack.clock.moveTo(new Date('2098-12-31T23:00:00Z'))
  expect(await upcoming()).toBeUndefined()
})

test('a retired notice is gone, by query as by address, and is still there for the day before', async () => {
  const [, , last] = await stack.versionsOf('notice-fit24-nb')
  if (!last) throw new Error('FIT24 has no version 3')
  const at = stack.clock.now().toISOString()
  const change = {version: 4, kind: 'retired' as const, previousHash: last.hash, effectiveAt: at}
  const hash = await versionHash({...last, ...change})
  await stack.client.create({...last, ...change, hash, _id: 'version.fit24.privacy.nb.4'})
  const name = {brand: 'fit24', notice: 'privacy', language: 'nb'}
  expect(await byQuery({...name, at})).toEqual({state: 'gone', version: 4})
  expect(await expectAgreement({...name, at})).toBe('gone')
  const before = new Date(Date.parse(at) - 1).toISOString()
  expect(await expectAgreement({...name, at: before})).toBe('found')
})

test('a version that was altered in the store is not opened', async () => {
  const name = {brand: 'rommen', notice: 'privacy', language: 'nb', at: '2026-10-01T00:00:00Z'}
  const answer = await query(noticeInForceQuery, name)
  expect((await readNoticeInForce(answer)).state).toBe('found')
  const {version} = z.object({version: z.object({version: z.number()})}).parse(answer)
  const id = `version.rommen.privacy.nb.${version.version}`
  await stack.publish(id, {summary: 'Nothing'})
  await expect(byQuery(name)).rejects.toThrow('is not as it was stamped')
})

test('without a token the queries find nothing', async () => {
  const anonymous = stack.client.withConfig({token: ''})
  const params = {brand: 'klinikk24', notice: 'privacy', language: 'nb', at: '2026-10-01T00:00:00Z'}
  await expect(anonymous.fetch(noticeInForceQuery, params)).rejects.toThrow()
})
