import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {axeFindings} from './axeFindings.js'
import {findBrowser} from './findBrowser.js'
import {mutateStack} from './mutateStack.js'
import {openStudio, paneItem, type StudioPage} from './openStudio.js'
import {readJson, readMail, readMails} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

/** Buttons wear the Studio's own colours, which are not ours to judge. */
const pane = {include: ['[data-testid="opt-outs"]'], exclude: ['[data-ui="Button"]']}

let stack: RunningStack
let browser: Browser
let studio: StudioPage
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startPreparedStack()
  studio = await openStudio(browser, stack.studio)
  page = studio.page
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

test('before anybody has left, the pane says what happens there', async () => {
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Opt-outs').click()
  await page.getByTestId('opt-outs-empty').getByText('Nobody has left anything yet').waitFor()
  await takeScreenshot(page, 'opt-outs-1-empty')
})

test('a click in a mail program moves the counts at once', async () => {
  await oneClick('subscriber-1@example.com')
  await page.getByTestId('opt-outs-out').getByText('1', {exact: true}).waitFor()
  await oneClick('subscriber-2@example.com')
  await page.getByTestId('opt-outs-out').getByText('2', {exact: true}).waitFor()
  const newsletters = page.getByTestId('opt-outs-by-newsletter')
  expect(await newsletters.getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Brand'),
    expect.stringMatching(/^Klinikk24\s+Newsletter\s+e-mail\s+2\s+0$/),
  ])
  await page.getByTestId('opt-outs-by-source').getByText('Button in the mail program').waitFor()
  await page.getByTestId('opt-outs-settled').waitFor()
  await takeScreenshot(page, 'opt-outs-2-counts')
})

test('the weeks can be read as figures, by the keyboard alone', async () => {
  const weeks = page.getByTestId('opt-outs-by-week')
  await weeks.getByText(/^2 left and 0 came back in the last 12 weeks/).waitFor()
  await weeks.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await weeks.getByRole('row').count()).toBe(13)
  await page.keyboard.press('Enter')
  await page.getByRole('tab', {name: 'Overview'}).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByLabel('E-mail address').waitFor()
})

test('an editor sees no address and no person, only numbers', async () => {
  await page.getByRole('tab', {name: 'Overview'}).click()
  const shown = await page.getByTestId('opt-outs').innerText()
  expect(shown).not.toMatch(/@|•|[0-9a-f]{32}/)
})

test('what is stuck stands with its age and why, and marks the list of the group', async () => {
  const recordedAt = new Date(Date.now() - 37 * 3_600_000).toISOString()
  await writeOptOut('f', recordedAt, {state: 'pending', attempts: 0})
  await page
    .getByTestId('pending-urgent')
    .getByText(/^37 hours · urgent/)
    .waitFor()
  await page.getByTestId('late-opt-outs').getByText('1', {exact: true}).waitFor()
  await takeScreenshot(page, 'opt-outs-3-pending')
})

test('an opt-out of what is there no more is said to hold, and waits for nothing', async () => {
  const pending = await page.getByTestId('opt-outs-pendingCount').innerText()
  const settled = {state: 'done', outcome: 'no-such-list', attempts: 1}
  await writeOptOut('9', new Date().toISOString(), settled)
  await page
    .getByTestId('opt-outs-gone')
    .getByText(/^One opt-out is from a newsletter/)
    .waitFor()
  expect(await page.getByTestId('opt-outs-pendingCount').innerText()).toBe(pending)
})

test('someone with leave looks one address up, and it stands in no link', async () => {
  await page.getByRole('tab', {name: 'One person'}).click()
  await page.getByLabel('E-mail address').fill('subscriber-1@example.com')
  await page.keyboard.press('Enter')
  const found = page.getByTestId('looked-up')
  await found.getByText('This address has one opt-out').waitFor()
  await found.getByText('Klinikk24 · Newsletter · e-mail').waitFor()
  await takeScreenshot(page, 'opt-outs-4-looked-up')
  expect(page.url()).not.toContain('subscriber')
})

