import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import unsubscribe from '../../api/unsubscribe.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startOptOutStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  const {results} = await stack.client.delete({query: '*[_type == "optOut"]'})
  expect(results).toBeDefined()
})

const html = {accept: 'text/html'}

function open(link: string, init: RequestInit = {}): Promise<Response> {
  return unsubscribe.fetch(new Request(link, {headers: html, ...init}))
}

function press(link: string, fields: Record<string, string>): Promise<Response> {
  return open(link, {method: 'POST', body: new URLSearchParams(fields)})
}

function oneClick(link: string, body: BodyInit): Promise<Response> {
  return unsubscribe.fetch(new Request(link, {method: 'POST', body}))
}

function asMultipart(): FormData {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}

function asUrlencoded(): URLSearchParams {
  return new URLSearchParams({'List-Unsubscribe': 'One-Click'})
}

async function hasFollowed(email: string, topics: readonly string[]): Promise<void> {
  await vi.waitFor(async () => expect(await stack.leftTopics(email)).toEqual(topics), 5000)
}

async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    const lists = (await stack.ledger()).flatMap((entry) => entry.lists)
    expect(lists.filter(({state}) => state !== 'done')).toEqual([])
  }, 5000)
}

test('opening an unsubscribe link names brand and newsletter and changes nothing', async () => {
  await stack.addContact('opens@example.com')
  const link = await stack.link('opens@example.com')
  const response = await open(link)
  const page = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(page).toContain('<html lang="nb">')
  expect(page).toContain('Klinikk24-nytt')
  expect(page).toContain('o•••@example.com')
  expect(page).not.toContain('opens@example.com')
  const buttons = [...page.matchAll(/<button[^>]*>\s*([^<]*?)\s*<\/button>/g)].map(
    ([, text]) => text,
  )
  expect(buttons).toEqual([
    'Meld meg av bare dette nyhetsbrevet',
    'Meld meg av alle nyhetsbrev fra Klinikk24',
    'Meld meg av alle nyhetsbrev fra Klinikk24 og FIT24',
  ])
  expect(await stack.ledger()).toEqual([])
})

test('scanners that open the link in any way change nothing', async () => {
  await stack.addContact('scanned@example.com')
  const link = await stack.link('scanned@example.com')
  const scanners: Record<string, string>[] = [
    {purpose: 'prefetch'},
    {'sec-purpose': 'prefetch;prerender'},
    {'user-agent': 'Mozilla/5.0 (compatible; LinkPreview)', accept: '*/*'},
    {'list-unsubscribe': 'One-Click', 'list-unsubscribe-post': 'List-Unsubscribe=One-Click'},
  ]
  for (const headers of scanners) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const response = await unsubscribe.fetch(new Request(link, {method, headers}))
      expect(response.ok).toBe(true)
    }
  }
  expect((await open(`${link}&List-Unsubscribe=One-Click&scope=all`)).status).toBe(200)
  expect(await stack.ledger()).toEqual([])
  expect(await stack.leftTopics('scanned@example.com')).toEqual([])
})

test.each([
  ['multipart/form-data', asMultipart],
  ['application/x-www-form-urlencoded', asUrlencoded],
])(
  'a one-click POST as %s leaves exactly the newsletter that sent the mail',
  async (type, body) => {
    const email = `one-click-${type.length}@example.com`
    await stack.addContact(email)
    await stack.addContact('bystander@example.com')
    const response = await oneClick(await stack.link(email), body())
    expect(response.status).toBe(200)
    expect(response.redirected).toBe(false)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const [entry, ...others] = await stack.ledger()
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      brand: 'klinikk24',
      newsletter: 'nytt',
      channel: 'email',
      source: 'one-click',
      language: 'nb',
    })
    expect(JSON.stringify(entry)).not.toContain(email)
    await hasFollowed(email, ['t-k24-nytt'])
    await settled()
    expect(await stack.contact(email)).toMatchObject({unsubscribed: false})
    expect(await stack.leftTopics('bystander@example.com')).toEqual([])
  },
)

