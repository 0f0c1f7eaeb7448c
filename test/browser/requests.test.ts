import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {exportWords} from '../../core/words/exportWords.js'
import {axeFindings} from './axeFindings.js'
import {findBrowser} from './findBrowser.js'
import {mutateStack} from './mutateStack.js'
import {openStudio, paneItem, type StudioPage} from './openStudio.js'
import {readJson, readMail, readMails} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

/** Buttons and tabs wear the Studio's own colours, which are not ours to judge. */
const pane = {include: ['[data-testid="requests"]'], exclude: ['[data-ui="Button"]']}

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

test('before anybody has asked, the pane says what happens there and links the pages', async () => {
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Requests').click()
  const empty = page.getByTestId('requests-empty')
  await empty.getByText('Nobody has asked for anything yet').waitFor()
  const link = empty.getByRole('link', {name: 'Klinikk24'})
  const response = await fetch((await link.getAttribute('href')) ?? '')
  expect(response.status).toBe(200)
  await takeScreenshot(page, 'requests-1-empty')
})

test('a request that nobody confirmed is a number, and no more', async () => {
  await post('/api/export', {
    brand: 'klinikk24',
    lang: 'nb',
    kind: 'withdrawal',
    concerns: 'marketing',
    address: 'subscriber-1@example.com',
  })
  await page
    .getByTestId('unconfirmed-requests')
    .getByText(/^One more waits/)
    .waitFor()
  expect(await page.getByTestId('requests').innerText()).not.toContain('@')
})

test('a confirmed withdrawal comes in by itself, and is closed at once', async () => {
  const [mail] = await readMails(stack, exportWords.nb.mail.confirmSubject)
  const {text} = await readMail(stack, mail?.id ?? '')
  const link = new URL(/https?:\S+\/api\/export\/confirm\S*/.exec(text ?? '')?.[0] ?? '')
  await post(`${link.pathname}${link.search}`, Object.fromEntries(link.searchParams))
  await page.getByRole('button', {name: /Show the one closed/}).click()
  const closed = page.getByTestId('closed-request')
  await closed
    .getByText('Withdrawal of consent (newsletters and other marketing) · Klinikk24')
    .waitFor()
  await closed.getByText('s•••@example.com').waitFor()
})

test('open requests stand by due date, in colour and in words', async () => {
  await mutateStack(
    stack,
    openRequests().map((request) => ({create: request})),
  )
  const cards = page.getByTestId('open-request')
  await expect.poll(() => cards.count()).toBe(5)
  const due = (await cards.allInnerTexts()).map((shown) => /Due.*|Late.*/.exec(shown)?.[0])
  expect(due).toEqual([
    'Late by 2 days',
    'Due today',
    'Due in 3 days',
    'Due in 20 days',
    'Due in 45 days',
  ])
  await page.getByTestId('open-requests-count').getByText('5', {exact: true}).waitFor()
  await takeScreenshot(page, 'requests-2-list')
})

