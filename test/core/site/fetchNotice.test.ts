import {expect, test} from 'vitest'

import {fetchNotice} from '../../../core/site/fetchNotice.js'
import {fetchNoticeArticle} from '../../../core/site/fetchNoticeArticle.js'
import {fetchNoticeOfChange} from '../../../core/site/fetchNoticeOfChange.js'

const origin = 'https://notices.example'

/** A site's question to functions that answer as given, and what they were asked. */
function asking(answer: () => Response) {
  const asked: {url: string; init: RequestInit}[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push({url, init})
    return answer()
  }
  return {asked, question: {origin, brand: 'klinikk24', fetch}}
}

const problem = (status: number, rest: Record<string, string> = {}) =>
  Response.json({status, detail: 'Not here.', ...rest}, {status})

test('a question names brand, notice, language and time in the address', async () => {
  const {asked, question} = asking(() => problem(404))
  const at = new Date('2026-01-31T12:00:00Z')
  await fetchNotice({...question, notice: 'jobs', language: 'nb', at, etag: '"a"'})
  expect(asked).toMatchObject([
    {
      url: `${origin}/api/notices/klinikk24?lang=nb&notice=jobs&at=2026-01-31T12%3A00%3A00.000Z&format=json`,
      init: {credentials: 'omit', headers: {'if-none-match': '"a"'}},
    },
  ])
})

test('what a site has already is unchanged', async () => {
  const {question} = asking(() => new Response(null, {status: 304}))
  expect(await fetchNotice({...question, etag: '"a"'})).toEqual({state: 'unchanged', etag: '"a"'})
  await expect(fetchNotice(question)).rejects.toThrow('answered 304')
})

test('a retired notice is gone and names its archive; an unknown one is absent', async () => {
  const retired = asking(() => problem(410, {archive: '/api/notices/klinikk24/versions?lang=nb'}))
  const gone = {
    state: 'gone',
    detail: 'Not here.',
    archive: `${origin}/api/notices/klinikk24/versions?lang=nb`,
  }
  expect(await fetchNotice(retired.question)).toEqual(gone)
  expect(await fetchNoticeArticle(retired.question)).toEqual(gone)
  const absent = asking(() => problem(404))
  expect(await fetchNoticeOfChange(absent.question)).toEqual({state: 'absent', detail: 'Not here.'})
})

test.each([400, 429, 500, 503])(
  'an answer of %i is an error, so that a site keeps what it has',
  async (status) => {
    const {question} = asking(() => problem(status))
    await expect(fetchNotice(question)).rejects.toThrow(`answered ${status}. Not here.`)
  },
)

test('a page of another host is no notice', async () => {
  const {question} = asking(() => new Response('<h1>Welcome</h1>'))
  await expect(fetchNoticeArticle(question)).rejects.toThrow('holds no notice')
  await expect(fetchNotice(question)).rejects.toThrow()
  const lost = asking(() => new Response('<h1>404</h1>', {status: 404}))
  await expect(fetchNotice(lost.question)).rejects.toThrow('answered 404')
})

test('an answer without a change is none', async () => {
  const {question} = asking(() => new Response(null, {status: 204}))
  expect(await fetchNoticeOfChange(question)).toEqual({state: 'none'})
})
