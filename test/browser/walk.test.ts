import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {verifyChain} from '../../core/stamp/verifyChain.js'
import {findBrowser} from './findBrowser.js'
import {moveClock} from './moveClock.js'
import {openStudio, paneItem, type StudioPage} from './openStudio.js'
import {readArchive, readJson, readMails, readPublicKeys, readVersions} from './readStack.js'
import {startStack, type RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: RunningStack
let browser: Browser
let studio: StudioPage
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startStack()
  studio = await openStudio(browser, stack.studio)
  page = studio.page
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const sentence = 'Spør oss gjerne om hva som står der.'

test('an editor finds the brands of the group K24', async () => {
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Brands').click()
  for (const brand of ['Klinikk24', 'FIT24', 'K24 Trening']) await paneItem(page, brand).waitFor()
})

test('a sentence and, from there, the postal address of a processor show in the preview before they are published', async () => {
  await paneItem(page, 'Klinikk24').click()
  await paneItem(page, 'Privacy notices').click()
  await paneItem(page, 'Personvernerklæring for Klinikk24').click()
  await page.getByTestId('notice-standing-line').first().waitFor()
  await page.getByText('– Journalen din').click()
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(` ${sentence}`)
  await preview().getByText(sentence).waitFor()
  await takeScreenshot(page, '1-sentence')
  await page.keyboard.press('Escape')

  await page.getByText(/^Facts in this notice/).click()
  await page.getByTestId('facts-in-notice').getByText('LifeVision AS', {exact: true}).click()
  await page.getByRole('tab', {name: /Contact/}).click()
  await page.getByTestId('field-postalAddress').locator('textarea').fill('Storgata 1\n0155 Oslo')
  await page.getByRole('button', {name: 'Page', exact: true}).click()
  await preview().getByText('Storgata 1').waitFor()
  await takeScreenshot(page, '2-fact')
})

test('the dialog names the unpublished fact, and publishing stamps the next version within a second', async () => {
  const before = await readVersions(stack, 'klinikk24')
  await page.getByTestId('prepare-and-publish').first().click()
  await page.getByTestId('published-together').getByText('LifeVision AS').waitFor()
  await page.getByTestId('decision-summary').fill('Ny postadresse for LifeVision AS.')
  await takeScreenshot(page, '3-dialog')
  await page.getByTestId('confirm-publish').click()
  await page
    .getByTestId('published-message')
    .getByText(/^Version 4 /)
    .waitFor()
  await takeScreenshot(page, '4-published')
  await page.getByRole('button', {name: 'Close'}).last().click()

  const after = await readVersions(stack, 'klinikk24')
  expect(after.map(({version}) => version)).toEqual([4, 3, 2, 1])
  expect(after.slice(1)).toEqual(before)
  expect(after[0]?.kind).toBe('minor')
  expect(after[0]?.summary).toBe('Ny postadresse for LifeVision AS.')
})

test('a site gets the new version as JSON and HTML with the stamp in the notice’s own wording', async () => {
  const url = `${stack.functions}/api/notices/klinikk24`
  const json = await readJson(url)
  expect(json).toMatchObject({version: 4, stamp: expect.stringMatching(/^Dette er versjon 4 av /)})
  expect(JSON.stringify(json)).toContain(sentence)
  const site = await browser.newPage({viewport: {width: 1100, height: 900}})
  await site.goto(`${url}?format=html`)
  await site.getByText(/^Dette er versjon 4 av personvernerklæringen/).waitFor()
  expect(await site.getByText('Storgata 1').count()).toBeGreaterThan(0)
  await takeScreenshot(site, '5-notice')
  await site.close()
})

test('hashes chain and signatures verify with the published key alone', async () => {
  const keys = await readPublicKeys(stack)
  const archive = await readArchive(stack, 'klinikk24', 'nb')
  expect(await verifyChain(archive, keys)).toEqual({state: 'holds', versions: 4})
  const altered = archive.map((version) =>
    version.version === 2 ? {...version, summary: 'Noe annet'} : version,
  )
  expect(await verifyChain(altered, keys)).toMatchObject({state: 'broken', version: 2})
})

test('a notice of another brand that names the same processor says that it differs', async () => {
  await openNotice('notice-fit24-nb')
  await page
    .getByTestId('notice-standing-line')
    .getByText('Differs from what the site shows (version 3)')
    .first()
    .waitFor()
  await takeScreenshot(page, '6-fit24')
})

test('publishing the same content again stamps nothing, and the older text again is a new version', async () => {
  await openNotice('notice-klinikk24-nb')
  const title = page.getByTestId('field-title').getByRole('textbox')
  await title.fill('Personvernerklæring for Klinikk24.')
  await title.fill('Personvernerklæring for Klinikk24')
  await publish()
  expect(await latestOf('klinikk24')).toBe(4)

  await title.fill('Personvern hos Klinikk24')
  await publish()
  await expect.poll(async () => await latestOf('klinikk24')).toBe(5)
  await title.fill('Personvernerklæring for Klinikk24')
  await publish()
  await expect.poll(async () => await latestOf('klinikk24')).toBe(6)
  const archive = await readArchive(stack, 'klinikk24', 'nb')
  const hashOf = (number: number) => archive.find(({version}) => version === number)?.contentHash
  expect(hashOf(6)).toBe(hashOf(4))
})

test('a new processor alone stamps nothing and says why', async () => {
  await page.goto(stack.studio)
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Processors').click()
  await page.getByLabel('Processor', {exact: true}).click()
  await chooseReference('Magy Media AS')
  await page.getByTestId('field-service.nb').locator('textarea').fill('lager bilder og film')
  await page.getByTestId('field-service.en').locator('textarea').fill('makes pictures and films')
  await page.getByText('Saved').first().waitFor()

  await openNotice('notice-klinikk24-nb')
  await page.getByTestId('prepare-and-publish').first().click()
  await page.getByTestId('material-warning').waitFor()
  await page.getByTestId('decision-summary').fill('Magy Media AS lager bilder og film for oss.')
  await takeScreenshot(page, '7-material')
  await page.getByRole('button', {name: 'Publish and wait'}).click()
  await page.getByTestId('published-message').getByText('Recipient added: Magy Media AS').waitFor()
  await page.getByRole('button', {name: 'Close'}).last().click()
  expect(await latestOf('klinikk24')).toBe(6)
})

test('a change notice makes the next version upcoming, and banner, feed and one broadcast tell it', async () => {
  await page.getByTestId('start-change-notice').first().click()
  await page.getByTestId('publish-change-notice').first().click()
  await page.getByTestId('confirm-change').click()
  await page.getByTestId('change-stamped').first().getByText('version 7').waitFor()
  await takeScreenshot(page, '8-change-notice')

  const url = `${stack.functions}/api/notices/klinikk24`
  expect(await readJson(url)).toMatchObject({version: 6})
  expect(await readJson(`${url}/notice-of-change`)).toMatchObject({
    current: null,
    upcoming: {version: 7, summary: 'Magy Media AS lager bilder og film for oss.'},
  })
  const feed = await (await fetch(`${url}/versions?format=atom`)).text()
  expect(feed).toContain('Magy Media AS lager bilder og film for oss.')
  const subject = 'Endringer i personvernerklæringen'
  expect(await told(subject)).toEqual([])
  await moveClock(stack, 'PT16M')
  await expect.poll(async () => await told(subject), {timeout: 60_000}).toEqual([1, 2, 3, 4])
})

test('the clock alone puts the upcoming version in force', async () => {
  const url = `${stack.functions}/api/notices/klinikk24`
  await moveClock(stack, 'P29D')
  expect(await readJson(url)).toMatchObject({version: 6})
  await moveClock(stack, 'P3D')
  expect(await readJson(url)).toMatchObject({version: 7, kind: 'material'})
  expect(await readJson(`${url}/notice-of-change`)).toMatchObject({
    current: {version: 7},
    upcoming: null,
  })
})

test('nothing left the machine, and the Content Lake knew all that the Studio asked', async () => {
  expect(studio.requestsAway).toEqual([])
  expect(await readJson(`${stack.contentLake}/_local/unknown`)).toEqual({requests: []})
  expect(stack.output()).not.toMatch(/error/i)
})

/** The page in the preview pane. */
function preview() {
  return page.frameLocator('iframe').first()
}

async function openNotice(id: string): Promise<void> {
  await page.goto(`${stack.studio}/intent/edit/id=${id};type=privacyNotice`)
  await paneItem(page, 'Rommen Tannlegesenter').waitFor()
  await page.getByTestId('notice-standing-line').first().waitFor()
}

/** Searches until the form, which may still be loading, has taken the words in. */
async function chooseReference(name: string): Promise<void> {
  const search = page.getByPlaceholder('Type to search').first()
  const option = page.getByRole('option').filter({hasText: name}).first()
  const isOffered = async (): Promise<boolean> => {
    await search.fill('')
    await search.pressSequentially(name.slice(0, 4))
    await page.waitForTimeout(1500)
    return await option.isVisible()
  }
  await expect.poll(isOffered, {timeout: 30_000}).toBe(true)
  await option.click()
}

/** Sanity's own Publish, which stays what it is. */
async function publish(): Promise<void> {
  const button = page.getByTestId('action-publish').first()
  await expect.poll(async () => await button.isEnabled()).toBe(true)
  await button.click()
  await page.getByText('Last published just now').first().waitFor()
}

async function latestOf(brand: string): Promise<number> {
  return (await readVersions(stack, brand))[0]?.version ?? 0
}

/** Which of the demo's subscribers got a mail with this subject since the demo was laid out. */
async function told(subject: string): Promise<number[]> {
  const mails = await readMails(stack, subject)
  return mails
    .filter(({createdAt}) => createdAt > new Date('2026-06-01'))
    .map(({to}) => Number(/subscriber-(\d)/.exec(to)?.[1]))
    .toSorted((a, b) => a - b)
}
