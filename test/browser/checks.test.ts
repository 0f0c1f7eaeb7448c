import {chromium, type Browser, type Locator, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {restoringId} from '../../core/deployment/datasetRestoring.js'
import {axeFindings} from './axeFindings.js'
import {findBrowser} from './findBrowser.js'
import {mutateStack} from './mutateStack.js'
import {openStudio, paneItem} from './openStudio.js'
import {readJson, readVersions} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: RunningStack
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startPreparedStack()
  ;({page} = await openStudio(browser, stack.studio))
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const noticeId = 'notice-k24-trening-nb'

test('a fault in a sentence shows beside the form, with its words marked there', async () => {
  await writeSentence('Vi bruker AdWords til annonser. Se http://example.com/mer for mer.')
  await page.goto(`${stack.studio}/intent/edit/id=${noticeId};type=privacyNotice`)
  await page.getByTestId('notice-standing-line').first().waitFor()
  await page.getByRole('tab', {name: 'Checks'}).last().click()
  const finding = findings().filter({hasText: 'AdWords'})
  await finding.getByText('Google Ads').first().waitFor()
  await takeScreenshot(page, 'checks-1-findings')
  await finding.getByRole('button', {name: 'Show in the text'}).click()
  await expectMarked('AdWords')
  expect(
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('notice-finding') ?? []
      const marked = range instanceof Range ? range.startContainer.parentElement : undefined
      return marked?.closest('[data-slate-editor]') !== null
    }),
  ).toBe(true)
  await takeScreenshot(page, 'checks-2-marked')
})

test('axe finds nothing wrong with the pane', async () => {
  expect(await axeFindings(page, {include: ['[data-testid="notice-checks"]']})).toEqual([])
})

test('known words are put right with one press', async () => {
  await findings()
    .filter({hasText: 'AdWords'})
    .getByRole('button', {name: /^Write /})
    .click()
  await expect.poll(async () => await findings().filter({hasText: 'AdWords'}).count()).toBe(0)
  expect(await draftText()).toContain('Vi bruker Google Ads til annonser.')
})

test('by keys alone a finding is left, dismissed with a reason and taken back, and the focus stays', async () => {
  const insecure = findings().filter({hasText: 'http://example.com/mer'})
  const dismiss = insecure.getByRole('button', {name: 'This is not a fault'})
  const tally = page.getByTestId('checks-tally')
  await dismiss.focus()
  await page.keyboard.press('Enter')
  await expectFocus(insecure.getByRole('textbox'))
  await page.keyboard.press('Escape')
  await expectFocus(dismiss)
  await page.keyboard.press('Enter')
  await expectFocus(insecure.getByRole('textbox'))
  await page.keyboard.type('Siden finnes bare slik.')
  await page.keyboard.press('Enter')
  const dismissed = page.getByTestId('dismissed-findings')
  await dismissed.getByText(/Siden finnes bare slik\./).waitFor()
  await expect.poll(async () => await insecure.count()).toBe(0)
  await expectFocus(tally)
  await takeScreenshot(page, 'checks-3-dismissed')
  await dismissed.getByRole('button', {name: 'Check it again'}).focus()
  await page.keyboard.press('Enter')
  await insecure.waitFor()
  await expectFocus(tally)
})

test('publishing stops at an error that the text in force does not have, until a lead says why not', async () => {
  await writeSentence('Vi er [firmanavn], og du når oss på telefon.')
  await page.goto(`${stack.studio}/intent/edit/id=${noticeId};type=privacyNotice`)
  await page.getByTestId('prepare-and-publish').first().click()
  await page.getByTestId('decision-summary').fill('Ny setning.')
  const stop = page.getByTestId('checks-stop')
  await stop.getByText(/\[firmanavn\]/).waitFor()
  expect(await page.getByTestId('confirm-publish').isDisabled()).toBe(true)
  await takeScreenshot(page, 'checks-4-stop')
  await stop.getByText('Only a privacy lead of the group').waitFor()

  await mutateStack(stack, [
    {patch: {id: 'group-k24', set: {privacyLeads: ['Editor@example.com']}}},
  ])
  const before = await readVersions(stack, 'k24-trening')
  await page.getByTestId('despite-reason').fill('Navnet kommer i morgen.')
  await page.getByTestId('confirm-publish').click()
  await page.getByTestId('published-message').waitFor()
  await expect
    .poll(async () => (await readVersions(stack, 'k24-trening')).length)
    .toBe(before.length + 1)
  await page.getByRole('button', {name: 'Close'}).last().click()
  await page.getByRole('tab', {name: 'Versions'}).first().click()
  await page
    .getByText(/Navnet kommer i morgen\./)
    .first()
    .waitFor()
})

