import {mkdirSync} from 'node:fs'
import {join} from 'node:path'

import type {Page} from 'playwright-core'

const directory = join(import.meta.dirname, '..', '..', 'test-results')

/** Keeps what a step looked like under `test-results/`, for eyes. */
export async function takeScreenshot(
  page: Page,
  name: string,
  {isWhole = false}: {readonly isWhole?: boolean} = {},
): Promise<void> {
  mkdirSync(directory, {recursive: true})
  await page.screenshot({path: join(directory, `${name}.png`), fullPage: isWhole})
}
