import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {sealToken} from '../../core/token/sealToken.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'

let stack: ExportStack
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(() => {
  expect(consoleError.mock.calls).toEqual([])
})

async function ask(address: string): Promise<string> {
  await stack.post('/api/export', {brand: 'klinikk24', lang: 'nb', kind: 'access', address})
  return linkIn((await stack.mailsTo(address)).at(-1)?.text ?? '', '/api/export/confirm')
}

async function getReady(address: string): Promise<string> {
  await stack.post(await ask(address), {})
  return await newestDownload(address, 2)
}

async function newestDownload(address: string, count: number): Promise<string> {
  return await vi.waitFor(async () => {
    const mails = await stack.mailsTo(address)
    expect(mails).toHaveLength(count)
    return linkIn(mails.at(-1)?.text ?? '', '/api/export/download')
  }, 10_000)
}

function tokenOf(link: string): string {
  return new URL(link).searchParams.get('t') ?? ''
}

test('opening the download link hands out nothing; only its buttons do', async () => {
  const link = await getReady('opens@example.com')
  const response = await stack.open(link)
  const page = await response.text()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBeNull()
  expect(page).not.toContain('opens@example.com')
})

test('a link of one purpose opens nothing of another', async () => {
  const link = await getReady('foreign@example.com')
  for (const path of ['/api/export/confirm', '/api/export/status']) {
    const response = await stack.open(`${path}?t=${tokenOf(link)}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Lenken virker ikke')
  }
})

test('no link of any purpose opens a page of another purpose', async () => {
  const download = await getReady('purposes@example.com')
  const mails = await stack.mailsTo('purposes@example.com')
  const links = {
    confirm: linkIn(mails[0]?.text ?? '', '/api/export/confirm'),
    status: linkIn(mails[1]?.text ?? '', '/api/export/status'),
    download,
  }
  for (const [purpose, link] of Object.entries(links)) {
    for (const other of Object.keys(links).filter((name) => name !== purpose)) {
      const path = `/api/export/${other}?t=${tokenOf(link)}`
      const answers = [await stack.open(path), await stack.post(path, {file: 'json'})]
      for (const {status} of answers) expect([400, 405]).toContain(status)
    }
  }
})

test('a token put together from those of two people opens nothing of either', async () => {
  const one = tokenOf(await getReady('one@example.com')).split('.')
  const other = tokenOf(await getReady('two@example.com')).split('.')
  for (const [index] of one.entries()) {
    const swapped = one.with(index, other[index] ?? '')
    if (swapped.join('.') === one.join('.')) continue
    const link = `/api/export/download?t=${swapped.join('.')}`
    for (const response of [await stack.open(link), await stack.post(link, {file: 'json'})]) {
      expect(response.status).toBe(400)
      expect(await response.text()).not.toContain('@example.com')
    }
  }
})

test('a link that was used confirms nothing again: it leads to where the request stands', async () => {
  const link = await ask('replayed@example.com')
  await stack.post(link, {})
  await newestDownload('replayed@example.com', 2)
  const before = await vi.waitFor(async () => {
    const request = (await stack.requests()).at(-1)
    expect(request?.mails.every(({state}) => state === 'sent')).toBe(true)
    return request
  }, 10_000)
  for (const response of [await stack.post(link, {}), await stack.open(link)]) {
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^\/api\/export\/status\?t=/)
  }
  expect((await stack.requests()).at(-1)).toEqual(before)
})

test('a forged token, sealed with a key that is not ours, opens nothing', async () => {
  const {requestId = ''} = (await stack.requests()).at(-1) ?? {}
  const forged = [{id: 'k1', key: 'A'.repeat(43)}]
  const {TOKEN_KEYS} = stack.services.settings.secrets
  const keys = [forged, TOKEN_KEYS.map(({id}) => ({id, key: 'A'.repeat(43)}))]
  for (const wrong of keys) {
    const token = await sealToken(wrong, 'export-status', {r: requestId})
    expect((await stack.open(`/api/export/status?t=${token}`)).status).toBe(400)
  }
})

test.each([
  ['altered', (token: string) => `${token.slice(0, -4)}AAAA`],
  ['truncated', (token: string) => token.slice(0, 40)],
  ['empty', () => ''],
  ['of another key', (token: string) => token.replace(/^[^.]+/, 'eyJhbGciOiJkaXIifQ')],
])('a link whose token is %s gets a clear page and nothing else', async (_what, spoil) => {
  const link = await getReady(`spoilt-${_what.replaceAll(' ', '-')}@example.com`)
  const spoilt = `/api/export/download?t=${spoil(tokenOf(link))}`
  for (const response of [await stack.open(spoilt), await stack.post(spoilt, {file: 'json'})]) {
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toContain('Lenken virker ikke')
    expect(page).toContain('/api/export?lang=nb')
    expect(page).not.toContain('@example.com')
  }
})

test('programs get a problem document for a wrong link', async () => {
  const response = await stack.call(new Request('http://127.0.0.1:3999/api/export/status?t=x'))
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({code: 'bad_token'})
})

test('a new download link ends the one before it', async () => {
  const old = await getReady('renew@example.com')
  const renewed = await stack.post(old, {renew: 'yes'})
  expect(await renewed.text()).toContain('En ny lenke er på vei')
  const fresh = await newestDownload('renew@example.com', 3)
  const refused = await stack.post(old, {file: 'json'})
  expect(refused.status).toBe(410)
  expect(await refused.text()).toContain('Det finnes en nyere lenke')
  expect((await stack.post(fresh, {file: 'json'})).status).toBe(200)
})

test('new links are mailed three times a day at most', async () => {
  const link = await getReady('often@example.com')
  for (let round = 0; round < 5; round++) await stack.post(link, {renew: 'yes'})
  expect(await stack.mailsTo('often@example.com')).toHaveLength(1 + 3)
})

test('a request that is gone has a page that says so', async () => {
  const {TOKEN_KEYS} = stack.services.settings.secrets
  const token = await sealToken(TOKEN_KEYS, 'export-status', {r: '0123456789abcdef01234567'})
  const response = await stack.open(`/api/export/status?t=${token}`)
  expect(response.status).toBe(410)
  expect(await response.text()).toContain('Forespørselen finnes ikke lenger')
})

test('a request is due one month after it came, not after it was confirmed', async () => {
  const confirm = await ask('due@example.com')
  stack.clock.advance('P3D')
  await stack.post(confirm, {})
  await newestDownload('due@example.com', 2)
  const request = (await stack.requests()).at(-1)
  const days = (Date.parse(request?.dueOn ?? '') - Date.parse(request?.receivedAt ?? '')) / 864e5
  expect(days).toBeGreaterThan(26)
  expect(days).toBeLessThan(35)
  expect(Date.parse(request?.confirmedAt ?? '') - Date.parse(request?.receivedAt ?? '')).toBe(
    Date.parse(request?.readyAt ?? '') - Date.parse(request?.receivedAt ?? ''),
  )
})

test('a download link ends after 7 days, and a new one comes to the same address', async () => {
  const link = await getReady('late@example.com')
  stack.clock.advance('P7D')
  const expired = await stack.open(link)
  const page = await expired.text()
  expect(expired.status).toBe(410)
  expect(page).toContain('Lenken er utløpt')
  expect(page).toContain('Send meg en ny lenke')
  expect((await stack.post(link, {file: 'pdf'})).status).toBe(410)
  await stack.post(link, {renew: 'yes'})
  const fresh = await newestDownload('late@example.com', 3)
  expect((await stack.post(fresh, {file: 'pdf'})).status).toBe(200)
})

test('a request nobody confirmed in 7 days can no longer be, and vanishes', async () => {
  const link = await ask('forgotten@example.com')
  stack.clock.advance('P8D')
  for (const response of [await stack.open(link), await stack.post(link, {})]) {
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('innen 7 dager')
  }
  const outcome = await collectPending(stack.services, stack.clock.now())
  expect(outcome).toMatchObject({vanished: 1, failed: []})
  expect((await stack.requests()).map(({state}) => state)).not.toContain('unconfirmed')
  expect((await stack.open(link)).status).toBe(410)
})

test('90 days after it was ready a request is purged, and neither address nor data can be opened', async () => {
  const link = await getReady('over@example.com')
  // As if the suppliers that people answer for had all answered.
  const {_id, readyAt} = (await stack.requests()).at(-1) ?? {}
  await stack.client.patch(`${_id}`).set({closedAt: readyAt}).commit()
  const files = stack.sealedFiles().length
  stack.clock.advance('P89D')
  expect(await collectPending(stack.services, stack.clock.now())).toMatchObject({failed: []})
  expect((await stack.requests()).at(-1)).toMatchObject({state: 'ready'})
  stack.clock.advance('P2D')
  expect(await collectPending(stack.services, stack.clock.now())).toMatchObject({
    purged: 1,
    failed: [],
  })
  expect((await stack.requests()).at(-1)).toMatchObject({
    state: 'purged',
    sealedFile: null,
    sealedAddress: {wrappedKey: '', box: ''},
  })
  expect(stack.sealedFiles().length).toBeLessThan(files)
  expect((await stack.open(link)).status).toBe(410)
  expect((await stack.post(link, {renew: 'yes'})).status).toBe(410)
})
