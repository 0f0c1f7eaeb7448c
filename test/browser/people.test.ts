import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {readPdf} from '../api/readPdf.js'
import {findBrowser} from './findBrowser.js'
import {moveClock} from './moveClock.js'
import {readJson, readMail, readMails} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: RunningStack
let browser: Browser
let phone: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startPreparedStack()
  phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: {width: 390, height: 844},
    acceptDownloads: true,
    locale: 'nb-NO',
  })
  page = await phone.newPage()
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

test('opening an unsubscribe link names brand and newsletter and changes nothing', async () => {
  await page.goto(await unsubscribeLink('subscriber-1@example.com'))
  await page.getByText('Klinikk24').first().waitFor()
  await page.getByText('s•••@example.com').first().waitFor()
  await takeScreenshot(page, '10-unsubscribe')
  expect(await ledger()).toEqual([])
  expect(await topicsOf('subscriber-1@example.com')).toContain('topic-klinikk24-nyhetsbrev')
})

test('the button leaves that newsletter and no other', async () => {
  const before = await topicsOf('subscriber-1@example.com')
  await page.getByRole('button', {name: 'Meld meg av bare dette nyhetsbrevet'}).click()
  await page.getByRole('heading', {name: 'Du er meldt av'}).waitFor()
  await takeScreenshot(page, '11-unsubscribed')
  const left = 'topic-klinikk24-nyhetsbrev'
  await expect
    .poll(async () => await topicsOf('subscriber-1@example.com'), {timeout: 10_000})
    .toEqual(before.filter((topic) => topic !== left))
  expect(await topicsOf('subscriber-2@example.com')).toEqual(before)
})

test('a mail program’s one-click leaves in both encodings, with nothing but the message', async () => {
  const link = await unsubscribeLink('subscriber-2@example.com')
  const multipart = new FormData()
  multipart.set('List-Unsubscribe', 'One-Click')
  const urlencoded = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  for (const body of [multipart, urlencoded]) {
    const response = await fetch(link, {method: 'POST', body, redirect: 'manual'})
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toBeNull()
  }
  expect(await ledger()).toHaveLength(2)
  await expect
    .poll(async () => await topicsOf('subscriber-2@example.com'), {timeout: 10_000})
    .not.toContain('topic-klinikk24-nyhetsbrev')
  expect(await topicsOf('subscriber-2@example.com')).toContain('topic-fit24-nyhetsbrev')
})

test('a person asks for their data, confirms from the mail, and downloads it by a button', async () => {
  await page.goto(`${stack.functions}/api/export?brand=klinikk24&lang=nb`)
  await takeScreenshot(page, '12-export-form')
  await page.getByLabel('E-postadressen din').fill('subscriber-1@example.com')
  await page.getByRole('button', {name: 'Send meg lenken'}).click()
  await page.getByRole('heading', {name: 'Se i innboksen din'}).waitFor()

  await page.goto(await linkIn('Bekreft forespørselen din', '/api/export/confirm'))
  await page.getByText('Ingenting er søkt etter ennå').waitFor()
  await takeScreenshot(page, '13-export-confirm')
  await page.getByRole('button', {name: 'Bekreft og start søket'}).click()
  await page.getByRole('heading', {name: 'Slik står det med forespørselen'}).waitFor()

  const link = await linkIn('Filene du ba om, er klare', '/api/export/download')
  await page.goto(link)
  await takeScreenshot(page, '14-export-download')
  const pdf = readPdf(await download('Last ned som PDF', 'export.pdf'))
  expect(pdf.text).toContain('subscriber-1@example.com')
  const json: unknown = JSON.parse((await download('Last ned som JSON', 'export.json')).toString())
  expect(JSON.stringify(json)).toContain('topic-klinikk24-nyhetsbrev')
})

test('an altered, foreign or expired download link gets a clear page and no file', async () => {
  const link = await linkIn('Filene du ba om, er klare', '/api/export/download')
  const altered = `${link.slice(0, -6)}AAAAAA`
  const foreign = link.replace('/download', '/confirm')
  for (const wrong of [altered, foreign, link.slice(0, -20)]) {
    const response = await page.goto(wrong)
    expect(response?.status()).toBe(400)
    await page.getByRole('heading', {name: 'Lenken virker ikke'}).waitFor()
    expect(await page.getByRole('button', {name: /Last ned/}).count()).toBe(0)
  }
  await moveClock(stack, 'P8D')
  const response = await page.goto(link)
  expect(response?.status()).toBe(410)
  await page.getByRole('heading', {name: 'Lenken er utløpt'}).waitFor()
  const posted = await fetch(link, {method: 'POST', body: new URLSearchParams({file: 'pdf'})})
  expect(posted.status).toBe(410)
  await takeScreenshot(page, '15-export-expired')
})

/** The link in the header of the demo's newsletter, as a mail program reads it. */
async function unsubscribeLink(address: string): Promise<string> {
  const mails = await readMails(stack, 'Nytt fra Klinikk24 i mars')
  const mail = await readMail(stack, mails.find(({to}) => to === address)?.id ?? '')
  expect(mail.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  return /<(.+)>/.exec(mail.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''
}

/** The link of a mail that is on its way, once it has arrived. */
async function linkIn(subject: string, path: string): Promise<string> {
  const mails = async () => await readMails(stack, subject)
  await expect.poll(async () => (await mails()).length, {timeout: 20_000}).toBeGreaterThan(0)
  const [newest] = await mails()
  const {text} = await readMail(stack, newest?.id ?? '')
  return new RegExp(`http\\S+${path}\\S+`).exec(text ?? '')?.[0] ?? ''
}

async function download(button: string, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).click(),
  ])
  const content = await readFile(await file.path())
  await writeFile(join(import.meta.dirname, '..', '..', 'test-results', name), content)
  return content
}

async function ledger(): Promise<unknown[]> {
  const query = encodeURIComponent('*[_type == "optOut"]')
  const url = `${stack.contentLake}/v2025-02-19/data/query/production?query=${query}`
  const answer = await readJson(url, {authorization: 'Bearer local-read'})
  return z.object({result: z.array(z.unknown())}).parse(answer).result
}

/** Topics the contact is subscribed to at the mail service. */
async function topicsOf(address: string): Promise<string[]> {
  const url = `${stack.mailbox}/contacts/${encodeURIComponent(address)}/topics?limit=100`
  const answer = await readJson(url, {authorization: 'Bearer re_reader'})
  return z
    .object({data: z.array(z.object({id: z.string(), subscription: z.string()}))})
    .parse(answer)
    .data.filter(({subscription}) => subscription === 'opt_in')
    .map(({id}) => id)
    .toSorted((a, b) => a.localeCompare(b))
}
