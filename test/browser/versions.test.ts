import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {findBrowser} from './findBrowser.js'
import {moveClock} from './moveClock.js'
import {mutateStack} from './mutateStack.js'
import {openStudio, type StudioPage} from './openStudio.js'
import {readJson, readMail, readMails, readVersions} from './readStack.js'
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

const fit24 = 'notice-fit24-nb'
const trening = 'notice-k24-trening-nb'

test('one step makes new versions of all notices that a published fact touched', async () => {
  await page.goto(`${stack.studio}/intent/edit/id=organisation-lifevision;type=organisation`)
  await page.getByTestId('fact-usage').first().waitFor()
  await page.getByTestId('field-name').getByRole('textbox').fill('LifeVision Norge AS')
  await page.getByTestId('fact-touches').waitFor()
  const button = page.getByTestId('action-publish').first()
  await expect.poll(async () => await button.isEnabled()).toBe(true)
  await button.click()
  const told = page.getByTestId('published-fact')
  await told.getByText('4 notices now differ from what their sites show').waitFor()
  await takeScreenshot(page, 'versions-1-differ')
  await told.getByTestId('stamp-all').click()
  await told.getByText('4 new versions are made').waitFor()
  await takeScreenshot(page, 'versions-2-made')
  expect(await latestOf('fit24')).toMatchObject({version: 4, kind: 'minor'})
  expect(await latestOf('k24-trening')).toMatchObject({version: 4, kind: 'minor'})
})

test('a lower kind takes a reason, and waits for the privacy lead', async () => {
  await addProcessor('fit24', 'Vaskerihjelpen AS', 'vasker håndklær')
  await openNotice(fit24)
  await standing().getByText('Differs from what the site shows (version 4)').waitFor()
  await page.getByTestId('prepare-and-publish').first().click()
  await comparison().getByText('Ny mottaker: Vaskerihjelpen AS').waitFor()
  await page.getByTestId('decision-form').getByRole('radio').nth(1).check()
  await page.getByTestId('decision-summary').fill('Vaskerihjelpen AS vasker håndklær for oss.')
  expect(await page.getByTestId('confirm-publish').isDisabled()).toBe(true)
  await page.locator('#lower-reason').fill('Vaskeriet får ingen opplysninger om deg.')
  await page
    .getByTestId('lower-kind')
    .getByText(/The privacy lead must confirm it/)
    .waitFor()
  await takeScreenshot(page, 'versions-3-lower')
  await page.getByTestId('confirm-publish').click()
  await page
    .getByTestId('published-message')
    .getByText(/waits for the privacy lead’s confirmation/)
    .waitFor()
  await takeScreenshot(page, 'versions-4-waits')
  await page.getByRole('button', {name: 'Close'}).last().click()
  expect(await latestOf('fit24')).toMatchObject({version: 4})
})

test('the mailed link shows the change, and its button makes the version', async () => {
  const link = await linkInMail('privacy-lead@example.com', /http\S+\/api\/confirm\?t=[\w.-]+/)
  const lead = await browser.newPage({viewport: {width: 900, height: 1100}})
  await lead.goto(link)
  await lead.getByText('Vaskeriet får ingen opplysninger om deg.').waitFor()
  await takeScreenshot(lead, 'versions-5-confirm')
  expect(await latestOf('fit24')).toMatchObject({version: 4})
  await lead.getByRole('button').click()
  await lead
    .getByText(/versjon 5/)
    .first()
    .waitFor()
  await lead.close()
  expect(await latestOf('fit24')).toMatchObject({version: 5, kind: 'minor'})
  await standing().getByText('Same as version 5').waitFor()
})

