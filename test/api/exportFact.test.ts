import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {offerFact} from '../../api/_server/export/offerFact.js'
import {httpSource} from '../../api/_server/export/sources/httpSource.js'
import {exportFileSchema} from '../../core/export/exportFile.js'
import {crashingServices} from './crashingServices.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'
import {membership, sourceSecret, startTestSource} from './startTestSource.js'

let stack: ExportStack
let source: Awaited<ReturnType<typeof startTestSource>>
const number = 'Medlemsnummer'
const fact = {nb: number, nn: number, da: number, sv: number, en: 'Member number'}

beforeAll(async () => {
  source = await startTestSource([], {fact})
  const {secret: _secret, ...settings} = source.settings
  const PERSONAL_DATA_SOURCES = JSON.stringify([{...settings, secret: 'MEMBERS_SECRET'}])
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

/** Someone whose request is ready but for the source that wants a fact, and their links. */
async function ready(address: string) {
  source.people.push({address, fact: '4711', records: [membership('4711')]})
  const form = {brand: 'klinikk24', lang: 'nb', kind: 'access', address}
  await stack.post('/api/export', form)
  const [confirmMail] = await stack.mailsTo(address)
  await stack.post(linkIn(confirmMail?.text ?? '', '/api/export/confirm'), {})
  const text = await vi.waitFor(async () => {
    const [, mail] = await stack.mailsTo(address)
    if (!mail) throw new Error('not ready yet')
    return mail.text
  }, 15_000)
  const status = linkIn(text, '/api/export/status')
  return {
    status,
    fact: status.replace('/status', '/fact'),
    download: linkIn(text, '/api/export/download'),
  }
}

async function answerNow() {
  const [request] = await stack.requests()
  return request?.sources.find(({name}) => name === 'members')
}

const offer = (link: string, given: string) => stack.post(link, {source: 'members', fact: given})
const pageOf = async (link: string) => await (await stack.open(link)).text()

test('the right fact brings the records into the files', async () => {
  const links = await ready('ola@example.com')
  expect(await answerNow()).toMatchObject({state: 'needsFact'})
  const status = await pageOf(links.status)
  const form = await pageOf(linkIn(status, '/api/export/fact'))
  expect(form).toContain('Medlem AS gir ut opplysninger bare til den som vet dette.')
  expect(form).toMatch(/<label for="fact-members">Medlemsnummer<\/label>/)
  const response = await offer(links.fact, ' 4711 ')
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toContain('/api/export/status?t=')
  expect(await answerNow()).toMatchObject({state: 'found', recordCount: 1, wrongFacts: 0})
  const json = await (await stack.post(links.download, {file: 'json'})).text()
  const {sections, notIncluded} = exportFileSchema.parse(JSON.parse(json))
  expect(sections.find((each) => each.source === 'members')).toMatchObject({
    state: 'found',
    records: [membership('4711')],
  })
  expect(sections).toHaveLength(3)
  expect(notIncluded.map((each) => each.source)).not.toContain('members')
  expect(await pageOf(links.status)).not.toContain('/api/export/fact')
  const again = source.calls.length
  await offer(links.fact, '4711')
  expect(source.calls).toHaveLength(again)
  const [request] = await stack.requests()
  expect(JSON.stringify(request)).not.toMatch(/4711|ola@/)
})

test('five wrong facts, and people sort it out: the right one opens nothing any more', async () => {
  const links = await ready('guess@example.com')
  for (let wrong = 1; wrong <= 4; wrong++) {
    const response = await offer(links.fact, `${wrong}`)
    expect(response.headers.get('location')).toBe(links.fact.replace(/^http:\/\/[^/]+/, ''))
    const page = await pageOf(links.fact)
    expect(page).toContain('role="alert"')
    expect(page).toContain(wrong === 4 ? 'Du har ett forsøk igjen.' : `Du har ${5 - wrong} forsøk`)
  }
  await offer(links.fact, '5')
  expect(await answerNow()).toMatchObject({state: 'byHand', wrongFacts: 5})
  const before = source.calls.length
  await offer(links.fact, '4711')
  expect(source.calls).toHaveLength(before)
  expect(await answerNow()).toMatchObject({state: 'byHand', wrongFacts: 5})
  expect(await pageOf(links.fact)).toContain('Ingen spør om noe nå.')
})

test('many facts at once are five tries and no more', async () => {
  const links = await ready('flood@example.com')
  const before = source.calls.length
  const many = Array.from({length: 12}, (_, index) => offer(links.fact, `${index}`))
  await Promise.allSettled(many)
  expect(source.calls.length - before).toBeLessThanOrEqual(5)
  const {wrongFacts} = (await answerNow()) ?? {}
  expect(wrongFacts).toBe(source.calls.length - before)
})

test('a try is counted before the source is asked, and given back if it does not answer', async () => {
  const links = await ready('down@example.com')
  const counts: unknown[] = []
  source.takeNext(async (response) => {
    counts.push((await answerNow())?.wrongFacts)
    response.writeHead(400).end()
  })
  expect((await offer(links.fact, '4711')).status).toBe(503)
  expect(counts).toEqual([1])
  expect(await answerNow()).toMatchObject({state: 'needsFact', wrongFacts: 0})
  await offer(links.fact, '4711')
  expect(await answerNow()).toMatchObject({state: 'found'})
})

test('the last try may be the right one', async () => {
  const links = await ready('last@example.com')
  for (const wrong of ['1', '2', '3', '4']) await offer(links.fact, wrong)
  await offer(links.fact, '4711')
  expect(await answerNow()).toMatchObject({state: 'found', recordCount: 1, message: null})
})

test.each([
  ['a source that wants no fact', {source: 'resend', fact: '1'}],
  ['no source', {source: 'nobody', fact: '1'}],
  ['an empty fact', {source: 'members', fact: '  '}],
  ['a very long fact', {source: 'members', fact: 'a'.repeat(201)}],
])('%s is refused', async (_what, fields) => {
  const links = await ready(`${fields.source}.${fields.fact.length}@example.com`)
  const before = source.calls.length
  expect((await stack.post(links.fact, fields)).status).toBe(400)
  expect(source.calls).toHaveLength(before)
})

test('a fact is taken by the link of the status page alone', async () => {
  const links = await ready('token@example.com')
  const token = links.download.replace(/^.*\?t=/, '')
  expect((await offer(`/api/export/fact?t=${token}`, '4711')).status).toBe(400)
  expect((await offer(links.fact.slice(0, -2), '4711')).status).toBe(400)
  expect(await answerNow()).toMatchObject({state: 'needsFact'})
})

test('a request that is purged takes no fact', async () => {
  await ready('purged@example.com')
  const [request] = await stack.requests()
  await stack.client.patch(`${request?._id}`).set({state: 'purged'}).commit()
  const given = {source: httpSource(source.settings), fact: '4711', now: stack.clock.now()}
  expect(await offerFact(stack.services, `${request?.requestId}`, given)).toBe('closed')
})

test('killed at any point, no try was free, and the right fact offered again brings the records once', async () => {
  for (const isCarriedOut of [false, true]) {
    for (let atRequest = 1; ; atRequest++) {
      const links = await ready(`killed-${isCarriedOut}-${atRequest}@example.com`)
      const [request] = await stack.requests()
      const before = source.calls.length
      const dying = await crashingServices(stack.services, {atRequest, isCarriedOut})
      const given = {source: httpSource(source.settings), fact: '4711', now: stack.clock.now()}
      await offerFact(dying.services, `${request?.requestId}`, given).catch(() => undefined)
      const hasDied = dying.requests() >= atRequest
      dying.close()
      const left = await answerNow()
      const asked = source.calls.length - before
      if (left?.state !== 'found') expect(left?.wrongFacts ?? 0).toBeGreaterThanOrEqual(asked)
      await offer(links.fact, '4711')
      expect(await answerNow(), `${isCarriedOut} ${atRequest}`).toMatchObject({state: 'found'})
      const json = await (await stack.post(links.download, {file: 'json'})).text()
      const {sections} = exportFileSchema.parse(JSON.parse(json))
      expect(sections.filter((each) => each.source === 'members')).toMatchObject([
        {records: [membership('4711')]},
      ])
      await stack.client.delete({query: '*[_type == "dataRequest"]'})
      if (!hasDied) break
    }
  }
}, 240_000)
