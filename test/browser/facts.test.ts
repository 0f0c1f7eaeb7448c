import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {findBrowser} from './findBrowser.js'
import {mutateStack} from './mutateStack.js'
import {openStudio, paneItem, type StudioPage} from './openStudio.js'
import {readJson, readVersions} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: RunningStack
let browser: Browser
let studio: StudioPage
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startPreparedStack()
  studio = await openStudio(browser, stack.studio)
  page = studio.page
  page.setDefaultTimeout(60_000)
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

test('a processor says which notices show it, on their sites already, and which agreement uses it', async () => {
  await openFact('organisation-lifevision', 'organisation')
  const uses = page.getByTestId('fact-in-notices').first()
  for (const name of ['Klinikk24', 'FIT24', 'K24 Trening']) {
    await uses.getByText(name, {exact: true}).waitFor()
  }
  await uses.getByText('In notices (4)').waitFor()
  expect(await uses.getByText('On its site', {exact: true}).count()).toBe(4)
  await page.getByTestId('fact-in-facts').first().getByText('Supplier of').waitFor()
  await takeScreenshot(page, 'facts-1-usage')
})

test('a changed name says before it is published which notices it will touch', async () => {
  await page.getByTestId('field-name').getByRole('textbox').fill('LifeVision Norge AS')
  await page.getByTestId('fact-touches').getByText('Publishing this will touch 4 notices').waitFor()
  await takeScreenshot(page, 'facts-2-touches')
})

test('after publishing a fact the notices that now differ are counted and named, and sites stay', async () => {
  await publish()
  const told = page.getByTestId('published-fact')
  await told.getByText('4 notices now differ from what their sites show').waitFor()
  await takeScreenshot(page, 'facts-3-differ')
  expect((await readVersions(stack, 'fit24')).map(({version}) => version)).toEqual([3, 2, 1])
  const site = await readJson(`${stack.functions}/api/notices/fit24`)
  expect(JSON.stringify(site)).not.toContain('LifeVision Norge AS')

  await told.getByText(/^FIT24: /).click()
  await page
    .getByTestId('notice-standing-line')
    .getByText('Differs from what the site shows (version 3)')
    .first()
    .waitFor()
})

test('the group counts and lists the notices that differ, each a link to its notice', async () => {
  await page.goto(stack.studio)
  await paneItem(page, 'K24').first().click()
  await page.getByTestId('differing-count').getByText('4', {exact: true}).waitFor()
  await paneItem(page, 'Notices that differ').click()
  const differing = page.getByTestId('differing-notices')
  await differing.getByText('4 notices differ from what their sites show').waitFor()
  await differing.getByText(/^Klinikk24: .*\(en\)$/).click()
  await page.getByTestId('notice-standing-line').first().waitFor()
  await takeScreenshot(page, 'facts-4-differing')
})

test('a dialog stays open while the Studio still learns what its project has', async () => {
  let learn = () => {}
  const isLearnt = new Promise<void>((resolve) => (learn = resolve))
  const early = await browser.newPage({
    viewport: {width: 1600, height: 950},
    reducedMotion: 'reduce',
  })
  early.setDefaultTimeout(60_000)
  await early.route('**/features?*', async (route) => {
    await isLearnt
    await route.continue()
  })
  await early.goto(`${stack.studio}/intent/edit/id=notice-klinikk24-nb;type=privacyNotice`)
  await early.getByTestId('prepare-and-publish').first().click()
  await early.getByTestId('decision-summary').fill('A new name.')
  const answered = early.waitForResponse('**/features?*')
  learn()
  await answered
  await early.waitForTimeout(2000)
  expect(await early.getByTestId('decision-summary').inputValue()).toBe('A new name.')
  await early.close()
})

test('a notice leaves the list as soon as its new version is made', async () => {
  await page.getByTestId('prepare-and-publish').first().click()
  await page.getByTestId('decision-summary').fill('LifeVision AS has a new name.')
  await page.getByTestId('confirm-publish').click()
  await page
    .getByTestId('published-message')
    .getByText(/^Version 4 /)
    .waitFor()
  await page.goto(stack.studio)
  await paneItem(page, 'K24').first().click()
  await page.getByTestId('differing-count').getByText('3', {exact: true}).waitFor()
})

test('a brand gets its own wording of a shared text, and the group shows which brands have one', async () => {
  await page.goto(stack.studio)
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Shared texts').click()
  await page.getByTestId('shared-texts').getByRole('link').first().click()
  const wordings = page.getByTestId('own-wordings')
  await wordings.getByText('Every brand uses the shared wording.').waitFor()
  await wordings.getByTestId('give-own-wording').click()
  await wordings.getByTestId('choose-brand').getByText('FIT24').click()
  await wordings
    .first()
    .getByRole('link', {name: /^FIT24/})
    .waitFor()
  await takeScreenshot(page, 'facts-5-own-wording')
  await page.goto(stack.studio)
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Shared texts').click()
  await page.getByTestId('shared-texts').getByText('Own wording: FIT24').waitFor()
  await takeScreenshot(page, 'facts-6-shared-texts')
})