test('a change notice shows sites, recipients and the exact mail before it acts, and sends a test', async () => {
  await addProcessor('fit24', 'Treningsappen AS', 'viser timene dine i en app')
  await startChange(fit24, 'Treningsappen AS viser timene dine i en app.')
  await page.getByTestId('changed-notice').first().getByText('Becomes version 6.').waitFor()
  await page.getByTestId('changed-notice').first().getByText('Sites: fit24.no').waitFor()
  await page.getByTestId('show-mails').first().click()
  const mail = page.getByTestId('change-mail').first()
  await mail.getByText(/\d+ recipients?/).waitFor()
  await page
    .getByText(/leaves 15 minutes after you publish/)
    .first()
    .waitFor()
  await takeScreenshot(page, 'versions-6-mail')
  await mail.getByLabel('Address for the test').fill('privacy-lead@example.com')
  await mail.getByRole('button', {name: 'Send a test to me'}).click()
  await mail.getByText(/^Sent to p•••@example\.com/).waitFor()
  await mail.getByRole('button', {name: 'As plain text'}).click()
  await mail
    .getByText(/Treningsappen AS viser timene dine i en app\./)
    .first()
    .waitFor()
})

test('a published change notice says until when its mail can be stopped', async () => {
  await publishChange('version 6')
  const delivery = page.getByTestId('delivery').first()
  await delivery.getByText(/^Waits until /).waitFor()
  await page.getByTestId('stop-mails').first().waitFor()
  await takeScreenshot(page, 'versions-7-progress')
})

test('words in the text in force are corrected at once, and the announced text gets a new number', async () => {
  await openVersions(fit24)
  expect(await markOf(6)).toBe('Upcoming')
  expect(await markOf(5)).toBe('In force')
  await page.getByTestId('correct-text').first().click()
  await page.getByLabel('Words to find').fill('Dette er oss')
  await page.getByLabel('Words to put in their place').fill('Hvem vi er')
  await page.getByTestId('preview-correction').click()
  await comparison().getByText('Hvem vi er').first().waitFor()
  await takeScreenshot(page, 'versions-8-correct')
  await page.getByTestId('confirm-step').click()
  await page.getByText('Sites show the corrected text now. New versions:').waitFor()
  await page.getByRole('button', {name: 'Close'}).last().click()
  await expect.poll(async () => await markOf(8)).toBe('Upcoming')
  expect([await markOf(7), await markOf(6), await markOf(5)]).toEqual([
    'In force',
    'Got a new number',
    'Corrected since',
  ])
  await takeScreenshot(page, 'versions-9-timeline')
  expect(await site('fit24')).toMatchObject({version: 7})
  expect(JSON.stringify(await site('fit24'))).toContain('Hvem vi er')
})

test('any two versions are compared, and the whole chain is verified in the browser', async () => {
  await openVersions(fit24)
  const pane = page.getByTestId('notice-versions')
  await page.getByTestId('version-8').getByRole('button', {name: 'What changed'}).click()
  await comparison().getByText('Ny mottaker: Treningsappen AS').waitFor()
  await pane.getByRole('button', {name: 'Show as on a dark device'}).click()
  await takeScreenshot(page, 'versions-10-compare')
  await pane.getByRole('button', {name: 'Timeline', exact: true}).click()
  await page.getByTestId('version-7').getByRole('button', {name: 'Proof'}).click()
  await page.getByTestId('version-7').getByTestId('version-proof').waitFor()
  await pane.getByRole('button', {name: 'Verify'}).click()
  await page
    .getByTestId('chain-verdict')
    .getByText(/^All 8 versions/)
    .waitFor()
})

test('an announced change is called off before anybody was told', async () => {
  await addProcessor('k24-trening', 'Timeplan AS', 'lager timeplanen')
  await startChange(trening, 'Timeplan AS lager timeplanen for oss.')
  await publishChange('version 5')
  await openVersions(trening)
  await page.getByTestId('call-off').first().click()
  await page
    .getByTestId('call-off-dialog')
    .getByText(/version 4/)
    .waitFor()
  await takeScreenshot(page, 'versions-11-call-off')
  await page.getByTestId('confirm-step').click()
  await page.getByTestId('called-off').getByText('Called off. New versions:').waitFor()
  await page.getByRole('button', {name: 'Close'}).last().click()
  await expect.poll(async () => await markOf(5)).toBe('Called off')
  await standing()
    .getByText(/was announced and called off/)
    .waitFor()
  await takeScreenshot(page, 'versions-12-called-off')
})