test('a group lists what is wrong with each of its notices', async () => {
  await openGroupChecks()
  const overview = page.getByTestId('checks-overview')
  await overview
    .getByText(/1 error|One error/)
    .first()
    .waitFor()
  await takeScreenshot(page, 'checks-5-overview')
})

test('what two notices say differently stands between them, and opens at its words', async () => {
  await writeSentence('Behandlingsansvarlig er K24 Prestasjon AS (org.nr. 974 760 673).')
  const row = between().getByTestId('between-finding').filter({hasText: '974 760 673'})
  await row.getByText(/Compared with FIT24/).waitFor()
  await takeScreenshot(page, 'checks-6-between')
  await row.click()
  await expectMarked('974 760 673')
  await takeScreenshot(page, 'checks-7-between-opened')
})

test('the panes of both notices tell it, and what is dismissed in one is told nowhere', async () => {
  const row = between().getByTestId('between-finding').filter({hasText: '974 760 673'})
  await page.goto(`${stack.studio}/intent/edit/id=notice-fit24-nb;type=privacyNotice`)
  await page.getByRole('tab', {name: 'Checks'}).last().click()
  await row.waitFor()
  await takeScreenshot(page, 'checks-8-elsewhere')
  expect(await axeFindings(page, {include: ['[data-testid="notice-checks"]']})).toEqual([])
  await row.click()
  await expectMarked('974 760 673')
  await page.goto(`${stack.studio}/intent/edit/id=${noticeId};type=privacyNotice`)
  await page.getByRole('tab', {name: 'Checks'}).last().click()
  const finding = findings().filter({hasText: 'in the notice of FIT24'})
  await finding.getByRole('button', {name: 'This is not a fault'}).click()
  await finding.getByRole('textbox').fill('Nummeret til et annet selskap.')
  await finding.getByRole('button', {name: 'Keep this reason'}).click()
  await expect.poll(async () => await finding.count()).toBe(0)
  await openGroupChecks()
  await between().getByText(/agree/).waitFor()
  await takeScreenshot(page, 'checks-9-agree')
})

test('the notice a company has today is brought in, with its facts beside its words', async () => {
  await mutateStack(stack, [
    {
      create: {
        _id: 'drafts.notice-imported',
        _type: 'privacyNotice',
        title: 'Personvernerklæring',
        brand: {_type: 'reference', _ref: 'brand-fit24'},
        language: 'nb',
        slug: {_type: 'slug', current: 'imported'},
        sections: [],
        stamp: {wording: 'Versjon {version}', place: 'bottom'},
      },
    },
  ])
  await page.goto(`${stack.studio}/intent/edit/id=notice-imported;type=privacyNotice`)
  const opener = page.getByTestId('import').first()
  const dialog = page.getByTestId('import-notice')
  await opener.focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await expectFocus(opener)
  await page.keyboard.press('Enter')
  await dialog.getByRole('textbox').fill(brought)
  await dialog.getByTestId('read-notice').press('Enter')
  await expectFocus(dialog.getByTestId('import-found'))
  await dialog.getByRole('button', {name: /another text/i}).press('Enter')
  await expectFocus(dialog.getByRole('textbox'))
  expect(await dialog.getByRole('textbox').inputValue()).toBe(brought)
  await dialog.getByTestId('read-notice').press('Enter')
  await dialog
    .getByText(/Nordlys Hosting AS/)
    .first()
    .waitFor()
  await dialog
    .locator('li')
    .filter({hasText: 'Nordlys Hosting AS'})
    .getByRole('button', {name: 'Show in the text'})
    .click()
  await dialog.locator('mark').getByText('Nordlys Hosting AS').waitFor()
  const theirs = dialog.getByRole('list', {name: /Another company’s notice: Brevdue Media AS/})
  await theirs.getByText(/Logger: ett år/).waitFor()
  await dialog.getByRole('checkbox', {name: /How long: Parkeringskort: 2 år/}).check()
  // A fact of theirs takes whose it is with it.
  await theirs.getByRole('checkbox', {name: /Responsible company/}).uncheck()
  await theirs.getByRole('checkbox', {name: /How long: Logger/}).check()
  expect(await theirs.getByRole('checkbox', {name: /Responsible company/}).isChecked()).toBe(true)
  await takeScreenshot(page, 'checks-10-import')
  expect(
    await axeFindings(page, {
      include: ['[data-testid="import-notice"]'],
      exclude: ['[data-testid="take-import"]'],
    }),
  ).toEqual([])
  await dialog.getByTestId('take-import').click()
  await expect
    .poll(async () => JSON.stringify(await draft('notice-imported')))
    .toContain('Lagringstid')
  const made = await query('*[_type == "organisation" && name == "Nordlys Hosting AS"]._id')
  expect(z.array(z.string()).parse(made)).toHaveLength(1)
  const kept = await query(
    '*[_type == "processingPurpose" && title.nb in ["Parkeringskort", "Logger"]] | order(title.nb){"months": retention.months, "isOurs": group._ref == *[_id == "brand-fit24"][0].group._ref}',
  )
  expect(kept).toEqual([
    {months: 12, isOurs: false},
    {months: 24, isOurs: true},
  ])
  expect(JSON.stringify(await draft('notice-imported'))).toContain('Brevdue Media AS (org.nr.')
  await takeScreenshot(page, 'checks-11-imported')
})

