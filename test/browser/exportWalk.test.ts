import {readFile} from 'node:fs/promises'

import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {findBrowser} from './findBrowser.js'
import {readMail, readMails} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: RunningStack
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startPreparedStack()
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

/** A phone of someone from there that runs no script. */
async function openPhone(locale: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: {width: 390, height: 844},
    acceptDownloads: true,
    locale,
  })
  return await context.newPage()
}

async function shoot(page: Page, name: string): Promise<void> {
  await takeScreenshot(page, name, {isWhole: true})
}

/** The link of a mail that is on its way to an address, once it has arrived. */
async function linkIn(address: string, subject: string, path: string): Promise<string> {
  const mails = async () => (await readMails(stack, subject)).filter(({to}) => to.includes(address))
  await expect.poll(async () => (await mails()).length, {timeout: 20_000}).toBeGreaterThan(0)
  const {text} = await readMail(stack, (await mails())[0]?.id ?? '')
  return new RegExp(`http\\S+${path}\\S+`).exec(text ?? '')?.[0] ?? ''
}

const people = [
  {
    locale: 'nb-NO',
    form: 'brand=klinikk24&lang=nb',
    address: 'subscriber-1@example.com',
    label: 'E-postadressen din',
    submit: 'Send meg lenken',
    confirmSubject: 'Bekreft forespørselen din',
    confirm: 'Bekreft og start søket',
    status: 'Slik står det med forespørselen',
    readySubject: 'Filene du ba om, er klare',
    pdf: 'Last ned som PDF',
  },
  {
    locale: 'da-DK',
    form: 'brand=inviocare&lang=da',
    address: 'patient@example.dk',
    label: 'Din e-mailadresse',
    submit: 'Send mig linket',
    confirmSubject: 'Bekræft din anmodning',
    confirm: 'Bekræft og start søgningen',
    status: 'Sådan står det til med anmodningen',
    readySubject: 'Filerne, du bad om, er klar',
    pdf: /PDF/,
  },
]

test.each(people)(
  'a person ($locale) gets from the form to an opened PDF without JavaScript',
  async (person) => {
    const {address, locale} = person
    const page = await openPhone(locale)
    await page.goto(`${stack.functions}/api/export?${person.form}`)
    await shoot(page, `export-${locale}-1-form`)
    await page.getByLabel(person.label).fill(address)
    await page.getByRole('button', {name: person.submit}).click()
    await shoot(page, `export-${locale}-2-asked`)

    await page.goto(await linkIn(address, person.confirmSubject, '/api/export/confirm'))
    await shoot(page, `export-${locale}-3-confirm`)
    await page.getByRole('button', {name: person.confirm}).click()
    await page.getByRole('heading', {name: person.status}).waitFor()

    const download = await linkIn(address, person.readySubject, '/api/export/download')
    await page.reload()
    await shoot(page, `export-${locale}-4-status`)
    await page.goto(download)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: person.pdf}).first().click(),
    ])
    const bytes = await readFile(await file.path())
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF')
    await page.context().close()
  },
)

test('a mistake comes back with what was typed, and mended it goes to a handler', async () => {
  const page = await openPhone('nb-NO')
  await page.goto(`${stack.functions}/api/export?brand=klinikk24&lang=nb`)
  await page.getByRole('radio', {name: /^Sletting/}).check()
  await page.getByLabel('Med egne ord').fill('Slett det gamle.')
  await page.getByLabel('E-postadressen din').fill('mended@example.com')
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  await shoot(page, 'export-5-erasure-form')
  await page.getByRole('button', {name: 'Send meg lenken'}).click()
  await page.getByRole('alert').waitFor()
  await shoot(page, 'export-6-refused')
  expect(await page.getByLabel('Med egne ord').inputValue()).toBe('Slett det gamle.')
  expect(await page.getByRole('radio', {name: /^Sletting/}).isChecked()).toBe(true)
  await page.getByRole('checkbox', {name: 'FIT24'}).check()
  await page.getByRole('button', {name: 'Send meg lenken'}).click()
  const subject = 'Bekreft forespørselen din'
  await page.goto(await linkIn('mended@example.com', subject, '/api/export/confirm'))
  await page.getByRole('button', {name: 'Bekreft og send til en saksbehandler'}).click()
  await page.getByText('hos en saksbehandler hos').waitFor()
  await shoot(page, 'export-7-at-desk')
  await page.context().close()
})

test('an objection to marketing has stopped it when the page says so', async () => {
  const page = await openPhone('nb-NO')
  await page.goto(`${stack.functions}/api/export?brand=klinikk24&lang=nb`)
  await page.getByRole('radio', {name: /^Innsigelse/}).check()
  await page.getByRole('radio', {name: /^Alle nyhetsbrev/}).check()
  await shoot(page, 'export-8-objection-form')
  await page.getByLabel('E-postadressen din').fill('objects@example.com')
  await page.getByRole('button', {name: 'Send meg lenken'}).click()
  const subject = 'Bekreft forespørselen din'
  await page.goto(await linkIn('objects@example.com', subject, '/api/export/confirm'))
  await page.getByRole('button', {name: 'Bekreft og stopp nyhetsbrevene'}).click()
  await page.getByText('Nyhetsbrev og reklame er stoppet').waitFor()
  await shoot(page, 'export-9-stopped')
  await page.context().close()
})
