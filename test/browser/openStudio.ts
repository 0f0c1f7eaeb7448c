import type {Browser, Page} from 'playwright-core'

export interface StudioPage {
  readonly page: Page
  /** Requests that went anywhere but this machine. */
  readonly requestsAway: string[]
}

/** Opens the Studio as an editor: no login, and an eye on what leaves the machine. */
export async function openStudio(browser: Browser, url: string): Promise<StudioPage> {
  // A spinner that turns is drawn anew sixty times a second, and takes the time of what it waits for.
  const page = await browser.newPage({
    viewport: {width: 1600, height: 950},
    reducedMotion: 'reduce',
  })
  page.setDefaultTimeout(60_000)
  const requestsAway: string[] = []
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url())
    const isHere = hostname === '127.0.0.1' || /(^|\.)localhost$/.test(hostname)
    if (protocol.startsWith('http') && !isHere) requestsAway.push(request.url())
  })
  await page.goto(url, {timeout: 100_000})
  await page.getByText('K24', {exact: true}).first().waitFor({timeout: 100_000})
  return {page, requestsAway}
}

/** An item of a list pane, by its text; the Studio's tools are links with the same words. */
export function paneItem(page: Page, text: string) {
  const panes = page.locator('[data-ui="ListPane"], [data-ui="DocumentListPane"]')
  return panes.locator('a:visible', {hasText: text}).last()
}