test('a case is shown whole by the keyboard alone: sources, timeline, and who opened it', async () => {
  const card = page.getByTestId('open-request').filter({hasText: 'Due in 45 days'})
  await card.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await card.getByText('Extended').first().waitFor()
  await card.getByText('Could not be searched: HTTP 503').waitFor()
  await card.getByTestId('request-timeline').getByText('Confirmed by the link').waitFor()
  await card.getByText('Reference').waitFor()
  await card.getByTestId('request-openings').getByText('Marketing editor (local)').waitFor()
  await card.scrollIntoViewIfNeeded()
  await takeScreenshot(page, 'requests-3-case')
  expect(await card.innerText()).not.toMatch(/f{32}/)
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the pane in the %s',
  async (colorScheme) => {
    await page.emulateMedia({colorScheme})
    for (const tab of ['To be answered', 'Figures']) {
      await page.getByRole('tab', {name: tab}).click()
      await takeScreenshot(
        page,
        `requests-4-${tab.toLowerCase().replaceAll(' ', '-')}-${colorScheme}`,
      )
      expect(await axeFindings(page, pane)).toEqual([])
    }
  },
)

test.each([
  ['nb-NO', '2 dager over fristen', 'Må besvares av en saksbehandler', 'Hva som har skjedd'],
  ['da-DK', '2 dage over fristen', 'Skal besvares af en sagsbehandler', 'Hvad der er sket'],
])('a handler works in %s, in a narrow window too', async (locale, late, step, happened) => {
  const other = await browser.newPage({locale, viewport: {width: 1100, height: 900}})
  await other.goto(page.url(), {timeout: 100_000})
  const card = other.getByTestId('open-request').filter({hasText: late})
  await card.getByText(step).waitFor({timeout: 100_000})
  await card.getByRole('button').click()
  await card.getByText(happened).waitFor()
  await takeScreenshot(other, `requests-5-${locale}`)
  await other.close()
})

test('nothing left the machine, and the Content Lake knew all that the Studio asked', async () => {
  expect(studio.requestsAway).toEqual([])
  expect(await readJson(`${stack.contentLake}/_local/unknown`)).toEqual({requests: []})
})

/** Sends a form as a browser does. */
async function post(path: string, fields: Record<string, string>): Promise<void> {
  const response = await fetch(`${stack.functions}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {accept: 'text/html'},
  })
  expect(response.status).toBe(200)
}

/** Requests as the functions write them, each with another day for its answer. */
function openRequests(): object[] {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const inOslo = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Oslo'})
  const day = (days: number) => inOslo.format(new Date(at(days)))
  const request = (requestId: string, dueIn: number, changes: object) => ({
    _id: `dataRequest.${requestId}`,
    _type: 'dataRequest',
    requestId,
    controllerId: 'organisation-klinikk24',
    brand: 'klinikk24',
    language: 'nb',
    kind: 'access',
    subject: 'self',
    channel: 'page',
    subjectKey: 'f'.repeat(32),
    sealedAddress: {wrappedKey: 'a', box: 'b'},
    maskedAddress: 'k•••@example.com',
    receivedAt: at(dueIn - 30),
    receivedOn: day(dueIn - 30),
    targetOn: day(dueIn),
    dueOn: day(dueIn),
    state: 'confirmed',
    downloadSerial: 0,
    sources: [],
    mails: [],
    events: [
      {_key: 'e1', at: at(dueIn - 30), what: 'received', by: 'person'},
      {_key: 'e2', at: at(dueIn - 29), what: 'confirmed', by: 'person'},
    ],
    ...changes,
  })
  const source = (name: string, organisation: string, state: string, more: object = {}) => ({
    _key: name,
    name,
    organisation,
    state,
    ...more,
  })
  return [
    request('late', -2, {kind: 'erasure'}),
    request('today', 0, {kind: 'rectification', channel: 'letter', brand: 'fit24'}),
    request('soon', 3, {
      state: 'collecting',
      sources: [source('people.lab', 'Laboratory AS', 'byHand', {askedAt: at(-20)})],
    }),
    request('ahead', 20, {
      state: 'collecting',
      sources: [source('booking', 'Booking AS', 'needsFact')],
    }),
    request('extended', 45, {
      state: 'ready',
      receivedAt: at(-16),
      receivedOn: day(-16),
      extension: {at: at(-2), firstDueOn: day(15)},
      sources: [
        source('ledgers', 'Klinikk24 AS', 'found', {recordCount: 4}),
        source('resend', 'Resend', 'nothing'),
        source('membership', 'Membro AS', 'failed', {message: 'HTTP 503', askedAt: at(-3)}),
        source('people.journal', 'Journal AS', 'inPerson', {askedAt: at(-3), remindedAt: at(-1)}),
      ],
      events: [
        {_key: 'e1', at: at(-16), what: 'received', by: 'person'},
        {_key: 'e2', at: at(-15), what: 'confirmed', by: 'person'},
        {_key: 'e3', at: at(-14), what: 'caseOpened', by: 'p-local-editor'},
        {_key: 'e4', at: at(-2), what: 'extended', by: 'p-local-editor'},
        {_key: 'e5', at: at(-1), what: 'sourceAnswered', by: 'system', source: 'membership'},
      ],
    }),
  ]
}
