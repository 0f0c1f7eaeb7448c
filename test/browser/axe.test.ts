import {join} from 'node:path'

import axe from 'axe-core'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {sealToken} from '../../core/token/sealToken.js'
import {serveFunctions} from '../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../emulator/functions/serveRoutes.js'
import {startStampStack, type StampStack} from '../api/startStampStack.js'
import {functionsOrigin} from '../localStack.js'
import {findBrowser} from './findBrowser.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: StampStack
let functions: LocalFunctions
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startStampStack()
  functions = await serveFunctions({directory: join(import.meta.dirname, '../../api'), port: 0})
  page = await browser.newPage({locale: 'nb-NO'})
})
afterAll(async () => {
  await browser?.close()
  await functions?.close()
  await stack?.close()
})

const findingsSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({html: z.string(), failureSummary: z.string().optional()})),
    }),
  ),
  passes: z.array(z.object({id: z.string()})),
})

/** What axe finds on the page as it is, in light and dark, on a phone and on a desk. */
async function findings(name: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({width, height: 800})
      await page.emulateMedia({colorScheme})
      await page.evaluate(axe.source)
      // In the dark the page is the same but for its colours.
      const isDark = colorScheme === 'dark'
      // New in WCAG 2.2: axe leaves it out unless it is asked for.
      const rules = {'target-size': {enabled: !isDark}}
      const options = {preload: false, rules, ...(isDark && {runOnly: ['color-contrast']})}
      const answer = await page.evaluate(`axe.run(${JSON.stringify(options)})`)
      const {violations, passes} = findingsSchema.parse(answer)
      if (passes.length < (isDark ? 1 : 10))
        throw new Error(`axe looked at next to nothing of ${name}`)
      await takeScreenshot(page, `axe-${name}-${width}-${colorScheme}`)
      const isWider = await page.evaluate<boolean>(
        'document.documentElement.scrollWidth > innerWidth',
      )
      if (isWider) found.push(`${width} ${colorScheme}: the page is wider than the window`)
      found.push(
        ...violations.flatMap(({id, help, nodes}) =>
          nodes
            .slice(0, 3)
            .map(
              (node) =>
                `${width} ${colorScheme} ${id}: ${help}\n${node.html}\n${node.failureSummary}`,
            ),
        ),
      )
    }
  }
  return found
}

/** The page at an address of the functions, in the state its own server gives it. */
async function open(path: string): Promise<number> {
  const response = await page.goto(new URL(path, functions.url).href)
  return response?.status() ?? 0
}

test.each(['klinikk24', 'inviocare'])('axe finds nothing on the demo site of %s', async (brand) => {
  expect(await open(`/demo?brand=${brand}`)).toBe(200)
  const inShadow =
    "document.querySelector('privacy-notice').shadowRoot?.querySelectorAll('h2').length"
  await expect.poll(async () => await page.evaluate<number>(inShadow)).toBeGreaterThan(3)
  expect(await findings(`demo-${brand}`)).toEqual([])
})

test('axe finds nothing on the demo site while a change is told, nor without a notice', async () => {
  await stack.publish('agreement-glasoterapi-lykke-media', {location: 'SE'})
  const change = {effectiveOn: '2099-01-01', immediateReason: undefined}
  await stack.change('change-glas', ['notice-glasoterapi-nb'], change)
  await open('/demo?brand=glasoterapi')
  await page.getByRole('region', {name: 'Endring i personvernerklæringen'}).waitFor()
  expect(await findings('demo-change')).toEqual([])
  expect(await open('/demo?brand=nowhere')).toBe(404)
  expect(await findings('demo-nowhere')).toEqual([])
})

test('the demo site is whole without JavaScript: its server wrote the notice and the change', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const still = await context.newPage()
  await still.goto(`${functions.url}/demo?brand=glasoterapi`)
  await still.getByRole('heading', {level: 1}).nth(1).waitFor()
  expect(await still.locator('privacy-notice-change').textContent()).toContain('1. januar 2099')
  await takeScreenshot(still, 'demo-without-script')
  await context.close()
})

test.each([
  'klinikk24',
  'klinikk24?lang=sv',
  'inviocare',
  'colosseumklinikken',
  'magy-media',
  'rommen',
])('axe finds nothing on the notice of %s', async (notice) => {
  const {href} = new URL(`/api/notices/${notice}`, functions.url)
  expect(await open(`${href}${notice.includes('?') ? '&' : '?'}format=html`)).toBe(200)
  expect(await findings(`notice-${notice.replace('?lang=', '-')}`)).toEqual([])
})

test.each(['klinikk24', 'inviocare', 'magy-media'])(
  'axe finds nothing on what changed in the notice of %s',
  async (brand) => {
    expect(await open(`/api/notices/${brand}/versions/3/changes?from=1&format=html`)).toBe(200)
    expect(await findings(`changes-${brand}`)).toEqual([])
  },
)

test('axe finds nothing on the pages that confirm a lower kind of change', async () => {
  const noticeId = 'notice-inviocare-da'
  await stack.publish('group-inviocare', {privacyLeads: ['lead@example.com']})
  await stack.publish('agreement-inviocare-hotjar', {location: 'US', transferBasis: 'dpf'})
  const [state] = await readStampStates(stack.services, [noticeId])
  if (!state) throw new Error('no state')
  const hash = await contentHash(state.compose())
  const next = {kind: 'minor', reason: 'Leverandøren har altid gemt dem der.', contentHash: hash}
  await stack.publish(noticeId, {next})
  await stampNotice(stack.services, noticeId)
  const {TOKEN_KEYS} = stack.services.settings.secrets
  const claims = {noticeId, contentHash: hash, kind: 'minor', from: state.latest?.version ?? 0}
  const token = await sealToken(TOKEN_KEYS, 'confirm-kind', claims)
  expect(await open(`/api/confirm?t=${token}`)).toBe(200)
  expect(await findings('confirm-kind')).toEqual([])
  await page.getByRole('button', {name: 'Bekræft'}).click()
  await page.getByRole('heading', {name: 'Tak, det er bekræftet'}).waitFor()
  expect(await findings('confirm-kind-done')).toEqual([])
  expect(await open(`/api/confirm?t=altered`)).toBe(400)
  expect(await findings('confirm-kind-wrong')).toEqual([])
})

