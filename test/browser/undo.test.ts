import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {findBrowser} from './findBrowser.js'
import {readJson, readMail, readMails} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

const email = 'subscriber-1@example.com'

let stack: RunningStack
let browser: Browser
let page: Page
let before: string[]
let newsletter: string
let receipt: {html?: string | null | undefined; text?: string | null | undefined}

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startPreparedStack()
  const phone = {width: 320, height: 800}
  const context = await browser.newContext({javaScriptEnabled: false, viewport: phone})
  page = await context.newPage()
  const [mail] = (await readMails(stack, 'Nytt fra Klinikk24 i mars')).filter(
    ({to}) => to === email,
  )
  const {headers} = await readMail(stack, mail?.id ?? '')
  newsletter = /<(.+)>/.exec(headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''
  before = await topics()
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

test('leaving a brand by its button leaves its topics, and a receipt is on its way', async () => {
  await page.goto(newsletter)
  await page.getByRole('button', {name: /^Meld meg av alle nyhetsbrev fra Klinikk24$/}).click()
  await page.getByRole('heading', {name: 'Du er meldt av'}).waitFor()
  await page.getByText('En kvittering er på vei til adressen over').waitFor()
  await takeScreenshot(page, '16-left-brand')
  const others = before.filter((topic) => !topic.startsWith('topic-klinikk24-'))
  await expect.poll(topics, {timeout: 10_000}).toEqual(others)
  expect(before.length - others.length).toBe(2)
})

test('the receipt names what was left and what was not, in a subject that tells nobody', async () => {
  const mails = async () =>
    (await readMails(stack, 'Kvittering for avmelding')).filter(({to}) => to === email)
  await expect.poll(async () => (await mails()).length, {timeout: 20_000}).toBe(1)
  const [mail] = await mails()
  receipt = await readMail(stack, mail?.id ?? '')
  expect(receipt.text).toContain('Du får ikke lenger noen nyhetsbrev fra Klinikk24.')
  expect(receipt.text).toContain('Nyhetsbrev fra FIT24 og K24 Trening, hvis du får noen.')
  // A fresh page: the last one's policy would refuse the mail its style.
  await page.goto('about:blank')
  await page.setContent(receipt.html ?? '')
  await page.getByRole('link', {name: 'Angre avmeldingen'}).waitFor()
  await takeScreenshot(page, '17-receipt')
})

test('opening the link of the receipt changes nothing, and its button brings the topics back', async () => {
  const left = await topics()
  await page.goto(undoLink())
  await page.getByText('Du kan melde deg av igjen når som helst.').waitFor()
  await takeScreenshot(page, '18-undo')
  expect(await topics()).toEqual(left)
  await page.getByRole('button', {name: 'Angre, og meld meg på igjen'}).click()
  // A busy list is said to follow; it does either way.
  await page
    .getByText(/(Du er meldt på|slått på) igjen: Nyhetsbrev fra Klinikk24 og Tilbud/)
    .waitFor()
  await takeScreenshot(page, '19-undone')
  await expect.poll(topics).toEqual(before)
})

test('the same link used again says so, and does nothing', async () => {
  await page.goto(undoLink())
  await page.getByRole('heading', {name: 'Avmeldingen er allerede angret'}).waitFor()
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await topics()).toEqual(before)
})

test('after one newsletter a link to undo is mailed on asking, and brings that one back', async () => {
  await page.goto(newsletter)
  await page.getByRole('button', {name: 'Meld meg av bare dette nyhetsbrevet'}).click()
  await expect.poll(topics, {timeout: 10_000}).not.toContain('topic-klinikk24-nyhetsbrev')
  await page.getByRole('button', {name: 'Send meg en lenke for å angre'}).click()
  await page.getByRole('heading', {name: 'Se i innboksen din'}).waitFor()
  const mails = async () => await readMails(stack, 'Angre avmeldingen')
  await expect.poll(async () => (await mails()).length, {timeout: 20_000}).toBe(1)
  const [mail] = await mails()
  expect(mail?.to).toBe(email)
  receipt = await readMail(stack, mail?.id ?? '')
  await page.goto(undoLink())
  await page.getByRole('button', {name: 'Angre, og meld meg på igjen'}).click()
  await page.getByText('Du er meldt på igjen: Nyhetsbrev fra Klinikk24.').waitFor()
  expect(await topics()).toEqual(before)
})

function undoLink(): string {
  return /http\S+\/api\/unsubscribe\/undo\?t=\S+/.exec(receipt.text ?? '')?.[0] ?? ''
}

/** Topics the person is subscribed to at the mail service. */
async function topics(): Promise<string[]> {
  const url = `${stack.mailbox}/contacts/${encodeURIComponent(email)}/topics?limit=100`
  const answer = await readJson(url, {authorization: 'Bearer re_reader'})
  return z
    .object({data: z.array(z.object({id: z.string(), subscription: z.string()}))})
    .parse(answer)
    .data.filter(({subscription}) => subscription === 'opt_in')
    .map(({id}) => id)
    .toSorted((a, b) => a.localeCompare(b))
}