test('whoever calls is unsubscribed, and the page says exactly from what', async () => {
  await page.getByLabel('E-mail address').fill('subscriber-3@example.com')
  const caller = page.getByTestId('someone-who-called')
  await caller.getByLabel('Brand').selectOption('fit24')
  await caller.getByLabel('Everything from FIT24', {exact: true}).check()
  await page.getByTestId('record-opt-out').click()
  const recorded = page.getByTestId('recorded-opt-outs')
  await recorded.getByText('FIT24 · all newsletters · e-mail').waitFor()
  expect(await recorded.innerText()).not.toContain('Klinikk24')
  await takeScreenshot(page, 'opt-outs-5-recorded')
  await page.getByRole('tab', {name: 'Overview'}).click()
  await page.getByTestId('opt-outs-by-source').getByText('Told us').waitFor()
  await page.getByTestId('opt-outs-out').getByText('5', {exact: true}).waitFor()
})

test('a file of opt-outs is read here, sent, and every row of it is accounted for', async () => {
  await page.getByRole('tab', {name: 'Import a file'}).click()
  const rows = [
    'E-post;Merkevare;Nyhetsbrev;Dato',
    'subscriber-1@example.com;Klinikk24;Nyhetsbrev;3.5.2026',
    'subscriber-4@example.com;Klinikk24;Tilbud;',
    'nobody;Klinikk24;;',
  ]
  await page.getByLabel('Choose a CSV file, or drop it here').setInputFiles({
    name: 'opt-outs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  })
  await page.getByTestId('import-plan').getByText('2 rows of opt-outs.csv').waitFor()
  await takeScreenshot(page, 'opt-outs-6-import')
  await page.getByTestId('start-import').click()
  const done = page.getByTestId('import-done')
  await done.getByText('1 new opt-out is recorded. 1 was recorded before.').waitFor()
  await page.getByTestId('refused-rows').getByText('no e-mail address').waitFor()
  await takeScreenshot(page, 'opt-outs-7-imported')
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the pane in the %s',
  async (colorScheme) => {
    await page.emulateMedia({colorScheme})
    for (const tab of ['Overview', 'One person', 'Import a file']) {
      await page.getByRole('tab', {name: tab}).click()
      await takeScreenshot(
        page,
        `opt-outs-8-${tab.toLowerCase().replaceAll(' ', '-')}-${colorScheme}`,
      )
      expect(await axeFindings(page, pane)).toEqual([])
    }
  },
)

test('a newsletter’s form asks for the lists of its channel alone', async () => {
  await page.emulateMedia({colorScheme: 'light'})
  await page.goto(
    `${stack.studio}/intent/edit/id=brand-klinikk24;type=brand;path=newsletters%5B_key%3D%3D%22nyhetsbrev%22%5D`,
  )
  await page.getByText('How it reaches people').waitFor()
  await page.getByText('Audience in Mailchimp').scrollIntoViewIfNeeded()
  await takeScreenshot(page, 'opt-outs-9-newsletter')
})

test('nothing left the machine, and the Content Lake knew all that the Studio asked', async () => {
  expect(studio.requestsAway).toEqual([])
  expect(await readJson(`${stack.contentLake}/_local/unknown`)).toEqual({requests: []})
})

/** Does what a mail program does at "unsubscribe", with the demo newsletter someone got. */
async function oneClick(address: string): Promise<void> {
  const mails = await readMails(stack, 'Nytt fra Klinikk24 i mars')
  const {headers} = await readMail(stack, mails.find(({to}) => to === address)?.id ?? '')
  const link = /<(.+)>/.exec(headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  expect((await fetch(link, {method: 'POST', body})).status).toBe(200)
}

/** Somebody who left the newsletter of a brand that is there no more, and how its list took it. */
async function writeOptOut(key: string, recordedAt: string, list: object): Promise<void> {
  const subjectKey = key.repeat(32)
  const document = {
    _id: `optOut.${subjectKey}.email.a-brand-of-old.nyhetsbrev`,
    _type: 'optOut',
    subjectKey,
    brand: 'a-brand-of-old',
    newsletter: 'nyhetsbrev',
    channel: 'email',
    source: 'page',
    language: 'nb',
    recordedAt,
    lists: [{_key: 'unnamed', list: 'resend-topic', ...list}],
  }
  await mutateStack(stack, [{create: document}])
}
