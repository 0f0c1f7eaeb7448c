import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {chromium, type Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {serveDeployment} from '../../emulator/functions/serveDeployment.js'
import type {LocalFunctions} from '../../emulator/functions/serveRoutes.js'
import {buildDeployment} from '../../scripts/deployment/buildDeployment.js'
import {root} from '../sourceFiles.js'
import {findBrowser} from './findBrowser.js'
import {openStudio, paneItem, type StudioPage} from './openStudio.js'
import {startStack, type RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: RunningStack
let deployed: LocalFunctions
let browser: Browser
let studio: StudioPage
const output = mkdtempSync(join(tmpdir(), 'deployment-'))

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  stack = await startStack(['--no-studio'])
  const {port} = new URL(stack.studio)
  await buildDeployment({
    root,
    output,
    studio: {
      SANITY_STUDIO_CONTENT_LAKE_PORT: new URL(stack.contentLake).port,
      SANITY_STUDIO_FUNCTIONS_ORIGIN: stack.functions,
    },
  })
  deployed = await serveDeployment({output, port: Number(port)})
})
afterAll(async () => {
  await browser?.close()
  await deployed?.close()
  await stack?.stop()
  rmSync(output, {recursive: true, force: true})
})

test('an editor works in the deployed Studio, which lies under /studio/ of the functions', async () => {
  studio = await openStudio(browser, `${stack.studio}/studio`)
  const {page} = studio
  expect(new URL(page.url()).pathname).toMatch(/^\/studio\//)
  await paneItem(page, 'K24').first().click()
  await paneItem(page, 'Brands').click()
  await paneItem(page, 'Klinikk24').click()
  await paneItem(page, 'Privacy notices').click()
  await paneItem(page, 'Personvernerklæring for Klinikk24').click()
  await page.getByTestId('notice-standing-line').first().waitFor()
  await takeScreenshot(page, 'deployment-1-studio')
})

test('an address within the deployed Studio opens where it was', async () => {
  const {page} = studio
  const address = page.url()
  await page.reload()
  await page.getByTestId('notice-standing-line').first().waitFor()
  expect(page.url()).toBe(address)
})

test('the deployed Studio loads nothing from elsewhere while its content is local', () => {
  expect(studio.requestsAway).toEqual([])
})

test('a browser keeps the files of the Studio that never change, and asks again for its page', async () => {
  const {page} = studio
  const kept = async (path: string): Promise<string> =>
    (await fetch(`${stack.studio}${path}`)).headers.get('cache-control') ?? ''
  const scripts = await page
    .locator('script[src*="/static/"]')
    .evaluateAll((all) =>
      all.map((each) => new URL(each.getAttribute('src') ?? '', document.baseURI).pathname),
    )
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(await kept(script), script).toMatch(/immutable/)
  for (const path of ['/studio/', '/studio/structure', '/studio/static/gone-12345678.js']) {
    expect(await kept(path), path).not.toMatch(/immutable/)
  }
})
