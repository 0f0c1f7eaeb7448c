import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {caseWords} from '../../core/words/caseWords.js'
import {axeFindings} from './axeFindings.js'
import {findBrowser} from './findBrowser.js'
import {openStudio, paneItem, type StudioPage} from './openStudio.js'
import {readJson, readMail, readMails} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

const {mail: mailWords, page: pageWords} = caseWords.en
const secrets = ['kari.nordmann@example.net', 'Kari Nordmann', 'min gamle journal', 'medlemsnummer']

let stack: RunningStack
let browser: Browser
let studio: StudioPage
let page: Page
/** The page of the case, in a window of its own. */
let desk: Page
let reference = ''

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startPreparedStack()
  studio = await openStudio(browser, stack.studio)
  page = studio.page
  desk = await browser.newPage({viewport: {width: 1100, height: 900}})
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

test('the form says what is missing before anything is sent', async () => {
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Requests').click()
  await page.getByTestId('register-request').click()
  await page.getByTestId('confirm-registration').click()
  const form = page.getByTestId('register')
  await form.getByText('5 things are still missing. Nothing has been sent.').waitFor()
  await form.getByText('Write how you know that it is them.').waitFor()
  await expect
    .poll(() => page.evaluate('document.activeElement?.getAttribute("aria-invalid")'))
    .toBe('true')
  await takeScreenshot(page, 'cases-1-missing')
})

test('what is typed outlives a dialog that is closed by mistake', async () => {
  const form = page.getByTestId('register')
  await form.getByLabel('Brand').selectOption({label: 'Klinikk24'})
  await form.getByLabel('What do they ask for?').selectOption({label: 'Erasure'})
  await form.getByLabel('How did it come?').selectOption({label: 'By phone'})
  await form.getByLabel('E-mail address (optional)').fill('kari.nordmann@example.net')
  await form.getByLabel('Name (optional)').fill('Kari Nordmann')
  await form.getByLabel('In their own words (optional)').fill('Slett alt i min gamle journal')
  await form.getByLabel('How do you know that it is them?').fill('Oppga medlemsnummer')
  await page.keyboard.press('Escape')
  await form.waitFor({state: 'detached'})
  // The focus is back on the button: the next press opens it again.
  await expect.poll(focusedTestId).toBe('register-request')
  await page.keyboard.press('Enter')
  await form.waitFor()
  expect(await form.getByLabel('Name (optional)').inputValue()).toBe('Kari Nordmann')
})

test.each(['light', 'dark'] as const)('axe finds nothing in the form in the %s', async (scheme) => {
  await page.emulateMedia({colorScheme: scheme})
  await takeScreenshot(page, `cases-2-form-${scheme}`)
  await page.getByTestId('confirm-registration').scrollIntoViewIfNeeded()
  await takeScreenshot(page, `cases-2-form-end-${scheme}`)
  expect(
    await axeFindings(page, {include: ['[data-testid="register"]'], exclude: ['button']}),
  ).toEqual([])
})

test('a request that came by phone is registered: its number, its last day, a mail', async () => {
  await page.getByTestId('confirm-registration').press('Enter')
  const done = page.getByTestId('registered')
  await expect
    .poll(() => page.evaluate('document.activeElement?.getAttribute("role")'))
    .toBe('status')
  await done.getByText('The person gets a confirmation by e-mail.').waitFor()
  const shown = await done.innerText()
  reference = /[0-9a-f]{24}/.exec(shown)?.[0] ?? ''
  expect(shown).toMatch(/The last day for the answer is \d+ \w+ \d{4}\./)
  await takeScreenshot(page, 'cases-3-registered')
  await done.getByRole('button', {name: 'Close'}).press('Enter')
  await expect.poll(focusedTestId).toBe('register-request')
  await mailTo('kari.nordmann@example.net', caseWords.nb.mail.receivedSubject)
  await page.getByTestId('open-request').getByText('Erasure · Klinikk24').waitFor()
})

