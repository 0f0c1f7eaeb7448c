import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {buildOtherStudio} from '../package/buildOtherStudio.js'
import {otherFile} from '../package/otherFile.js'
import {packProject, type PackedProject} from '../package/packProject.js'
import {startProject, type OtherProject} from '../package/startProject.js'
import {findBrowser} from './findBrowser.js'
import {paneItem} from './openStudio.js'
import {preparedStack} from './preparedStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'
import {takeScreenshot} from './takeScreenshot.js'

let stack: RunningStack
let packed: PackedProject
let project: OtherProject
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser())
  const {ports} = await preparedStack()
  packed = packProject()
  project = startProject(packed, ['react-dom'], {
    'sanity.cli.ts': otherFile('sanity.cli.ts'),
    'sanity.config.ts': otherFile('sanity.config.ts'),
  })
  const built = await buildOtherStudio(project.folder, {
    SANITY_STUDIO_API_HOST: `http://localhost:${ports.contentLake}`,
    SANITY_STUDIO_FUNCTIONS_ORIGIN: `http://127.0.0.1:${ports.functions}`,
  })
  stack = await startPreparedStack(built)
  page = await browser.newPage({
    viewport: {width: 1600, height: 950},
    reducedMotion: 'reduce',
  })
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => faults.push(error.message))
  // Nothing there is: a Studio asks Sanity for its newest version, wherever it stands.
  await page.route(
    ({hostname}) => hostname !== '127.0.0.1' && !/(?:^|\.)localhost$/.test(hostname),
    (route) => route.abort(),
  )
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
  project?.remove()
  packed?.remove()
})

test('a Studio that installed the package shows a notice and its page, in a tool beside its own', async () => {
  await page.goto(`${stack.studio}/beside`, {timeout: 100_000})
  await page.getByRole('link', {name: 'Privacy notices'}).first().click()
  await openNotice('K24')
  await takeScreenshot(page, 'package-1-beside')
})

test('the Studio’s own documents are written in its own tool, as before', async () => {
  await page.goto(`${stack.studio}/beside/structure/article`)
  await writeArticle('Nytt kontor')
  await takeScreenshot(page, 'package-2-own')
})

test('without a tool of its own, the notices stand in the Studio’s structure', async () => {
  await page.goto(`${stack.studio}/within`)
  await paneItem(page, 'Articles').waitFor()
  expect(await page.getByRole('link', {name: 'Privacy notices'}).count()).toBe(0)
  await paneItem(page, 'Privacy').click()
  await openNotice('K24')
  await takeScreenshot(page, 'package-3-within')
})

test('nothing in the other Studio fails', () => {
  expect(faults).toEqual([])
})

async function openNotice(group: string): Promise<void> {
  for (const each of [group, 'Brands', 'Klinikk24', 'Privacy notices']) {
    await paneItem(page, each).click()
  }
  await paneItem(page, 'Personvernerklæring for Klinikk24').click()
  await page.getByTestId('notice-standing-line').first().waitFor()
  const shown = page.frameLocator('iframe').last().locator('body')
  await shown.getByRole('heading', {name: 'Personvernerklæring for Klinikk24'}).waitFor()
}

async function writeArticle(title: string): Promise<void> {
  await page.getByTestId('action-intent-button').click()
  await page.getByTestId('field-title').locator('input').fill(title)
  await paneItem(page, title).waitFor()
}
