import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import axe from 'axe-core'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {serveFunctions} from '../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../emulator/functions/serveRoutes.js'
import {askedProcessor, csv, pdf, suppliers} from '../api/askedProcessor.js'
import {startExportStack, type ExportStack} from '../api/startExportStack.js'
import {findBrowser} from './findBrowser.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: ExportStack
let asked: ReturnType<typeof askedProcessor>
let functions: LocalFunctions
let browser: Browser
let page: Page
let link: URL
const files = mkdtempSync(join(tmpdir(), 'processor-'))
const {lifevision} = suppliers

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startExportStack()
  asked = askedProcessor(stack)
  functions = await serveFunctions({directory: join(import.meta.dirname, '../../api'), port: 0})
  const context = await browser.newContext({javaScriptEnabled: false, locale: 'nb-NO'})
  page = await context.newPage()
  await asked.confirmed('person@example.com')
  const {pathname, search} = new URL(await asked.link(lifevision.to))
  link = new URL(`${pathname}${search}`, functions.url)
})
afterAll(async () => {
  await browser?.close()
  await functions?.close()
  await stack?.close()
  rmSync(files, {recursive: true, force: true})
})

const findingsSchema = z.object({
  violations: z.array(z.object({id: z.string(), help: z.string()})),
  passes: z.array(z.object({id: z.string()})),
})

/** What axe finds on the page as it stands, in light and dark, on a phone and on a desk. */
async function findings(name: string): Promise<string[]> {
  const markup = await page.content()
  const looking = await (await browser.newContext()).newPage()
  await looking.setContent(markup)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      await looking.setViewportSize({width, height: 1600})
      await looking.emulateMedia({colorScheme})
      await looking.evaluate(axe.source)
      const answer = await looking.evaluate('axe.run({preload: false})')
      const {violations, passes} = findingsSchema.parse(answer)
      if (passes.length < 10) throw new Error(`axe looked at next to nothing of ${name}`)
      await takeScreenshot(looking, `processor-${name}-${width}-${colorScheme}`)
      found.push(...violations.map(({id, help}) => `${width} ${colorScheme} ${id}: ${help}`))
    }
  }
  await looking.context().close()
  return found
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(files, name)
  writeFileSync(path, content)
  return path
}

test('a supplier opens the link, sees whom it is about by a button, and axe finds nothing', async () => {
  await page.goto(link.href)
  await page.getByRole('heading', {name: 'Krav om personopplysninger'}).waitFor()
  expect(await page.content()).not.toContain('person@example.com')
  expect(await findings('asked')).toEqual([])
  await page.getByRole('button', {name: 'Vis hvem det gjelder, og svar'}).click()
  await page.getByText('person@example.com').waitFor()
  expect(await findings('opened')).toEqual([])
})

test('a file of the wrong kind comes back with a sentence, and a too large one too', async () => {
  await page.getByRole('radio', {name: /Her er det vi har/}).check()
  await page
    .getByLabel('Filer', {exact: true})
    .setInputFiles(fileOf('medlemmer.xlsx', 'PK\u0003\u0004'))
  await page.getByRole('button', {name: 'Send svaret'}).click()
  await page.getByRole('alert').getByText('«medlemmer.xlsx» er verken PDF').waitFor()
  expect(await findings('refused')).toEqual([])
  await page
    .getByLabel('Filer', {exact: true})
    .setInputFiles(fileOf('stor.pdf', `%PDF-${'x'.repeat(5_000_000)}`))
  await page.getByRole('button', {name: 'Send svaret'}).click()
  await page.getByRole('alert').getByText('høyst 4 MB til sammen').waitFor()
})

test('two files are taken, the supplier is thanked, and can answer again', async () => {
  await page.getByRole('radio', {name: /Her er det vi har/}).check()
  await page
    .getByLabel('Filer', {exact: true})
    .setInputFiles([fileOf('a.pdf', pdf), fileOf('b.csv', csv)])
  await page.getByRole('button', {name: 'Send svaret'}).click()
  await page.getByRole('heading', {name: 'Takk, svaret er mottatt'}).waitFor()
  await page.getByText('(2 filer)').waitFor()
  expect(await findings('answered')).toEqual([])
  const {attachments} = await asked.source(lifevision.source)
  expect(attachments?.map(({name}) => name)).toEqual(['lifevision-as-1.pdf', 'lifevision-as-2.csv'])
})

test('an old link and a broken one say what to do', async () => {
  stack.clock.advance('P46D')
  await page.goto(link.href)
  await page.getByRole('heading', {name: 'Lenken er utløpt'}).waitFor()
  expect(await findings('expired')).toEqual([])
  await page.getByRole('button', {name: 'Send en ny lenke'}).click()
  await page.getByRole('heading', {name: 'Se i innboksen'}).waitFor()
  await page.goto(new URL('/api/processor?t=half', link).href)
  await page.getByRole('heading', {name: 'Lenken virker ikke'}).waitFor()
  expect(await findings('broken')).toEqual([])
})
