import {join} from 'node:path'

import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {serveFunctions} from '../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../emulator/functions/serveRoutes.js'
import {startStampStack, type StampStack} from '../api/startStampStack.js'
import {findBrowser} from './findBrowser.js'
import {startHostSite, type HostSite} from './startHostSite.js'

let stack: StampStack
let functions: LocalFunctions
let site: HostSite
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startStampStack()
  functions = await serveFunctions({directory: join(import.meta.dirname, '../../api'), port: 0})
  site = await startHostSite(functions.url, ['http://127.0.0.1:9'])
  site.put('/listen.js', listen, 'text/javascript')
})
afterAll(async () => {
  await browser?.close()
  site?.close()
  await functions?.close()
  await stack?.close()
})

/** What the site's own script hears from the elements. */
const listen = `globalThis.heard = []
for (const name of ['notice-loaded', 'notice-failed']) {
  addEventListener(name, ({type, target, detail}) => heard.push({type, element: target.localName, detail}))
}`

interface Shown {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of, and above all what the policy refused. */
  readonly complaints: string[]
}

/** A page of the site with this body, once its elements have their answers. */
async function show(path: string, body: string, isModule = true): Promise<Shown> {
  const script = isModule ? 'type="module"' : 'defer'
  const url = site.put(
    path,
    `<!doctype html><html lang="en"><head><title>Site</title><script src="/listen.js"></script><link rel="stylesheet" href="/site.css">
<script ${script} src="${functions.url}/api/embed.js"></script></head><body>${body}</body></html>`,
  )
  const context = await browser.newContext({viewport: {width: 1000, height: 700}})
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  return {page, context, complaints}
}

const heard = async (page: Page): Promise<unknown> => await page.evaluate('heard')
const fallback = '<p>The notice is on its way.</p>'

test.each([true, false])(
  'a site under the strictest policy shows the notice (module: %s)',
  async (isModule) => {
    const tags = `<privacy-notice brand="klinikk24" lang="nb-NO">${fallback}</privacy-notice>
      <privacy-notice-change brand="klinikk24" lang="nb"></privacy-notice-change>`
    const {page, context, complaints} = await show('/', tags, isModule)
    const notice = page.locator('privacy-notice')
    await notice.getByRole('heading', {level: 1}).waitFor()
    await notice.getByRole('table').first().waitFor()
    expect(await notice.getByText('The notice is on its way').isVisible()).toBe(false)
    expect(await notice.locator('article').getAttribute('lang')).toBe('nb')
    await expect.poll(async () => await heard(page)).toHaveLength(2)
    expect(await heard(page)).toEqual(
      expect.arrayContaining([
        {
          type: 'notice-loaded',
          element: 'privacy-notice',
          detail: expect.objectContaining({brand: 'klinikk24', language: 'nb', version: 3}),
        },
      ]),
    )
    expect(await notice.getAttribute('aria-busy')).toBeNull()
    expect(complaints).toEqual([])
    await context.close()
  },
)

test('nothing is stored on the reader’s device', async () => {
  const tags = '<privacy-notice brand="fit24"></privacy-notice>'
  const {page, context} = await show('/stored', tags)
  await page.locator('privacy-notice').getByRole('heading', {level: 1}).waitFor()
  const {cookies, origins} = await context.storageState({indexedDB: true})
  expect([cookies, origins]).toEqual([[], []])
  const stored = 'Promise.all([localStorage.length, sessionStorage.length, indexedDB.databases()])'
  expect(await page.evaluate(stored)).toEqual([0, 0, []])
  await context.close()
})