test('deleting a fact that a table shows names the notices first', async () => {
  await openFact('cookie-k24-ga', 'cookie')
  await page.getByTestId('action-menu-button').first().click()
  await page.getByRole('menuitem', {name: 'Delete'}).first().click()
  const warning = page.getByTestId('deleting-fact')
  await warning.getByText(/read differently once this is deleted/).waitFor()
  await takeScreenshot(page, 'facts-7-delete')
  await warning.getByRole('button', {name: 'Delete all the same'}).click()
  await page.getByTestId('deleting-fact').waitFor({state: 'detached'})
  await page
    .getByText(/Delete document/)
    .first()
    .waitFor()
  await takeScreenshot(page, 'facts-8-delete')
})

test('taking away a brand that people wait for an answer from is warned of first', async () => {
  const request = {
    _id: 'dataRequest.k24tr',
    _type: 'dataRequest',
    requestId: 'k24tr',
    language: 'nb',
    kind: 'erasure',
    receivedAt: '2026-11-02T10:00:00Z',
    dueOn: '2026-12-02',
    sources: [],
    brand: 'k24-trening',
    state: 'confirmed',
  }
  await mutateStack(stack, [{create: request}])
  await openFact('brand-k24-trening', 'brand')
  const warning = page.getByTestId('brand-with-requests')
  const cancelWarning = async (): Promise<void> => {
    await warning.getByText('One open request').waitFor()
    await takeScreenshot(page, 'facts-8-brand')
    await warning.getByRole('button', {name: 'Cancel'}).click()
    await warning.waitFor({state: 'detached'})
  }
  await page.getByTestId('action-menu-button').first().click()
  await page.getByRole('menuitem', {name: 'Delete'}).first().click()
  await page.getByTestId('deleting-fact').getByRole('button', {name: 'Delete all'}).click()
  await cancelWarning()
  // Sanity has Unpublish where published documents are looked at alone.
  await page.goto(`${page.url()}?perspective=published`)
  await page.getByTestId('fact-usage').first().waitFor()
  await page.getByRole('button', {name: 'Unpublish'}).first().click()
  await cancelWarning()
  await page.goto(`${stack.studio}?perspective=`)
})

test('the pane follows the editor into the dark', async () => {
  await page.emulateMedia({colorScheme: 'dark'})
  await openFact('organisation-lifevision', 'organisation')
  await page.getByTestId('fact-in-notices').first().waitFor()
  await takeScreenshot(page, 'facts-9-dark')
})

test('an edit while the preview’s frame has no page yet shows once it has, and the Studio stays', async () => {
  const early = await browser.newPage({
    viewport: {width: 1600, height: 950},
    reducedMotion: 'reduce',
  })
  early.setDefaultTimeout(60_000)
  await early.goto(`${stack.studio}/intent/edit/id=notice-klinikk24-nb;type=privacyNotice`)
  const preview = early.frameLocator('iframe').first()
  const heading = preview.getByRole('heading', {level: 1})
  await heading.waitFor()
  const frame = early.locator('iframe').first()
  await frame.evaluate((element: HTMLIFrameElement) =>
    element.contentDocument?.documentElement.remove(),
  )
  const title = early.getByTestId('field-title').getByRole('textbox')
  await title.fill('Slik tar vi vare på personvernet ditt')
  await early.waitForTimeout(2000)
  expect(await title.inputValue()).toBe('Slik tar vi vare på personvernet ditt')
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.srcdoc = '<!doctype html><title></title>'
  })
  await preview.getByRole('heading', {name: 'Slik tar vi vare på personvernet ditt'}).waitFor()
  await early.close()
})

test('nothing left the machine, and the Content Lake knew all that the Studio asked', async () => {
  expect(studio.requestsAway).toEqual([])
  expect(await readJson(`${stack.contentLake}/_local/unknown`)).toEqual({requests: []})
  expect(stack.output()).not.toMatch(/error/i)
})

async function openFact(id: string, type: string): Promise<void> {
  await page.goto(`${stack.studio}/intent/edit/id=${id};type=${type}`)
  await page.getByTestId('fact-usage').first().waitFor()
}

async function publish(): Promise<void> {
  const button = page.getByTestId('action-publish').first()
  await expect.poll(async () => await button.isEnabled()).toBe(true)
  await button.click()
}