test('the same again is told by the number that is open, and nothing typed is lost', async () => {
  await page.getByTestId('register-request').click()
  const form = page.getByTestId('register')
  await form.getByLabel('Brand').selectOption({label: 'Klinikk24'})
  await form.getByLabel('What do they ask for?').selectOption({label: 'Erasure'})
  await form.getByLabel('How did it come?').selectOption({label: 'By letter'})
  await form.getByLabel('E-mail address (optional)').fill('kari.nordmann@example.net')
  await form.getByLabel('How do you know that it is them?').fill('Oppga medlemsnummer')
  await page.getByTestId('confirm-registration').click()
  await form.getByText(new RegExp(`open already.*${reference}`)).waitFor()
  await takeScreenshot(page, 'cases-4-conflict')
  const address = form.getByLabel('E-mail address (optional)')
  expect(await address.inputValue()).toBe('kari.nordmann@example.net')
  await form.getByRole('button', {name: 'Cancel'}).click()
})

test('"Open case" claims no more than it knows, and the link opens a button alone', async () => {
  await page.getByTestId('open-request').getByRole('button').first().click()
  await openCase('Open case')
  await page.getByTestId('case-link-asked').scrollIntoViewIfNeeded()
  await takeScreenshot(page, 'cases-5-asked')
  await followLink(1)
  expect(await desk.innerText('body')).not.toContain('Kari')
  await lookAtDesk('cases-6-door')
})

test('the case is shown whole, and its time is lengthened for a reason', async () => {
  await desk.getByRole('button', {name: pageWords.openButton}).click()
  await desk.getByRole('heading', {name: pageWords.person, exact: true}).waitFor()
  const shown = await desk.innerText('body')
  for (const secret of secrets) expect(shown).toContain(secret)
  await lookAtDesk('cases-7-case')
  await desk.getByLabel(pageWords.extend.label, {exact: true}).fill('Vi må lete i et papirarkiv.')
  await desk.getByRole('button', {name: pageWords.extend.button}).click()
  await desk.getByText(pageWords.saved.extend).waitFor()
  await lookAtDesk('cases-8-extended')
  const mail = await mailTo('kari.nordmann@example.net', caseWords.nb.mail.extendedSubject)
  expect(mail.text).toContain('Vi må lete i et papirarkiv.')
  await desk.getByRole('button', {name: pageWords.leave}).click()
  await desk.getByText(pageWords.left).waitFor()
  await page.getByTestId('request-timeline').getByText('Time extended').waitFor()
})

test('opened again, it is refused with the drafted text, which names authority and court', async () => {
  await openCase('Send a new link')
  await followLink(2)
  await desk.getByRole('button', {name: pageWords.openButton}).click()
  const reasons = desk.getByLabel(pageWords.refuse.label)
  const draft = await reasons.inputValue()
  await desk.getByRole('button', {name: pageWords.refuse.button}).click()
  await desk.getByText(pageWords.refusals.blank).waitFor()
  await lookAtDesk('cases-9-blank')
  await reasons.fill(draft.replace('[…]', 'pasientjournalloven krever at vi beholder journalen'))
  await desk.getByRole('button', {name: pageWords.refuse.button}).click()
  await desk.getByText(pageWords.saved.refuse).waitFor()
  await lookAtDesk('cases-10-refused')
  const mail = await mailTo('kari.nordmann@example.net', caseWords.nb.mail.refusedSubject)
  for (const said of ['pasientjournalloven', 'Datatilsynet', 'domstol']) {
    expect(mail.text).toContain(said)
  }
})

test('the pane shows the case closed, and by masked address who opened it', async () => {
  await page.getByRole('button', {name: /Show the one closed/}).click()
  const closed = page.getByTestId('closed-request')
  await closed.getByText('Answered: refused').waitFor()
  await closed.getByRole('button').first().click()
  const openings = closed.getByTestId('request-openings')
  expect(await openings.getByText('e•••@example.com').count()).toBe(2)
  await closed.scrollIntoViewIfNeeded()
  await takeScreenshot(page, 'cases-11-closed')
})