const brought = `Personvernerklæring

Behandlingsansvarlig

K24 Prestasjon AS er behandlingsansvarlig for opplysningene vi har om deg, og svarer deg på post@k24.example.

Databehandlere

Vi har databehandleravtale med følgende selskaper:
- Nordlys Hosting AS (drift av nettsidene)
- LifeVision AS (meldinger til medlemmer)

Lagringstid

Opplysninger om medlemskapet lagres i 24 måneder etter at det er avsluttet, og slettes deretter.

Parkeringskort slettes etter to år.

Personvern i Brevdue Media

Under følger personvernerklæringen til Brevdue Media AS.

Brevdue Media AS (org.nr. 923 609 016) er behandlingsansvarlig for nettstedene sine.

Logger slettes etter 12 måneder.
`

test('the Studio says so while the dataset is being restored', async () => {
  const note = page.getByText(/^The data is being restored since 1 March 2026/)
  const restoring = {_id: restoringId, _type: 'datasetRestoring', parts: []}
  await mutateStack(stack, [{create: {...restoring, since: '2026-03-01T12:00:00.000Z'}}])
  await note.waitFor()
  await mutateStack(stack, [{delete: {id: restoringId}}])
  await note.waitFor({state: 'detached'})
})

/** Where whoever works by keys stands, once the pane has settled. */
async function expectFocus(where: Locator): Promise<void> {
  await expect
    .poll(async () => await where.evaluate((element) => element === document.activeElement))
    .toBe(true)
}

/** The words that are marked in a form, once it shows them. */
async function expectMarked(words: string): Promise<void> {
  await expect
    .poll(
      async () =>
        page.evaluate(() => [...(CSS.highlights.get('notice-finding') ?? [])].map(String)),
      {timeout: 60_000},
    )
    .toEqual([words])
}

async function openGroupChecks(): Promise<void> {
  await page.goto(stack.studio)
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Checks').click()
}

function between() {
  return page.getByTestId('between-notices')
}

function findings() {
  return page.getByTestId('notice-checks').getByTestId('finding')
}

/** Puts a sentence into the draft of the notice, as if somebody had typed it. */
async function writeSentence(text: string): Promise<void> {
  const {_id, _rev, _createdAt, _updatedAt, ...published} = documentSchema.parse(
    await query(`*[_id == "${noticeId}"][0]`),
  )
  const [first, ...others] = published.sections
  const block = {
    _type: 'block',
    _key: 'typed',
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: 'typed-span', text, marks: []}],
  }
  const kept = (first?.body ?? []).filter(({_key}) => _key !== 'typed')
  const sections = [{...first, body: [block, ...kept]}, ...others]
  await mutateStack(stack, [{createOrReplace: {...published, _id: `drafts.${noticeId}`, sections}}])
}

const documentSchema = z.looseObject({
  _id: z.string(),
  sections: z.array(z.looseObject({body: z.array(z.looseObject({_key: z.string()})).optional()})),
})

async function draftText(): Promise<string> {
  return JSON.stringify(await draft(noticeId))
}

async function draft(id: string): Promise<unknown> {
  return await query(`*[_id == "drafts.${id}"][0]`)
}

async function query(groq: string): Promise<unknown> {
  const url = `${stack.contentLake}/v2025-02-19/data/query/production?perspective=raw&query=${encodeURIComponent(groq)}`
  const answer = await readJson(url, {authorization: 'Bearer local'})
  return z.object({result: z.unknown()}).parse(answer).result
}