test('leaving twice is one entry and one write', async () => {
  await stack.addContact('twice@example.com')
  const link = await stack.link('twice@example.com')
  await oneClick(link, asMultipart())
  await settled()
  const before = await stack.client.getDocument((await stack.ledger())[0]?._id ?? '')
  expect((await oneClick(link, asUrlencoded())).status).toBe(200)
  const other = await stack.link('TWICE@example.com')
  expect((await press(other, {scope: 'newsletter'})).status).toBe(200)
  const [entry, ...others] = await stack.ledger()
  expect(others).toEqual([])
  expect(await stack.client.getDocument(entry?._id ?? '')).toEqual(before)
})

test('the page’s first button leaves one newsletter and says what still comes', async () => {
  await stack.addContact('page@example.com')
  const response = await press(await stack.link('page@example.com'), {scope: 'newsletter'})
  const page = await response.text()
  expect(response.status).toBe(200)
  expect(page).toContain('Du får ikke lenger Klinikk24-nytt fra Klinikk24.')
  expect(page).toContain('Andre nyhetsbrev fra Klinikk24')
  expect(page).toContain('Varsler om endringer i personvernerklæringen')
  expect(page).toMatch(/href="\/api\/notices\/klinikk24\?lang=nb&amp;format=html"/)
  expect(page).toMatch(/href="\/api\/export\?brand=klinikk24&amp;lang=nb"/)
  await hasFollowed('page@example.com', ['t-k24-nytt'])
})

test('leaving a brand leaves all of its newsletters and no other brand', async () => {
  await stack.addContact('brand@example.com')
  await press(await stack.link('brand@example.com'), {scope: 'brand'})
  expect((await stack.ledger()).map((entry) => `${entry.brand}/${entry.newsletter}`)).toEqual([
    'klinikk24/*',
  ])
  await hasFollowed('brand@example.com', ['t-k24-nytt', 't-k24-tilbud'])
})

test('leaving all leaves every brand of the controller and no other company', async () => {
  await stack.addContact('all@example.com')
  const link = await stack.link('all@example.com')
  const response = await press(link, {scope: 'all', brands: 'klinikk24,fit24,magy-media'})
  expect(await response.text()).toContain('noen nyhetsbrev fra Klinikk24 og FIT24.')
  await hasFollowed('all@example.com', ['t-fit-trening', 't-k24-nytt', 't-k24-tilbud'])
  await settled()
})

test('an address that is on no list is left in the ledger, and the entry says so', async () => {
  expect((await oneClick(await stack.link('nobody@example.com'), asMultipart())).status).toBe(200)
  await settled()
  expect((await stack.ledger())[0]?.lists).toMatchObject([{state: 'done', outcome: 'not-on-list'}])
})

test.each(['o/la+x?y#z%41@example.com', 'kari@blåbær.example'])(
  'an address of unusual shape reaches its own contact: %s',
  async (email) => {
    await stack.addContact(email.replace('blåbær', 'xn--blbr-roah'))
    await oneClick(await stack.link(email), asMultipart())
    await hasFollowed(email.toLowerCase().replace('blåbær', 'xn--blbr-roah'), ['t-k24-nytt'])
    await settled()
  },
)

test('an opt-out from a brand that is gone is recorded, though no list can follow', async () => {
  const link = await stack.link('gone@example.com', 'nytt', 'brand-that-is-gone')
  expect((await open(link)).status).toBe(200)
  expect((await oneClick(link, asMultipart())).status).toBe(200)
  await vi.waitFor(async () => {
    expect((await stack.ledger())[0]?.lists).toMatchObject([
      {state: 'done', outcome: 'no-such-list', attempts: 1},
    ])
  })
})

test('the page speaks the language that is asked for', async () => {
  const link = await stack.link('languages@example.com')
  expect(await (await open(`${link}&lang=en`)).text()).toContain('Unsubscribe from just this one')
  expect((await open(`${link}&lang=xx`)).status).toBe(400)
})
