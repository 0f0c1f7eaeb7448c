import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {readParty} from '../../api/_server/export/readParty.js'
import {openAttachment} from '../../api/_server/export/sealAttachment.js'
import {recordAnswer} from '../../api/_server/processor/recordAnswer.js'
import {remindProcessors} from '../../api/_server/processor/remindProcessors.js'
import {aspit, askedProcessor, csv, pdf, suppliers} from './askedProcessor.js'
import {crashingServices} from './crashingServices.js'
import {markSource} from './markSource.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'
import {tellRecipients} from './tellRecipients.js'

let stack: ExportStack
let asked: ReturnType<typeof askedProcessor>
const consoleError = vi.spyOn(console, 'error')
const {lifevision, eziteq} = suppliers

beforeAll(async () => {
  stack = await startExportStack()
  asked = askedProcessor(stack)
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'svar.pdf') => ({name, content})
const answers = {found: {answer: 'found'}, nothing: {answer: 'nothing'}}
const outage = {match: {method: 'POST', path: '/emails'}, kind: 'server_error' as const}

test.each([
  ['a web page', file('<!doctype html><p>a, b</p>\n<p>c, d</p>')],
  ['a drawing', file('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['an archive', file(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'x.csv')],
  ['nothing', file('', 'tom.csv')],
  ['a sentence', file('Hei, vi har ingenting', 'svar.csv')],
  ['half a JSON', file('{"a": 1', 'svar.json')],
  ['a JSON that is one number', file('42', 'svar.json')],
  ['a CSV of uneven rows', file('a,b\n1,2,3\n', 'svar.csv')],
  ['a CSV in another encoding', file(new Uint8Array([0x61, 0x2c, 0xe6, 0x0a, 0x62, 0x2c, 0xf8]))],
  ['a text with control characters', file('a,b\n\u0001,2\n', 'svar.csv')],
])('a file that is %s is refused by what it holds, and nothing is kept', async (_, refused) => {
  await asked.confirmed('feil@example.com')
  const before = stack.sealedFiles().length
  const link = await asked.link(lifevision.to)
  const response = await asked.answer(link, answers.found, [file(pdf), refused])
  expect(response.status).toBe(415)
  const page = await response.text()
  expect(page).toContain('role="alert"')
  expect(page).toContain('er verken PDF, JSON eller CSV')
  expect(page).toMatch(/value="found"\s+required\s+checked/)
  expect(stack.sealedFiles()).toHaveLength(before)
  expect(await asked.source(lifevision.source)).toMatchObject({state: 'byHand'})
})

test('more than 4 MB is refused on the page, by the length that is said and by what comes', async () => {
  await asked.confirmed('stor@example.com')
  const link = await asked.link(lifevision.to)
  for (const size of [5_000_000, 4_050_000]) {
    const large = file(bytes(`%PDF-${'x'.repeat(size)}`))
    const response = await asked.answer(link, answers.found, [large])
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('høyst 4 MB til sammen')
  }
  const most = file(bytes(`%PDF-${'x'.repeat(3_999_000)}`))
  expect((await asked.answer(link, answers.found, [most])).status).toBe(303)
  const [attachment] = (await asked.source(lifevision.source)).attachments ?? []
  if (!attachment) throw new Error('no attachment')
  expect((await openAttachment(stack.services, attachment))?.length).toBe(3_999_005)
})

test.each([
  ['no choice', {}, [], 'Velg ett av svarene'],
  ['a choice that is not offered', {answer: 'erased'}, [], 'Velg ett av svarene'],
  ['no file', answers.found, [], 'Velg minst én fil'],
  ['files with another answer', answers.nothing, [file(pdf)], 'Velg det ene eller det andre'],
  ['eleven files', answers.found, Array.from({length: 11}, () => file(csv)), 'høyst 10'],
  ['too long a text', {answer: 'nothing', words: 'x'.repeat(2001)}, [], 'høyst 2000 tegn'],
])('an answer with %s comes back with what was wrong', async (_, fields, files, sentence) => {
  await asked.confirmed('mangler@example.com')
  const response = await asked.answer(await asked.link(lifevision.to), fields, files)
  expect([400, 413]).toContain(response.status)
  expect(await response.text()).toContain(sentence)
  expect(await asked.source(lifevision.source)).toMatchObject({state: 'byHand'})
})

test('of two answers at once one holds, whole, and no file of the other is left', async () => {
  await asked.confirmed('samtidig@example.com')
  const before = stack.sealedFiles().length
  const link = await asked.link(lifevision.to)
  const both = await Promise.all([
    asked.answer(link, answers.found, [file(pdf), file(csv)]),
    asked.answer(link, answers.found, [file('[1]')]),
    asked.answer(link, answers.nothing),
  ])
  for (const response of both) expect(response.status).toBe(303)
  const {state, attachments = []} = await asked.source(lifevision.source)
  expect(attachments?.length).toBe(state === 'nothing' ? 0 : attachments?.length === 1 ? 1 : 2)
  expect(stack.sealedFiles()).toHaveLength(before + (attachments?.length ?? 0))
  for (const each of attachments ?? []) {
    expect(await openAttachment(stack.services, each)).toBeDefined()
  }
})

test('mails that do not go out are sent later, once each: asking, reminding, telling the person', async () => {
  const address = 'nede@example.com'
  await stack.post('/api/export', {brand: 'klinikk24', lang: 'nb', kind: 'access', address})
  const [confirm] = await stack.mailsTo(address)
  await stack.addFault({...outage, times: 3})
  await stack.post(linkIn(confirm?.text ?? '', '/api/export/confirm'), {})
  await vi.waitFor(async () => {
    const {mails} = await asked.latest()
    expect(mails.map(({tries, state}) => `${tries} ${state}`)).toEqual([
      '1 sent',
      '1 owed',
      '1 owed',
      '1 owed',
    ])
  }, 10_000)
  await soon()
  await soon()
  for (const {to} of [lifevision, eziteq]) expect(await asked.mailsTo(to)).toHaveLength(1)
  expect(await stack.mailsTo(address)).toHaveLength(2)

  stack.clock.advance('P20D')
  await stack.addFault({...outage, times: 2})
  const outcome = await remindProcessors(stack.services, stack.clock.now())
  expect(outcome).toMatchObject({reminded: 2, failed: []})
  expect(await asked.mailsTo(lifevision.to)).toHaveLength(1)
  await soon()
  await soon()
  for (const {to} of [lifevision, eziteq]) expect(await asked.mailsTo(to)).toHaveLength(2)
  expect(await remindProcessors(stack.services, stack.clock.now())).toMatchObject({reminded: 0})

  const handled = {state: 'found', by: 'handler-1'} as const
  const {requestId} = await asked.latest()
  const now = stack.clock.now()
  await markSource(stack.services, requestId, aspit, handled, now)
  await asked.answer(await asked.link(lifevision.to), answers.nothing)
  await stack.addFault(outage)
  await asked.answer(await asked.link(eziteq.to), answers.nothing)
  // What was collected at first is deleted by now: the next run collects it anew.
  await soon()
  expect((await asked.latest()).mails.at(-1)).toMatchObject({purpose: 'ready', tries: 1})
  await soon()
  await soon()
  expect(await stack.mailsTo(address)).toHaveLength(3)
})

async function soon(): Promise<void> {
  stack.clock.advance('PT10M')
  await collectPending(stack.services, stack.clock.now())
}

test('a crash while an answer is written leaves the answer before or the new one, never a half', async () => {
  await asked.confirmed('krasj@example.com')
  const link = await asked.link(lifevision.to)
  await asked.answer(link, answers.nothing)
  const crashes = [1, 2, 3].flatMap((atRequest) =>
    [false, true].map((isCarriedOut) => ({atRequest, isCarriedOut})),
  )
  for (const crash of crashes) {
    const request = await asked.latest()
    const source = await asked.source(lifevision.source)
    const party = await readParty(stack.services, request.brand)
    const now = stack.clock.now()
    const dying = await crashingServices(stack.services, crash)
    const part = {party, request, source, language: 'nb' as const, token: '', now}
    const answer = {
      answer: 'found' as const,
      files: [{mediaType: 'text/csv' as const, bytes: bytes(csv)}],
    }
    await recordAnswer(dying.services, part, source.linkSerial ?? 0, answer, now).catch(
      () => undefined,
    )
    dying.close()
    const after = await asked.source(lifevision.source)
    for (const each of after.attachments ?? []) {
      const kept = await openAttachment(stack.services, each)
      expect(new TextDecoder().decode(kept)).toBe(csv)
    }
    expect(after.attachments).toHaveLength(after.state === 'found' ? 1 : 0)
    await asked.answer(link, answers.nothing)
    expect(await asked.source(lifevision.source)).toMatchObject({state: 'nothing'})
  }
})

test('a crash while processors are told of an erasure mails each of them once', async () => {
  for (const atRequest of [3, 4, 5, 6, 7, 8, 9, 10]) {
    for (const isCarriedOut of [false, true]) {
      const {requestId, _id} = await asked.confirmed(
        `slett-${atRequest}-${isCarriedOut}@example.com`,
      )
      await stack.client.patch(_id).set({kind: 'erasure', state: 'answered'}).commit()
      const before = (await asked.mailsTo(lifevision.to)).length
      const dying = await crashingServices(stack.services, {atRequest, isCarriedOut})
      const now = stack.clock.now()
      await tellRecipients(dying.services, requestId, 'erasure', now).catch(() => undefined)
      dying.close()
      await tellRecipients(stack.services, requestId, 'erasure', stack.clock.now())
      await soon()
      const mails = await asked.mailsTo(lifevision.to)
      expect(mails.length - before).toBe(1)
    }
  }
}, 60_000)