test('after the delay the mail of one change leaves, of the other none', async () => {
  await moveClock(stack, 'PT16M')
  await runCron()
  const subject = 'Endringer i personvernerklæringen'
  await expect
    .poll(async () => (await mailsToReaders(subject)).length, {timeout: 20_000})
    .toBeGreaterThan(0)
  const [first] = await mailsToReaders(subject)
  const {text} = await readMail(stack, first?.id ?? '')
  expect(text).toContain('Treningsappen AS')
  const bodies = await Promise.all(
    (await mailsToReaders(subject)).map(async ({id}) => (await readMail(stack, id)).text ?? ''),
  )
  expect(bodies.filter((body) => body.includes('Timeplan AS'))).toEqual([])
})

test('when the day comes, banner, feed, archive and site follow by the clock alone', async () => {
  const url = `${stack.functions}/api/notices/fit24`
  expect(await readJson(`${url}/notice-of-change`)).toMatchObject({upcoming: {version: 8}})
  await moveClock(stack, 'P32D')
  expect(await site('fit24')).toMatchObject({version: 8, kind: 'material'})
  expect(await readJson(`${url}/notice-of-change`)).toMatchObject({
    current: {version: 8},
    upcoming: null,
  })
  const feed = await (await fetch(`${url}/versions?format=atom`)).text()
  expect(feed).toContain('Treningsappen AS viser timene dine i en app.')
  expect((await readVersions(stack, 'fit24')).map(({version}) => version)).toEqual([
    8, 7, 6, 5, 4, 3, 2, 1,
  ])
  const trained = JSON.stringify(await site('k24-trening'))
  expect(trained).not.toContain('Timeplan AS')
})

test('retiring a notice asks for a reason and the brand’s name, and takes it off its sites', async () => {
  await openVersions(trening)
  await page.getByTestId('retire-notice').first().click()
  await page.locator('#retire-reason').fill('Senteret er lagt ned.')
  expect(await page.getByTestId('confirm-step').isDisabled()).toBe(true)
  await page.locator('#retire-brand').fill('K24 Trening')
  await takeScreenshot(page, 'versions-13-retire')
  await page.getByTestId('confirm-step').click()
  await page.getByText(/^Retired by version/).waitFor()
  await page.getByRole('button', {name: 'Close'}).last().click()
  await standing()
    .getByText(/^Retired since/)
    .waitFor()
  expect((await fetch(`${stack.functions}/api/notices/k24-trening`)).status).toBe(410)
})

test('a version can be read and not touched', async () => {
  await page.goto(`${stack.studio}/intent/edit/id=version.fit24.privacy.nb.8;type=noticeVersion`)
  await page.frameLocator('iframe').first().getByText('Treningsappen AS').first().waitFor()
  for (const action of ['action-publish', 'action-menu-button', 'action-delete']) {
    expect(await page.getByTestId(action).count()).toBe(0)
  }
})

test('the panes follow the editor into the dark', async () => {
  await page.emulateMedia({colorScheme: 'dark'})
  await openVersions(fit24)
  await takeScreenshot(page, 'versions-14-dark')
  await page.getByTestId('version-8').getByRole('button', {name: 'What changed'}).click()
  await comparison().getByText('Ny mottaker: Treningsappen AS').waitFor()
  await takeScreenshot(page, 'versions-15-dark-compare')
})

test('nothing left the machine, and the Content Lake knew all that the Studio asked', async () => {
  expect(studio.requestsAway).toEqual([])
  expect(await readJson(`${stack.contentLake}/_local/unknown`)).toEqual({requests: []})
  expect(stack.output()).not.toMatch(/error/i)
})

function standing() {
  return page.getByTestId('notice-standing-line').first()
}

/** The page in the last comparison on the screen. */
function comparison() {
  return page.getByTestId('comparison').last().frameLocator('iframe')
}

async function openNotice(id: string): Promise<void> {
  await page.goto(`${stack.studio}/intent/edit/id=${id};type=privacyNotice`)
  await standing().waitFor()
  await settled('notice-preview')
}

async function openVersions(id: string): Promise<void> {
  await openNotice(id)
  await page.getByRole('tab', {name: 'Versions'}).first().click()
  await page.getByTestId('version-timeline').waitFor()
}

