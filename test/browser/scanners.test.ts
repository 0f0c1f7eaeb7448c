import {chromium, type Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {findBrowser} from './findBrowser.js'
import {readJson, readMail, readMails} from './readStack.js'
import {startPreparedStack} from './startPreparedStack.js'
import type {RunningStack} from './startStack.js'

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

/** How programs open links that no person clicked, by what they say of themselves. */
const openers: readonly Readonly<Record<string, string>>[] = [
  {'user-agent': 'Mozilla/5.0 (Windows NT 10.0) SafeLinks/1.0', accept: 'text/html'},
  {'user-agent': 'Mozilla/5.0 (compatible; Barracuda Sentinel)', accept: '*/*'},
  {'user-agent': 'facebookexternalhit/1.1', accept: '*/*', range: 'bytes=0-524287'},
  {'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'},
  {'user-agent': 'GoogleImageProxy', accept: 'image/avif,image/webp'},
  {purpose: 'prefetch', 'x-purpose': 'preview', 'x-moz': 'prefetch'},
  {'sec-purpose': 'prefetch;prerender', accept: 'text/html'},
  {'list-unsubscribe-post': 'List-Unsubscribe=One-Click', accept: 'text/plain'},
  {'content-type': 'application/x-www-form-urlencoded', cookie: 'session=1', referer: 'http://x/'},
  {'x-http-method-override': 'POST', 'x-method-override': 'POST', accept: 'application/json'},
]

const additions = ['', '&lang=en', '&List-Unsubscribe=One-Click', '&scope=all&brands=klinikk24']

test('five hundred programs that open the link of a mail leave the ledger untouched', async () => {
  const links = [await unsubscribeLink('subscriber-1@example.com')]
  links.push(await unsubscribeLink('subscriber-2@example.com'))
  const before = await state()
  let opened = 0
  for (let round = 0; round < 13; round += 1) {
    for (const link of links) {
      const asked = openers.flatMap((headers, index) =>
        (['GET', 'HEAD'] as const).map(async (method) => {
          const addition = additions[(index + round) % additions.length] ?? ''
          return (await fetch(`${link}${addition}`, {method, headers, redirect: 'manual'})).status
        }),
      )
      for (const status of await Promise.all(asked)) expect([200, 206]).toContain(status)
      opened += asked.length
    }
  }
  expect(opened).toBe(520)
  expect(await state()).toEqual(before)
})

test('a browser that runs the page, hovers and scrolls over it, and submits nothing, changes nothing', async () => {
  const link = await unsubscribeLink('subscriber-1@example.com')
  const before = await state()
  const page = await browser.newPage()
  for (let opening = 0; opening < 20; opening += 1) {
    await page.goto(link)
    for (const button of await page.getByRole('button').all()) await button.hover()
    await page.mouse.wheel(0, 2000)
    await page.keyboard.press('Tab')
  }
  expect(await page.locator('script').count()).toBe(0)
  await page.close()
  expect(await state()).toEqual(before)
})

test('the same link still leaves by its button, once a person presses it', async () => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: {width: 320, height: 640},
  })
  await page.goto(await unsubscribeLink('subscriber-1@example.com'))
  await page.getByRole('button').first().click()
  await page.getByRole('heading', {name: 'Du er meldt av'}).waitFor()
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(widest).toBeLessThanOrEqual(320)
  expect((await state()).ledger).toHaveLength(1)
})

/** The link in the header of the demo's newsletter, as a mail program reads it. */
async function unsubscribeLink(address: string): Promise<string> {
  const mails = await readMails(stack, 'Nytt fra Klinikk24 i mars')
  const mail = await readMail(stack, mails.find(({to}) => to === address)?.id ?? '')
  return /<(http[^>]+)>/.exec(mail.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''
}

/** The ledger, what the mail service holds of two people, and every mail that was sent. */
async function state() {
  const query = encodeURIComponent('*[_type == "optOut"]')
  const url = `${stack.contentLake}/v2025-02-19/data/query/production?query=${query}`
  const answer = await readJson(url, {authorization: 'Bearer local-read'})
  const {result} = z.object({result: z.array(z.unknown())}).parse(answer)
  const people = ['subscriber-1@example.com', 'subscriber-2@example.com'].map(
    async (address) =>
      await readJson(`${stack.mailbox}/contacts/${encodeURIComponent(address)}/topics?limit=100`, {
        authorization: 'Bearer re_reader',
      }),
  )
  return {
    ledger: result,
    people: await Promise.all(people),
    mails: await readJson(`${stack.mailbox}/emails?limit=100`, {authorization: 'Bearer re_reader'}),
  }
}
