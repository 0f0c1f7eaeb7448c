import {createHash} from 'node:crypto'

import {expect, test} from 'vitest'

import {pagePurposes} from '../fuzz/pagePurposes.js'
import {useFuzzStack} from '../fuzz/useFuzzStack.js'
import {functionsOrigin} from '../localStack.js'

const {routes, stack} = await useFuzzStack()

/** What is for everyone, and may be kept on its way. All else is a person's or changes at once. */
const isForEveryone = (pattern: string) =>
  /^\/api\/(?:notices|embed|schemas)(?=[/.]|$)/.test(pattern)

const pagesOfPeople = [
  '/api/case',
  '/api/confirm',
  '/api/export',
  '/api/export/confirm',
  '/api/export/download',
  '/api/export/fact',
  '/api/export/status',
  '/api/processor',
  '/api/unsubscribe',
  '/api/unsubscribe/undo',
]
const pagesOfNotices = [
  '/api/embed/:brand',
  '/api/notices/:brand',
  '/api/notices/:brand/versions/:version',
  '/api/notices/:brand/versions/:version/changes',
]

/** Every way of asking for one URL: each method, for a page and for data, by each kind of link. */
function askedFor(pattern: string): Request[] {
  const path = pattern.replace(':brand', 'klinikk24').replace(':version', '2')
  const purpose = pagePurposes[pattern]
  const tokens = [undefined, 'forged', ...(purpose ? [stack.tokens[purpose]] : [])]
  return ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].flatMap((method) =>
    ['text/html', 'application/json'].flatMap((accept) =>
      tokens.map((t) => {
        const url = new URL(path, functionsOrigin)
        if (t !== undefined) url.searchParams.set('t', t)
        if (isForEveryone(pattern)) url.searchParams.set('lang', 'nb')
        const body = method === 'POST' ? {body: new URLSearchParams({nothing: 'x'})} : {}
        return new Request(url, {method, headers: {accept}, ...body})
      }),
    ),
  )
}

/** The policy has to allow the page's one style and nothing that a page of ours does not have. */
function assertStrictPage(text: string, headers: Headers): void {
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((part): [string, string] => {
      const [name = '', ...values] = part.trim().split(' ')
      return [name, values.join(' ')]
    }),
  )
  const styles = Array.from(text.matchAll(/<style>([^]*?)<\/style>/g), ([, style = '']) => style)
  const hash = createHash('sha256')
    .update(styles[0] ?? '')
    .digest('base64')
  expect(styles.length).toBeLessThanOrEqual(1)
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': "'none'",
    ...(styles.length > 0 ? {'style-src': `'sha256-${hash}'`} : {}),
    'form-action': styles.length > 0 ? "'self'" : "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  })
  expect(text).not.toMatch(
    /<(?:script|link|img|iframe|object|embed|base)\b|\s(?:style|on\w+|src)=/i,
  )
}

test('every answer of every URL is guarded, and only what is for everyone is kept on its way', async () => {
  const shown = new Set<string>()
  for (const route of routes) {
    for (const request of askedFor(route.pattern)) {
      const what = `${request.method} ${new URL(request.url).pathname} ${request.headers.get('accept')}`
      const response = await route.fetch(request)
      const {headers, status} = response
      expect(headers.get('x-content-type-options'), what).toBe('nosniff')
      expect(headers.get('referrer-policy'), what).toBe('no-referrer')
      expect(headers.get('set-cookie'), what).toBeNull()
      const cached = headers.get('cache-control')
      if (isForEveryone(route.pattern) && status < 500) expect(cached, what).toBeTruthy()
      else expect(cached, what).toBe('no-store')
      const isPage = headers.get('content-type')?.startsWith('text/html') ?? false
      if (!isPage || request.method === 'HEAD') continue
      if (status === 200) shown.add(route.pattern)
      if (!isForEveryone(route.pattern)) expect(headers.get('x-robots-tag'), what).toBe('noindex')
      assertStrictPage(await response.text(), headers)
    }
  }
  const expected = [...pagesOfPeople, ...pagesOfNotices]
  // These two show a page to nobody who has not just been asked.
  const unasked = new Set(['/api/confirm', '/api/case', '/api/export/confirm'])
  expect([...shown].toSorted()).toEqual(
    expected.filter((pattern) => !unasked.has(pattern)).toSorted(),
  )
})