async function markOf(version: number): Promise<string> {
  const card = page.getByTestId(`version-${version}`)
  if ((await card.count()) === 0) return ''
  return (await card.getByTestId('version-mark').innerText()).trim()
}

/** Waits until a pane stays: just after it was opened, the Studio may build it anew. */
async function settled(pane: string): Promise<void> {
  const found = page.getByTestId(pane).first()
  const hasStayed = async (): Promise<boolean> => {
    await found.evaluate((element) => element.setAttribute('data-seen', ''))
    await page.waitForTimeout(3000)
    return (await found.getAttribute('data-seen')) === ''
  }
  await expect.poll(hasStayed, {timeout: 60_000}).toBe(true)
}

/** Publishes what waits of a notice as a material change, and opens the change notice it starts. */
async function startChange(id: string, summary: string): Promise<void> {
  await openNotice(id)
  await standing()
    .getByText(/^Differs from what the site shows/)
    .waitFor()
  await page.getByTestId('prepare-and-publish').first().click()
  await page.getByTestId('material-warning').waitFor()
  await page.getByTestId('decision-summary').fill(summary)
  await page.getByTestId('confirm-publish').click()
  await settled('change-status')
}

async function publishChange(version: string): Promise<void> {
  await page.getByTestId('publish-change-notice').first().click()
  const confirm = page.getByTestId('confirm-change')
  await expect.poll(async () => await confirm.isEnabled(), {timeout: 20_000}).toBe(true)
  await confirm.click()
  await page.getByTestId('change-stamped').first().getByText(version).waitFor()
  // The Studio may have built the pane anew, and the dialog with it.
  const close = page.getByRole('button', {name: 'Close'}).last()
  if (await close.isVisible()) await close.click()
}

/** A new recipient of a brand, written and published as another editor would. */
async function addProcessor(brand: string, name: string, service: string): Promise<void> {
  const key = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  await mutateStack(stack, [
    {createIfNotExists: {_id: `organisation-${key}`, _type: 'organisation', name, country: 'NO'}},
    {
      createIfNotExists: {
        _id: `agreement-${key}`,
        _type: 'processorAgreement',
        group: {_type: 'reference', _ref: 'group-k24'},
        brands: [{_type: 'reference', _key: brand, _ref: `brand-${brand}`}],
        organisation: {_type: 'reference', _ref: `organisation-${key}`},
        service: {nb: service},
        purposes: [{_type: 'reference', _key: 'p', _ref: 'purpose-k24-membership'}],
        location: 'NO',
        transferBasis: 'none',
        agreedOn: '2026-10-01',
      },
    },
  ])
}

async function site(brand: string): Promise<unknown> {
  return await readJson(`${stack.functions}/api/notices/${brand}`)
}

async function latestOf(brand: string) {
  return (await readVersions(stack, brand))[0]
}

/** The first mail to somebody that holds such a link, as soon as it has come. */
async function linkInMail(to: string, pattern: RegExp): Promise<string> {
  let link: string | undefined
  const look = async (): Promise<boolean> => {
    const mails = await readMails(stack, 'Bekreft hvor stor en endring er')
    const mail = mails.find((one) => one.to === to)
    const {text} = mail ? await readMail(stack, mail.id) : {text: ''}
    link = pattern.exec(text ?? '')?.[0]
    return link !== undefined
  }
  await expect.poll(look, {timeout: 20_000}).toBe(true)
  return link ?? ''
}

/** Mails to the demo's subscribers since the demo was laid out. */
async function mailsToReaders(subject: string) {
  const mails = await readMails(stack, subject)
  return mails.filter(
    ({createdAt, to}) => createdAt > new Date('2026-06-01') && to.startsWith('subscriber-'),
  )
}

/** What the platform's timer does every five minutes. */
async function runCron(): Promise<void> {
  const keys = JSON.parse(readFileSync(join(stack.directory, 'keys.json'), 'utf8'))
  const {CRON_SECRET} = z.object({CRON_SECRET: z.string()}).parse(keys)
  const headers = {authorization: `Bearer ${CRON_SECRET}`}
  const response = await fetch(`${stack.functions}/api/cron`, {headers})
  expect(response.status).toBe(200)
}
