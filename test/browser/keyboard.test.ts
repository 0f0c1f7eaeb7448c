import {join} from 'node:path'

import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {serveFunctions} from '../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../emulator/functions/serveRoutes.js'
import {askedProcessor, suppliers} from '../api/askedProcessor.js'
import {linkIn, startExportStack, type ExportStack} from '../api/startExportStack.js'
import {findBrowser} from './findBrowser.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: ExportStack
let functions: LocalFunctions
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startExportStack()
  functions = await serveFunctions({directory: join(import.meta.dirname, '../../api'), port: 0})
  page = await browser.newPage({locale: 'nb-NO', viewport: {width: 320, height: 640}})
})
afterAll(async () => {
  await browser?.close()
  await functions?.close()
  await stack?.close()
})

const stopSchema = z.object({
  name: z.string(),
  top: z.number(),
  isOutlined: z.boolean(),
  isInView: z.boolean(),
  isCovered: z.boolean(),
  isLargeEnough: z.boolean(),
})

/**
 * Where the focus stands: seen by its outline, in the window, under nothing else (WCAG 2.2, 2.4.7 and
 * 2.4.11), and large enough to hit with what it is labelled by (2.5.8; a link in a line may be lower).
 */
const focusNow = `(() => {
  const at = document.activeElement
  const box = at.getBoundingClientRect()
  const target = (at.closest('label') ?? at).getBoundingClientRect()
  const {outlineStyle, outlineWidth, display} = getComputedStyle(at)
  const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const label = at.labels?.[0]?.textContent ?? at.textContent
  return {
    name: label.replaceAll(/\\s+/g, ' ').trim(),
    top: box.top + scrollY,
    isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isInView: box.bottom > 0 && box.top < innerHeight,
    isCovered: !(at.contains(over) || over?.contains(at)),
    isLargeEnough: display === 'inline' || (target.width >= 24 && target.height >= 24),
  }
})()`

/** Goes on by Tab alone, down the page, until the focus stands on what has this name. */
async function tabTo(name: string): Promise<void> {
  let last = -1
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const at = stopSchema.parse(await page.evaluate(focusNow))
    expect(at).toMatchObject({
      isOutlined: true,
      isInView: true,
      isCovered: false,
      isLargeEnough: true,
    })
    expect(at.top, `${at.name} stands above what came before it`).toBeGreaterThanOrEqual(last)
    if (at.name.startsWith(name)) return
    last = at.top
  }
  throw new Error(`Tab never comes to ${name}`)
}

async function open(link: string): Promise<void> {
  const {pathname, search} = new URL(link, functions.url)
  await page.goto(new URL(`${pathname}${search}`, functions.url).href)
}

async function heading(name: string): Promise<void> {
  await page.getByRole('heading', {name, exact: true}).waitFor()
}

test('leaving a newsletter, from link to done, needs no more than Tab and Enter', async () => {
  const {publicOrigin, secrets} = stack.services.settings
  const target = {brand: 'klinikk24', newsletter: 'nyhetsbrev', language: 'nb'} as const
  await open(
    await unsubscribeLink(
      {...target, email: 'keys@example.com'},
      {keys: secrets.TOKEN_KEYS, publicOrigin},
    ),
  )
  await tabTo('Meld meg av bare dette nyhetsbrevet')
  await takeScreenshot(page, 'keyboard-unsubscribe')
  await page.keyboard.press('Enter')
  await heading('Du er meldt av')
  await tabTo('Send meg en lenke for å angre')
  await page.keyboard.press('Enter')
  await heading('Se i innboksen din')
})

test('asking for one’s data, from the form to the file, needs no more than keys', async () => {
  await open('/api/export?brand=klinikk24&lang=nb')
  await tabTo('E-postadressen din')
  await page.keyboard.type('keys@example.com')
  await tabTo('Send meg lenken')
  await page.keyboard.press('Enter')
  await heading('Se i innboksen din')
  const confirm = await mailed('/api/export/confirm')
  await open(confirm)
  await tabTo('Bekreft og start søket')
  await page.keyboard.press('Enter')
  await heading('Slik står det med forespørselen')
  await open(await mailed('/api/export/download'))
  await tabTo('Last ned som PDF')
  await takeScreenshot(page, 'keyboard-download')
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
})

test('a processor answers by keys alone, the choices by arrows', async () => {
  const asked = askedProcessor(stack)
  await asked.confirmed('person@example.com')
  await open(await asked.link(suppliers.lifevision.to))
  await tabTo('Vis hvem det gjelder, og svar')
  await page.keyboard.press('Enter')
  await page.getByText('person@example.com').waitFor()
  await tabTo('Vi har søkt, og har ingenting')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await takeScreenshot(page, 'keyboard-processor')
  await tabTo('Send svaret')
  await page.keyboard.press('Enter')
  await heading('Takk, svaret er mottatt')
})

const paperSchema = z.object({
  color: z.string(),
  ground: z.string(),
  shown: z.array(z.string()),
  isCut: z.boolean(),
})

const onPaper = `(() => {
  const body = getComputedStyle(document.body)
  const panel = document.querySelector('.panel')
  const controls = [...document.querySelectorAll('button, input, textarea, nav')]
  return {
    color: body.color,
    ground: getComputedStyle(panel ?? document.body).backgroundColor,
    shown: controls.filter((each) => each.getClientRects().length > 0).map((each) => each.outerHTML),
    isCut: document.documentElement.scrollWidth > innerWidth,
  }
})()`

test.for(['/api/export?brand=klinikk24&lang=nb', '/api/unsubscribe?lang=nb', 'status'])(
  'on paper %s is black on white in the dark too, whole, and without what only a screen has',
  async (path) => {
    await open(path === 'status' ? await mailed('/api/export/status') : path)
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    // A4 less its margins, in CSS pixels.
    await page.setViewportSize({width: 642, height: 971})
    const printed = paperSchema.parse(await page.evaluate(onPaper))
    await takeScreenshot(page, `paper-${path.replaceAll(/\W+/g, '-')}`, {isWhole: true})
    await page.emulateMedia({media: 'screen', colorScheme: 'light'})
    await page.setViewportSize({width: 320, height: 640})
    expect(printed).toMatchObject({color: 'rgb(0, 0, 0)', shown: [], isCut: false})
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(printed.ground)
  },
)

/** The newest link to one of our pages that was mailed to who asks here, once it has arrived. */
async function mailed(path: string): Promise<string> {
  return await vi.waitFor(async () => {
    const mails = await stack.mailsTo('keys@example.com')
    const mail = mails.findLast(({text}) => text.includes(`${path}?t=`))
    return linkIn(mail?.text ?? '', path)
  }, 20_000)
}
