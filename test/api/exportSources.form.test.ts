import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {exportFileSchema} from '../../core/export/exportFile.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'
import {membership, sourceSecret, startTestSource} from './startTestSource.js'

let stack: ExportStack
let source: Awaited<ReturnType<typeof startTestSource>>

beforeAll(async () => {
  source = await startTestSource([
    {address: 'ola@example.com', records: [membership('17'), membership('18')]},
  ])
  const {secret: _secret, ...settings} = source.settings
  const configured = [{...settings, secret: 'MEMBERS_SECRET', brands: ['klinikk24']}]
  const PERSONAL_DATA_SOURCES = JSON.stringify(configured)
  Object.assign(process.env, {PERSONAL_DATA_SOURCES, MEMBERS_SECRET: sourceSecret})
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
  await source.close()
})
afterEach(async () => {
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

/** Walks from the form to the JSON, as a person does. */
async function exportOf(address: string, brand = 'klinikk24') {
  await stack.post('/api/export', {brand, lang: 'nb', kind: 'access', address})
  const confirmMail = (await stack.mailsTo(address)).at(-1)
  await stack.post(linkIn(confirmMail?.text ?? '', '/api/export/confirm'), {})
  const ready = await vi.waitFor(async () => {
    const mail = (await stack.mailsTo(address)).at(-1)
    if (!mail || mail.text === confirmMail?.text) throw new Error('not ready yet')
    return mail.text
  }, 15_000)
  const response = await stack.post(linkIn(ready, '/api/export/download'), {file: 'json'})
  return {file: exportFileSchema.parse(JSON.parse(await response.text())), ready}
}

test('what a membership system holds is in the file, with its organisation', async () => {
  const {file} = await exportOf('ola@example.com')
  expect(file.sections.find((section) => section.source === 'members')).toMatchObject({
    organisation: 'Medlem AS',
    holds: 'Medlemskap',
    state: 'found',
    records: [membership('17'), membership('18')],
  })
  expect(source.calls.at(-1)?.ask).toMatchObject({brands: ['klinikk24'], language: 'nb'})
})

test('a membership system that fails is named, and none of what it said is in the file', async () => {
  source.takeNext((response) =>
    response.writeHead(400).end('kari@example.com is not failing@example.com'),
  )
  const {file, ready} = await exportOf('failing@example.com')
  expect(file.isComplete).toBe(false)
  expect(file.sections.find((section) => section.source === 'members')).toMatchObject({
    state: 'failed',
    records: [],
  })
  expect(JSON.stringify(file)).not.toContain('kari')
  const status = await (await stack.open(linkIn(ready, '/api/export/status'))).text()
  expect(status).toContain('Medlemskap')
  const [request] = await stack.requests()
  expect(JSON.stringify(request)).not.toMatch(/failing@|kari/)
})

test('a request to another controller never reaches a system of this one', async () => {
  const before = source.calls.length
  const {file} = await exportOf('magy@example.com', 'magy-media')
  expect(file.sections.map((section) => section.source)).not.toContain('members')
  expect(source.calls).toHaveLength(before)
})
