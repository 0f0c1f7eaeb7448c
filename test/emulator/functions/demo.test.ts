import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from 'vitest'

import {serveFunctions} from '../../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../../emulator/functions/serveRoutes.js'
import {startLocalStack} from '../../localStack.js'

let stack: Awaited<ReturnType<typeof startLocalStack>>
let functions: LocalFunctions

beforeAll(async () => {
  stack = await startLocalStack({hasDemo: true})
  functions = await serveFunctions({directory: join(import.meta.dirname, '../../../api'), port: 0})
})
afterAll(async () => {
  await functions?.close()
  await stack?.close()
})

const get = async (path: string, init?: RequestInit) => await fetch(`${functions.url}${path}`, init)

test('the demo site is sent with a policy that allows no inline style or script', async () => {
  const response = await get('/demo')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(response.status).toBe(200)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  expect(policy).not.toContain('unsafe')
  const page = await response.text()
  expect(page).not.toMatch(/<style|style="|<script(?![^>]* src=)| on[a-z]+="/)
  expect(page).toContain('<privacy-notice brand="klinikk24" lang="nb"><article')
})

test('the demo site has every brand, in every language that its notice is written in', async () => {
  const page = await (await get('/demo?brand=klinikk24&lang=en')).text()
  for (const brand of ['fit24', 'k24-trening', 'magy-media', 'inviocare', 'rommen']) {
    expect(page).toContain(`href="/demo?brand=${brand}"`)
  }
  expect(page).toContain('href="/demo?brand=klinikk24&amp;lang=nb"')
  expect(page).toMatch(/<privacy-notice brand="klinikk24" lang="en"><article[^>]* lang="en"/)
  expect(await (await get('/demo?brand=inviocare')).text()).toMatch(/<article[^>]* lang="da"/)
})

test('a brand that is not there is a page that says so, and nothing asked for is repeated', async () => {
  const response = await get('/demo?brand=%3Cscript%3Ealert(1)%3C/script%3E')
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain('alert(1)')
})

test('the site’s style is in the brand’s colour', async () => {
  const response = await get('/demo/site.css?brand=klinikk24')
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(await response.text()).toContain('--accent:#0b6e6e')
  expect(await (await get('/demo/site.css?brand=}body{')).text()).toContain('--accent:#1f4e79')
})

test('the demo site is only read, and is no function', async () => {
  expect((await get('/demo', {method: 'POST'})).status).toBe(404)
  expect((await get('/demo', {method: 'HEAD'})).status).toBe(200)
  expect((await get('/demo/other')).status).toBe(404)
  expect((await get('/api/demo')).status).toBe(404)
})