test.each([
  ['the functions are down', 'origin="http://127.0.0.1:9" brand="klinikk24"', 0],
  ['there is no such brand', 'brand="nowhere"', 404],
  ['no brand is named', '', 0],
])('where %s, what stands in the tag stays', async (_why, attributes, status) => {
  const tags = `<privacy-notice ${attributes}>${fallback}</privacy-notice>
    <privacy-notice-change ${attributes}></privacy-notice-change>`
  const {page, context} = await show('/failing', tags)
  await expect.poll(async () => await heard(page)).toHaveLength(2)
  expect(await heard(page)).toMatchObject([
    {type: 'notice-failed', detail: {status}},
    {type: 'notice-failed', detail: {status}},
  ])
  expect(await page.getByText('The notice is on its way').isVisible()).toBe(true)
  expect(await page.locator('privacy-notice-change').isVisible()).toBe(false)
  expect(await page.locator('privacy-notice').getAttribute('aria-busy')).toBeNull()
  await context.close()
})

test('a site styles it by custom properties and parts, and its font and colour are inherited', async () => {
  site.put(
    '/site.css',
    `body{color:rgb(1,2,3);font-family:Georgia}
    privacy-notice{--privacy-notice-accent:rgb(4,5,6);--privacy-notice-heading-font:Courier}
    privacy-notice::part(heading){letter-spacing:3px}
    privacy-notice::part(stamp){color:rgb(7,8,9)}`,
    'text/css',
  )
  const {page, context} = await show(
    '/styled',
    '<privacy-notice brand="klinikk24"></privacy-notice>',
  )
  const inNotice = (selector: string) => page.locator(`privacy-notice ${selector}`).first()
  const style = async (selector: string, name: string) =>
    await inNotice(selector).evaluate(
      (element, property) => getComputedStyle(element).getPropertyValue(property),
      name,
    )
  await inNotice('h2').waitFor()
  expect(await style('p', 'color')).toBe('rgb(1, 2, 3)')
  expect(await style('p', 'font-family')).toBe('Georgia')
  expect(await style('h2', 'font-family')).toBe('Courier')
  expect(await style('h2', 'letter-spacing')).toBe('3px')
  expect(await style('.stamp', 'color')).toBe('rgb(7, 8, 9)')
  expect(await style('thead th', 'border-bottom-color')).toBe('rgb(4, 5, 6)')
  site.put('/site.css', '', 'text/css')
  await context.close()
})

test('other attributes load anew, and an answer that comes too late is dropped', async () => {
  const {page, context} = await show(
    '/other',
    '<privacy-notice brand="klinikk24" lang="nb"></privacy-notice>',
  )
  const notice = page.locator('privacy-notice')
  const title = notice.getByRole('heading', {level: 1})
  await title.waitFor()
  const norwegian = await title.textContent()
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/api/embed/fit24**', async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  await notice.evaluate((element) => element.setAttribute('brand', 'fit24'))
  await expect.poll(async () => await notice.getAttribute('aria-busy')).toBe('true')
  await notice.evaluate((element) => {
    element.setAttribute('brand', 'klinikk24')
    element.setAttribute('lang', 'en')
  })
  await expect.poll(async () => await title.textContent()).not.toBe(norwegian)
  release()
  await page.waitForTimeout(300)
  expect(await notice.locator('article').getAttribute('lang')).toBe('en')
  expect(await heard(page)).toMatchObject([{detail: {language: 'nb'}}, {detail: {language: 'en'}}])
  await context.close()
})

test('a link to a section leads there, from outside and from within, whatever base the site has', async () => {
  const tags =
    '<base href="/"><div id="top">Top</div><privacy-notice brand="klinikk24"></privacy-notice>'
  const {page, context} = await show('/deep/sections', tags)
  const sections = page.locator('privacy-notice section[id]')
  await sections.first().waitFor()
  const [id, other] = await Promise.all([
    sections.nth(4).getAttribute('id'),
    sections.nth(2).getAttribute('id'),
  ])
  const top = async (anchor: string | null) =>
    await page
      .locator(`privacy-notice section[id="${anchor}"]`)
      .evaluate((element) => element.getBoundingClientRect().top)
  await page.goto(`${site.url}/deep/sections#${id}`)
  await page.reload()
  await sections.first().waitFor()
  await expect.poll(async () => Math.abs(await top(id))).toBeLessThan(5)
  await page.evaluate((hash) => {
    location.hash = hash ?? ''
  }, other)
  await expect.poll(async () => Math.abs(await top(other))).toBeLessThan(5)
  const links = page.locator('privacy-notice article a[href*="#"]')
  if ((await links.count()) > 0) {
    await links.first().click()
    expect(new URL(page.url()).pathname).toBe('/deep/sections')
  }
  await context.close()
})