test('axe finds nothing on the pages of leaving a newsletter', async () => {
  expect(await open('/api/unsubscribe')).toBe(200)
  expect(await findings('unsubscribe-ask')).toEqual([])
  expect(await open(await unsubscribePath())).toBe(200)
  expect(await findings('unsubscribe-choose')).toEqual([])
  await page.getByRole('button', {name: 'Meld meg av bare dette nyhetsbrevet'}).click()
  await page.getByRole('heading', {name: 'Du er meldt av'}).waitFor()
  expect(await findings('unsubscribe-done')).toEqual([])
})

test('axe finds nothing on the pages of coming back', async () => {
  await page.getByRole('button', {name: 'Send meg en lenke for å angre'}).click()
  await page.getByRole('heading', {name: 'Se i innboksen din'}).waitFor()
  expect(await findings('undo-asked')).toEqual([])
  const path = await mailedPath('Angre avmeldingen', '/api/unsubscribe/undo')
  expect(await open(path)).toBe(200)
  expect(await findings('undo')).toEqual([])
  await page.getByRole('button', {name: 'Angre, og meld meg på igjen'}).click()
  await page.getByRole('heading', {name: 'Avmeldingen er angret'}).waitFor()
  expect(await findings('undo-done')).toEqual([])
  expect(await open(path)).toBe(200)
  await page.getByRole('heading', {name: 'Avmeldingen er allerede angret'}).waitFor()
  expect(await findings('undo-used')).toEqual([])
})

test('axe finds nothing on the pages of leaving a brand and of coming back too late', async () => {
  expect(await open(await unsubscribePath())).toBe(200)
  await page.getByRole('button', {name: /^Meld meg av alle nyhetsbrev fra Klinikk24$/}).click()
  await page.getByText('En kvittering er på vei').waitFor()
  expect(await findings('unsubscribe-done-brand')).toEqual([])
  const path = await mailedPath('Kvittering for avmelding', '/api/unsubscribe/undo')
  stack.clock.advance('P15D')
  expect(await open(path)).toBe(410)
  await page.getByRole('heading', {name: 'Lenken er for gammel'}).waitFor()
  expect(await findings('undo-expired')).toEqual([])
})

test('axe finds nothing on the pages of asking for one’s data', async () => {
  expect(await open('/api/export?brand=klinikk24&lang=nb')).toBe(200)
  expect(await findings('export-ask')).toEqual([])
  await page.getByLabel('E-postadressen din').fill('subscriber-1@example.com')
  await page.getByRole('button', {name: 'Send meg lenken'}).click()
  await page.getByRole('heading', {name: 'Se i innboksen din'}).waitFor()
  expect(await findings('export-asked')).toEqual([])
  await open(await mailedPath('Bekreft forespørselen din', '/api/export/confirm'))
  expect(await findings('export-confirm')).toEqual([])
  await page.getByRole('button', {name: 'Bekreft og start søket'}).click()
  await page.getByRole('heading', {name: 'Slik står det med forespørselen'}).waitFor()
  expect(await findings('export-status')).toEqual([])
  await open(await mailedPath('Filene du ba om, er klare', '/api/export/download'))
  expect(await findings('export-download')).toEqual([])
})

test('axe finds nothing on the pages that refuse', async () => {
  for (const [name, path, status] of [
    ['unknown', '/api/notices/nowhere', 404],
    ['wrong', '/api/notices/klinikk24?lang=xx', 400],
    ['unsubscribe', '/api/unsubscribe?t=altered', 400],
    ['undo', '/api/unsubscribe/undo?t=altered', 400],
    ['export', '/api/export/download?t=altered', 400],
  ] as const) {
    expect(await open(path)).toBe(status)
    expect(await findings(`refusal-${name}`)).toEqual([])
  }
})

const mailSchema = z.object({
  text: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
})

async function unsubscribePath(): Promise<string> {
  const mail = await stack.readMailbox('/emails/newsletter-klinikk24-1')
  const {headers} = mailSchema.parse(mail)
  return pathOf(/<(.+)>/.exec(headers?.['List-Unsubscribe'] ?? '')?.[1])
}

/** The link of a mail that is on its way, once it has arrived. */
async function mailedPath(subject: string, path: string): Promise<string> {
  const listSchema = z.object({data: z.array(z.object({id: z.string(), subject: z.string()}))})
  const find = async () => {
    const {data} = listSchema.parse(await stack.readMailbox('/emails?limit=100'))
    return data.find((mail) => mail.subject === subject)?.id
  }
  await expect.poll(find, {timeout: 20_000}).toBeDefined()
  const {text} = mailSchema.parse(await stack.readMailbox(`/emails/${await find()}`))
  return pathOf(new RegExp(`http\\S+${path}\\S+`).exec(text ?? '')?.[0])
}

/** A link of ours, whose host nobody listens on in tests. */
function pathOf(link: string | undefined): string {
  const {pathname, search} = new URL(link ?? '', functionsOrigin)
  return `${pathname}${search}`
}
