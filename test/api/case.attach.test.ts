import {expect, test} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import caseRoute from '../../api/case.js'
import type {DataRequest} from '../../core/export/dataRequest.js'
import {maskAddress} from '../../core/subject/maskAddress.js'
import {functionsOrigin} from '../localStack.js'
import {csv, pdf} from './askedProcessor.js'
import {startCases} from './startCases.js'
import {fieldsOf} from './startCaseStack.js'
import {linkIn} from './startExportStack.js'
import {writeRequest} from './writeRequest.js'

const {stack, latest, opened} = await startCases()
let count = 0

async function openedCase(more: Partial<DataRequest> = {}) {
  count += 1
  const address = `person-${count}@example.net`
  const maskedAddress = maskAddress(address)
  const requestId = await writeRequest(stack, address, {
    kind: 'rectification',
    maskedAddress,
    ...more,
  })
  const page = await opened(requestId)
  return {requestId, address, page}
}

type Content = string | Uint8Array<ArrayBuffer>

async function answer(page: string, files: readonly Content[], more: Record<string, string> = {}) {
  const body = new FormData()
  const fields = {...fieldsOf(page, 'answer'), outcome: 'done', words: 'Her er det.', ...more}
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  for (const content of files) body.append('files', new File([content], 'Kari Nordmann.pdf'))
  // What a browser sends where no file was chosen.
  if (files.length === 0) body.append('files', new File([], ''))
  const url = new URL('/api/case', functionsOrigin)
  const headers = {accept: 'text/html'}
  return await caseRoute.fetch(new Request(url, {method: 'POST', headers, body}))
}

function buttons(page: string): string[] {
  return Array.from(page.matchAll(/value="(attachment-[0-9a-f-]{36})"/g), ([, key = '']) => key)
}

test('files go with an answer: the mail says that they wait, and the status page hands them out', async () => {
  const {address, page} = await openedCase()
  expect(page).toContain('enctype="multipart/form-data"')
  expect(await (await answer(page, [pdf, csv])).text()).toContain('answered and closed')
  const [mail] = await stack.mailsTo(address)
  expect(mail?.text).toContain('Til svaret hører 2 filer')
  expect(mail?.text).not.toContain('attachment-')
  const link = linkIn(mail?.text ?? '', '/api/export/status')
  const [first = '', second = ''] = buttons(await (await stack.open(link)).text())
  const one = await stack.post(link, {file: first})
  expect(new Uint8Array(await one.arrayBuffer())).toEqual(pdf)
  expect(one.headers.get('content-disposition')).toMatch(/filename="[a-z0-9-]+-1\.pdf"/)
  expect(await (await stack.post(link, {file: second})).text()).toBe(csv)
  expect((await latest()).events?.map(({what}) => what)).toContain('downloaded')
})

test('a file lies sealed: neither its bytes nor its uploaded name stand anywhere', async () => {
  const {page} = await openedCase()
  await answer(page, [pdf])
  const kept = `${JSON.stringify(await latest())}${stack.sealedFiles().join('')}`
  for (const secret of ['something of a person', 'Kari Nordmann']) {
    expect(kept).not.toContain(secret)
  }
})

test('an answer without a file is an answer', async () => {
  const {address, page} = await openedCase()
  expect(await (await answer(page, [])).text()).toContain('answered and closed')
  expect((await stack.mailsTo(address)).at(-1)?.text).not.toContain('Til svaret hører')
  expect((await latest()).attachments).toBeFalsy()
})

test.each<[string, readonly Content[], string]>([
  ['a page of HTML', ['<html><script>1</script></html>'], 'is no PDF, JSON or CSV'],
  ['eleven files', Array.from({length: 11}, () => pdf), 'too many files'],
  ['more than 4 MB', [`name;note\nKari;${'x'.repeat(4_000_001)}\n`], 'too large'],
])('%s is not taken, and the words stay in the form', async (_, files, said) => {
  const {address, page} = await openedCase()
  const refused = await (await answer(page, files, {words: 'Det jeg skrev'})).text()
  expect(refused).toContain(said)
  expect(refused).toContain('Det jeg skrev')
  expect((await latest()).closedAt).toBeFalsy()
  expect(await stack.mailsTo(address)).toEqual([])
})

test('a person without a mailbox here is sent no file', async () => {
  const {page} = await openedCase({maskedAddress: null})
  expect(page).not.toContain('type="file"')
  expect(await (await answer(page, [pdf])).text()).toContain('cannot fetch files')
  expect((await latest()).closedAt).toBeFalsy()
})

test('of two answers at once one holds, and the files of the other are gone', async () => {
  const {page, requestId} = await openedCase()
  const other = await opened(requestId)
  const before = stack.sealedFiles().length
  await Promise.all([answer(page, [pdf]), answer(other, [pdf])])
  expect((await latest()).attachments).toHaveLength(1)
  expect(stack.sealedFiles()).toHaveLength(before + 1)
})

test('a status link hands out no file that a source gave', async () => {
  const attachment = {
    _key: '00000000-0000-4000-8000-000000000000',
    name: 'lab-1.pdf',
    mediaType: 'application/pdf' as const,
    bytes: 3,
    file: 'x',
    wrappedKey: 'x',
  }
  const source = {_key: 's', name: 's', state: 'found' as const, attachments: [attachment]}
  const {address, page} = await openedCase({sources: [source]})
  await answer(page, [])
  const [mail] = await stack.mailsTo(address)
  const link = linkIn(mail?.text ?? '', '/api/export/status')
  expect((await stack.post(link, {file: `attachment-${attachment._key}`})).status).toBe(410)
})

test('purging takes the files of an answer and their keys', async () => {
  const {page} = await openedCase()
  const before = stack.sealedFiles().length
  await answer(page, [pdf])
  stack.clock.advance('P91D')
  await collectPending(stack.services, stack.clock.now())
  expect(await latest()).toMatchObject({state: 'purged', attachments: null})
  expect(stack.sealedFiles().length).toBeLessThanOrEqual(before)
})
