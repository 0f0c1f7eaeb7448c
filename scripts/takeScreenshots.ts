import {mkdirSync} from 'node:fs'
import {join} from 'node:path'

import {chromium, type Browser} from 'playwright-core'

import {findBrowser} from '../test/browser/findBrowser.js'
import {openStudio, paneItem} from '../test/browser/openStudio.js'
import {readMail} from '../test/browser/readStack.js'
import {startStack, type RunningStack} from '../test/browser/startStack.js'

const directory = join(import.meta.dirname, '..', 'docs', 'images')
const draftTitle = 'Personvern hos Klinikk24'

/** `npm run screenshots`: the README's pictures, from the demo content on a stack of their own. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(directory, {recursive: true})
  const browser = await chromium.launch(await findBrowser())
  try {
    const stack = await startStack()
    try {
      await showStudio(browser, stack)
      const {functions} = stack
      const wide = {width: 1080, height: 900}
      await showPage(browser, `${functions}/api/notices/klinikk24?format=html`, 'notice', wide)
      await showPage(browser, await unsubscribeAddress(stack), 'unsubscribe', {
        ...wide,
        height: 740,
      })
      const changes = `${functions}/api/notices/klinikk24/versions/3/changes?format=html`
      await showPage(browser, changes, 'changes', wide, 'dark')
      const phone = {width: 390, height: 844}
      await showPage(browser, `${functions}/api/export?brand=klinikk24`, 'export', phone)
    } finally {
      await stack.stop()
    }
  } finally {
    await browser.close()
  }
}

/** Klinikk24's notice in the form, with a title that is not published, beside its preview. */
async function showStudio(browser: Browser, stack: RunningStack): Promise<void> {
  const {page} = await openStudio(browser, stack.studio)
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Brands').click()
  await paneItem(page, 'Klinikk24').click()
  await paneItem(page, 'Privacy notices').click()
  await paneItem(page, 'Personvernerklæring for Klinikk24').click()
  await page.getByTestId('notice-standing-line').first().waitFor()
  await page.getByTestId('field-title').getByRole('textbox').fill(draftTitle)
  const preview = page.frameLocator('iframe').first()
  await preview.getByRole('heading', {level: 1, name: draftTitle}).waitFor()
  await page.getByText('Edited just now').first().waitFor()
  await page.screenshot({path: pathOf('studio')})
  await page.getByRole('tab', {name: 'Checks'}).last().click()
  await page.getByTestId('checks-tally').waitFor()
  await page.screenshot({path: pathOf('checks')})
  await page.goto(`${stack.studio}/intent/edit/id=notice-fit24-nb;type=privacyNotice`)
  await page.getByTestId('notice-standing-line').first().waitFor()
  await page.getByRole('tab', {name: 'Versions'}).first().click()
  await page.getByTestId('version-timeline').waitFor()
  await page.getByRole('button', {name: 'What changed'}).first().click()
  await page.getByTestId('comparison').last().frameLocator('iframe').locator('h2').first().waitFor()
  await page.screenshot({path: pathOf('versions')})
  await page.close()
}

async function showPage(
  browser: Browser,
  url: string,
  name: string,
  viewport: {readonly width: number; readonly height: number},
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  const page = await browser.newPage({viewport, colorScheme})
  const response = await page.goto(url)
  if (!response?.ok()) throw new Error(`${name}: expected 200, got ${response?.status()}.`)
  await page.screenshot({path: pathOf(name)})
  await page.close()
}

/** The link that a mail program offers for the demo's newsletter. */
async function unsubscribeAddress(stack: RunningStack): Promise<string> {
  const {headers} = await readMail(stack, 'newsletter-klinikk24-1')
  const address = /<(http[^>]+)>/.exec(headers?.['List-Unsubscribe'] ?? '')?.[1]
  if (!address) throw new Error('The newsletter in the mailbox has no List-Unsubscribe link.')
  return address
}

function pathOf(name: string): string {
  return join(directory, `${name}.png`)
}

await takeScreenshots()