test('marketing ends at once for who objects by phone, and the dialog says so before', async () => {
  await page.getByTestId('register-request').click()
  const form = page.getByTestId('register')
  await form.getByLabel('Brand').selectOption({label: 'Klinikk24'})
  await form.getByLabel('What do they ask for?').selectOption({label: 'Objection'})
  await page.getByTestId('confirm-registration').click()
  await form.getByText('Choose what should end.').waitFor()
  await form
    .getByLabel('What should end?')
    .selectOption({label: 'All newsletters and other marketing'})
  await form.getByText('Without an e-mail address nothing ends by itself').waitFor()
  await form.getByLabel('E-mail address (optional)').fill('per.hansen@example.net')
  await form.getByText('end when you register this').waitFor()
  await form.getByLabel('How did it come?').selectOption({label: 'By phone'})
  await form.getByLabel('How do you know that it is them?').fill('Ringt tilbake')
  await takeScreenshot(page, 'cases-12-marketing')
  expect(
    await axeFindings(page, {include: ['[data-testid="register"]'], exclude: ['button']}),
  ).toEqual([])
  await page.getByTestId('confirm-registration').click()
  const done = page.getByTestId('registered')
  await done.getByText('Newsletters and other marketing have ended.').waitFor()
  expect(await done.innerText()).not.toContain('The last day for the answer')
  await done.getByRole('button', {name: 'Close'}).click()
})

test('nothing personal stands in the Content Lake in clear, and nothing left the machine', async () => {
  const query = encodeURIComponent('*[_type in ["dataRequest", "deskGrant"]]')
  const lake = await readJson(
    `${stack.contentLake}/v2025-02-19/data/query/production?query=${query}`,
    {
      authorization: 'Bearer local',
    },
  )
  const stored = JSON.stringify(lake)
  expect(stored).toContain(reference)
  for (const secret of [...secrets, 'editor@example.com', 'papirarkiv', 'per.hansen']) {
    expect(stored).not.toContain(secret)
  }
  expect(studio.requestsAway).toEqual([])
  expect(await readJson(`${stack.contentLake}/_local/unknown`)).toEqual({requests: []})
})

/** Where whoever works by keys stands. */
async function focusedTestId(): Promise<unknown> {
  return await page.evaluate('document.activeElement?.getAttribute("data-testid")')
}

/** Asks for a link to the case that is shown, and waits for the words that follow. */
async function openCase(button: string): Promise<void> {
  await page.getByTestId('open-case').getByRole('button', {name: button}).click()
  await page
    .getByText(
      /^If editor@example\.com is on the controller’s list of handlers, a link is on its way/,
    )
    .waitFor()
}

/** Follows the link of the newest mail to the handler, once there are so many. */
async function followLink(count: number): Promise<void> {
  await expect.poll(async () => (await readMails(stack, mailWords.openSubject)).length).toBe(count)
  const [mail] = await readMails(stack, mailWords.openSubject)
  expect(mail?.to).toBe('editor@example.com')
  const {text, html} = await readMail(stack, mail?.id ?? '')
  await lookAtMail(html, `open-${count}`)
  await desk.goto(/https?:\S+\/api\/case\S*/.exec(text ?? '')?.[0] ?? '')
}

async function mailTo(to: string, subject: string) {
  const find = async () => (await readMails(stack, subject)).find((mail) => mail.to === to)
  await expect.poll(async () => (await find()) !== undefined).toBe(true)
  const mail = await readMail(stack, (await find())?.id ?? '')
  await lookAtMail(mail.html, subject.toLowerCase().replaceAll(/\W+/g, '-'))
  return {text: mail.text ?? ''}
}

async function lookAtMail(html: string | null | undefined, name: string): Promise<void> {
  const mail = await browser.newPage({viewport: {width: 700, height: 700}})
  await mail.setContent(html ?? '')
  await takeScreenshot(mail, `cases-mail-${name}`, {isWhole: true})
  await mail.close()
}

/** Keeps what the page of the case looks like in the light and in the dark, and asks axe of both. */
async function lookAtDesk(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({colorScheme})
    await takeScreenshot(desk, `${name}-${colorScheme}`, {isWhole: true})
    expect(await axeFindings(desk, {include: ['body']})).toEqual([])
  }
}