test('a notice that is not there in a language says so above, with links that lead to the functions', async () => {
  const tags = '<privacy-notice brand="klinikk24" lang="sv"></privacy-notice>'
  const {page, context} = await show('/swedish', tags)
  const notice = page.locator('privacy-notice')
  await notice.getByRole('note').waitFor()
  expect(await notice.getByRole('note').locator('[lang=sv]').count()).toBe(1)
  expect(await notice.locator('article').getAttribute('lang')).toBe('nb')
  expect(await heard(page)).toMatchObject([{detail: {language: 'nb'}}])
  const links = await notice
    .locator('a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
  const own = new RegExp(`^(?:mailto:|tel:|https?://)`)
  expect(links.filter((href) => !own.test(href ?? ''))).toEqual([])
  await context.close()
})

test('what another host slips into a notice does not run', async () => {
  const evil = `<article lang="en" onclick="heard.push('ran')"><h1 style="color:red">Notice</h1>
    <script>heard.push('ran')</script><img src="x" onerror="heard.push('ran')"><svg onload="heard.push('ran')"></svg>
    <iframe srcdoc="<script>parent.heard.push('ran')</script>"></iframe>
    <a href="javascript:heard.push('ran')">link</a><a href="/terms">terms</a><a href="https://example.com/">good</a></article>`
  site.put('/api/embed/evil', evil)
  const {page, context} = await show(
    '/evil',
    `<privacy-notice origin="${site.url}" brand="evil"></privacy-notice>`,
  )
  const notice = page.locator('privacy-notice')
  await notice.getByText('link').click()
  await notice.getByRole('heading').click()
  expect(await notice.locator('script,iframe,svg,[onclick],[onerror],[style]').count()).toBe(0)
  expect(await notice.getByRole('link').allTextContents()).toEqual(['terms', 'good'])
  expect(await notice.getByRole('link').first().getAttribute('href')).toBe(`${site.url}/terms`)
  expect(await heard(page)).toMatchObject([{type: 'notice-loaded'}])
  await context.close()
})

test('the banner is hidden until there is a change, tells it, and hides for this page view only', async () => {
  const tags = '<privacy-notice-change brand="glasoterapi" lang="nb"></privacy-notice-change>'
  const before = await show('/banner', tags)
  await expect.poll(async () => await heard(before.page)).toMatchObject([{detail: null}])
  expect(await before.page.locator('privacy-notice-change').isVisible()).toBe(false)
  await before.context.close()

  await stack.publish('agreement-glasoterapi-lykke-media', {location: 'SE'})
  const change = {effectiveOn: '2099-01-01', immediateReason: undefined}
  await stack.change('change-glas', ['notice-glasoterapi-nb'], change)
  const {page, context, complaints} = await show('/banner', tags)
  const banner = page.getByRole('region', {name: 'Endring i personvernerklæringen'})
  await banner.waitFor()
  expect(await banner.textContent()).toContain('1. januar 2099')
  const link = banner.getByRole('link', {name: 'Se hva som endres'})
  expect(await link.getAttribute('href')).toMatch(/\/api\/notices\/glasoterapi\/versions\/4/)
  const button = banner.getByRole('button', {name: 'Skjul'})
  expect(await button.getAttribute('title')).toContain('Ingenting lagres')
  await button.click()
  expect(await banner.isVisible()).toBe(false)
  await page.reload()
  await banner.waitFor()
  expect(complaints).toEqual([])
  await context.close()
})
