import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {accept, callNotices} from './callNotices.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const changesSchema = z.object({
  brand: z.string(),
  language: z.string(),
  from: z.object({version: z.number(), hash: z.string(), url: z.string()}),
  to: z.object({version: z.number(), hash: z.string(), url: z.string()}),
  facts: z.array(z.object({code: z.string(), subject: z.string(), text: z.string()})),
  sections: z.array(z.unknown()),
})

const base = 'klinikk24/versions/3/changes'

test('what changed is given as data, from the version before unless another is named', async () => {
  const response = await callNotices(`${base}?lang=nb&format=json`)
  expect(response.status).toBe(200)
  const changes = changesSchema.parse(await response.json())
  expect(changes).toMatchObject({brand: 'klinikk24', from: {version: 2}, to: {version: 3}})
  expect(changes.sections.length).toBeGreaterThan(0)
  const named = await callNotices(`${base}?lang=nb&from=1`)
  expect(changesSchema.parse(await named.json()).from.version).toBe(1)
  const back = await callNotices('klinikk24/versions/1/changes?from=3')
  expect(changesSchema.parse(await back.json())).toMatchObject({
    from: {version: 3},
    to: {version: 1},
  })
})

test('people get a page, by Accept or by format', async () => {
  for (const response of [
    await callNotices(`${base}?lang=nb&format=html`),
    await callNotices(`${base}?lang=nb`, accept('text/html')),
  ]) {
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await response.text()
    expect(page).toContain('<html lang="nb">')
    expect(page).toContain('Endringer fra versjon 2 til versjon 3')
    expect(page).toMatch(/<(?:ins|del)>/)
    expect(page).not.toContain('<script')
  }
})

test('in a named language it never changes: kept for ever, and a tag spares the text', async () => {
  const response = await callNotices(`${base}?lang=nb&format=json`)
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('vary')).toBeNull()
  const etag = response.headers.get('etag') ?? ''
  const again = await callNotices(`${base}?lang=nb&format=json`, {headers: {'if-none-match': etag}})
  expect(again.status).toBe(304)
  const page = await callNotices(`${base}?lang=nb`, accept('text/html'))
  expect(page.headers.get('vary')).toBe('accept')
  expect(page.headers.get('etag')).not.toBe(etag)
  const open = await callNotices(base)
  expect(open.headers.get('cache-control')).not.toContain('immutable')
})

test('a first version changed nothing, unless it is compared with a later one', async () => {
  const first = await callNotices('klinikk24/versions/1/changes')
  expect(first.status).toBe(404)
  expect(await first.json()).toMatchObject({detail: expect.stringContaining('is the first')})
})

test.each([
  ['klinikk24/versions/99/changes', 404, 'There is no version 99'],
  ['klinikk24/versions/3/changes?from=99', 404, 'There is no version 99'],
  ['klinikk24/versions/3/changes?from=3', 400, 'from: expected another'],
  ['klinikk24/versions/3/changes?from=0', 400, 'from: expected a number'],
  ['klinikk24/versions/x/changes', 400, 'version: expected a number'],
  ['klinikk24/versions/3/changes?lang=sv', 404, 'not there in "sv"'],
  ['klinikk24/versions/3/changes?format=pdf', 400, 'format: expected json or html'],
  ['nobody/versions/3/changes', 404, 'no brand'],
])('%s is refused with what was wrong', async (path, status, detail) => {
  const response = await callNotices(path)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({detail: expect.stringContaining(detail)})
})

test('a change of facts is told as one', async () => {
  await stack.publish('agreement-inviocare-hotjar', {location: 'US', transferBasis: 'dpf'})
  const change = await stack.change('change-changes', ['notice-inviocare-da'])
  expect(change.state).toBe('stamped')
  const response = await callNotices('inviocare/versions/4/changes?lang=da&format=json')
  const {facts} = changesSchema.parse(await response.json())
  expect(facts).toMatchObject([
    {
      code: 'transfer_changed',
      text: expect.stringMatching(/: behandlingssted fra Irland til USA$/),
    },
  ])
})
