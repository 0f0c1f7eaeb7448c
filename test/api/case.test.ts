import {afterAll, afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {collectPending} from '../../api/_server/export/collectPending.js'
import {fieldsOf, startCaseStack, type CaseStack} from './startCaseStack.js'

let stack: CaseStack
let count = 0
const logged: string[] = []

beforeAll(async () => {
  stack = await startCaseStack()
})
afterAll(async () => {
  await stack.close()
})
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation((line: unknown) => {
    logged.push(String(line))
  })
})
afterEach(async () => {
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

const registeredSchema = z.object({requestId: z.string(), dueOn: z.string()})

function today(): string {
  return stack.clock.now().toISOString().slice(0, 10)
}

async function register(fields: {address?: string; postalAddress?: string} = {}) {
  count += 1
  const address = fields.postalAddress ? undefined : `caller-${count}@example.net`
  const {body} = await stack.ask('registerRequest', {
    brand: 'klinikk24',
    kind: 'erasure',
    subject: 'self',
    channel: 'phone',
    receivedOn: today(),
    language: 'nb',
    name: 'Kari Nordmann Hemmelig',
    words: 'Slett alt om kneet mitt',
    proof: 'Oppga medlemsnummer',
    ...(address ? {address} : {}),
    ...fields,
  })
  const {requestId} = registeredSchema.parse(body)
  if (address) {
    // It is mailed after the answer.
    await vi.waitFor(async () => {
      expect(await stack.mailsTo(address)).toHaveLength(1)
    }, 20_000)
  }
  return {requestId, address: address ?? ''}
}

async function openedPage(requestId: string): Promise<string> {
  const response = await stack.send(await stack.caseLink(requestId), {})
  expect(response.status).toBe(200)
  return await response.text()
}

test('a refusal names the reasons, the authority and the court, and closes the case', async () => {
  const {requestId, address} = await register()
  const page = await openedPage(requestId)
  for (const shown of [address, 'Kari Nordmann Hemmelig', 'Slett alt om kneet mitt', 'FIT24']) {
    expect(page).toContain(shown)
  }
  const refused = await stack.send('/api/case', {
    ...fieldsOf(page, 'refuse'),
    words: 'Pasientjournalloven krever at journalen beholdes.',
  })
  expect(await refused.text()).toContain('The case is refused and closed.')
  const mail = (await stack.mailsTo(address)).at(-1)
  expect(mail?.subject).toBe('Svar på henvendelsen din')
  for (const said of ['Pasientjournalloven', 'Datatilsynet', 'domstol']) {
    expect(mail?.text).toContain(said)
  }
  expect(await stack.requests()).toMatchObject([
    {state: 'answered', outcome: 'refused', closedAt: expect.any(String)},
  ])
})

test('an extension moves the due date to three months in all and tells the reason', async () => {
  const {requestId, address} = await register()
  const [before] = await stack.requests()
  const page = await openedPage(requestId)
  const words = 'Saken er innviklet.'
  await stack.send('/api/case', {...fieldsOf(page, 'extend'), words})
  const [after] = await stack.requests()
  expect(after?.extension?.firstDueOn).toBe(before?.dueOn)
  expect(after && before && after.dueOn > before.dueOn).toBe(true)
  expect((await stack.mailsTo(address)).at(-1)?.text).toContain(words)
})

test('opening the link changes nothing; the button opens the case once', async () => {
  const {requestId} = await register()
  const link = await stack.caseLink(requestId)
  expect(await (await stack.send(link)).text()).toContain('Open the case')
  expect((await stack.requests())[0]?.mails.at(-1)?.openedAt).toBeUndefined()
  const both = await Promise.all([stack.send(link, {}), stack.send(link, {})])
  expect(both.map(({status}) => status).toSorted((one, other) => one - other)).toEqual([200, 410])
  expect((await stack.send(link, {})).status).toBe(410)
  const [request] = await stack.requests()
  expect(request?.events?.filter(({what}) => what === 'caseOpened')).toMatchObject([
    {maskedBy: 'h•••@example.com'},
  ])
})

test('a link is too old after 15 minutes, and an opened page after 30', async () => {
  const {requestId} = await register()
  const link = await stack.caseLink(requestId)
  stack.clock.advance('PT16M')
  expect((await stack.send(link)).status).toBe(410)
  expect((await stack.send(link, {})).status).toBe(410)
  const page = await openedPage(requestId)
  stack.clock.advance('PT31M')
  const late = await stack.send('/api/case', {...fieldsOf(page, 'extend'), words: 'Min <tekst>'})
  expect(late.status).toBe(410)
  expect(await late.text()).toContain('Min &lt;tekst&gt;')
  expect((await stack.requests())[0]?.extension).toBeUndefined()
})

test('whoever is not on the list gets the same answer and no mail', async () => {
  const {requestId} = await register()
  const asked = {requestId, language: 'en'} as const
  const stranger = await stack.ask('openCase', {...asked, address: 'stranger@example.com'})
  const nobody = await stack.ask('openCase', {...asked, address: 'no address'})
  const handler = await stack.ask('openCase', {...asked, address: ' Handler@Example.com '})
  expect([stranger, nobody]).toEqual([handler, handler])
  expect(await stack.mailsTo('stranger@example.com')).toEqual([])
  expect((await stack.requests())[0]?.mails.map(({purpose}) => purpose)).toEqual([
    'received',
    'openCase',
  ])
})

test('forged links, links in place of forms and forms after leaving open nothing', async () => {
  const {requestId} = await register()
  const link = await stack.caseLink(requestId)
  const middle = link.length - 30
  const other = link[middle] === 'A' ? 'B' : 'A'
  const forged = `${link.slice(0, middle)}${other}${link.slice(middle + 1)}`
  expect((await stack.send(forged)).status).toBe(400)
  expect((await stack.send(forged, {})).status).toBe(400)
  const page = await (await stack.send(link, {})).text()
  const fields = fieldsOf(page, 'answer')
  const rest = {outcome: 'done', words: 'x'}
  const swapped = {...fields, ...rest, t: new URL(link, 'http://x').searchParams.get('t') ?? ''}
  expect((await stack.send('/api/case', swapped)).status).toBe(400)
  expect((await stack.send(`/api/case?t=${fields['t'] ?? ''}`, {})).status).toBe(400)
  expect((await stack.send('/api/case', fieldsOf(page, 'leave'))).status).toBe(200)
  const after = {...fieldsOf(page, 'refuse'), words: 'x'}
  expect((await stack.send('/api/case', after)).status).toBe(410)
})

test('whoever is taken off the list can do no more on a page that is open', async () => {
  const {requestId} = await register()
  const page = await openedPage(requestId)
  const [request] = await stack.requests()
  const listed = stack.client.patch(request?.controllerId ?? '')
  await listed.set({handlers: ['other@example.com']}).commit()
  const fields = {...fieldsOf(page, 'refuse'), words: 'Loven krever det.'}
  expect((await stack.send('/api/case', fields)).status).toBe(410)
  await listed.set({handlers: ['handler@example.com']}).commit()
  expect(await stack.requests()).toMatchObject([{state: 'confirmed'}])
})

test('a case stays with the company it was made to, whoever has its brand by then', async () => {
  const {requestId, address} = await register()
  const [request] = await stack.requests()
  const owner = (id: string) => ({controller: {_type: 'reference', _ref: id}})
  const others = stack.client.patch('organisation-rommen')
  await others.set({handlers: ['new-owner@example.com']}).commit()
  await stack.client.patch('brand-klinikk24').set(owner('organisation-rommen')).commit()
  await stack.ask('openCase', {requestId, address: 'new-owner@example.com', language: 'en'})
  expect(await stack.mailsTo('new-owner@example.com')).toEqual([])
  const fields = {...fieldsOf(await openedPage(requestId), 'answer'), outcome: 'done', words: 'Ja.'}
  expect((await stack.send('/api/case', fields)).status).toBe(200)
  const answer = (await stack.mailsTo(address)).at(-1)
  expect(answer?.text).toContain('K24 Prestasjon AS')
  expect(answer?.text).not.toContain('Rommen')
  await stack.client
    .patch('brand-klinikk24')
    .set(owner(request?.controllerId ?? ''))
    .commit()
})

test('of two handlers who answer at once one wins, and the other is told and keeps the text', async () => {
  const {requestId, address} = await register()
  const pages = [await openedPage(requestId), await openedPage(requestId)]
  const answers = await Promise.all(
    pages.map(async (page, index) => {
      const words = `Svar nummer ${index}`
      const fields = {...fieldsOf(page, 'answer'), outcome: 'done', words}
      return await (await stack.send('/api/case', fields)).text()
    }),
  )
  expect(answers.filter((page) => page.includes('answered and closed'))).toHaveLength(1)
  const told = answers.find((page) => page.includes('closed already'))
  expect(told).toContain('Svar nummer')
  expect(await stack.mailsTo(address)).toHaveLength(2)
})

test('what was chosen and written stands in the form again when the case has moved', async () => {
  const {requestId, address} = await register()
  const page = await openedPage(requestId)
  const other = await openedPage(requestId)
  await stack.send('/api/case', {...fieldsOf(other, 'extend'), words: 'Vi venter på svar.'})
  const fields = {...fieldsOf(page, 'answer'), outcome: 'partly', words: 'Noe er slettet.'}
  const told = await (await stack.send('/api/case', fields)).text()
  expect(told).toMatch(/value="partly"\s+checked/)
  expect(told).not.toMatch(/value="done" required\s+checked/)
  expect(told).toContain('Noe er slettet.')
  expect((await stack.mailsTo(address)).map(({subject}) => subject)).toHaveLength(2)
})

test('a double click sends one mail, and a mail that failed is sent later, once', async () => {
  const {requestId, address} = await register()
  const page = await openedPage(requestId)
  const fields = {...fieldsOf(page, 'answer'), outcome: 'partly', words: 'Noe er slettet.'}
  await stack.addFault({match: {method: 'POST', path: '/emails'}, kind: 'server_error'})
  const first = await (await stack.send('/api/case', fields)).text()
  const second = await (await stack.send('/api/case', fields)).text()
  for (const each of [first, second]) expect(each).toContain('answered and closed')
  expect(await stack.mailsTo(address)).toHaveLength(1)
  stack.clock.advance('P10D')
  await collectPending(stack.services, stack.clock.now())
  await collectPending(stack.services, stack.clock.now())
  const mails = await stack.mailsTo(address)
  expect(mails).toHaveLength(2)
  expect(mails.at(-1)?.text).toContain('Datatilsynet')
})

test('a form that was saved, gone back to and written anew is not told to be saved', async () => {
  const {requestId, address} = await register()
  const extend = fieldsOf(await openedPage(requestId), 'extend')
  const post = async (fields: Record<string, string>) =>
    await (await stack.send('/api/case', fields)).text()
  await post({...extend, words: 'Vi venter på svar.'})
  const anew = await post({...extend, words: 'Saken er innviklet.'})
  expect(anew).toContain('role="alert"')
  expect(anew).not.toContain('role="status"')
  const answer = {...fieldsOf(await openedPage(requestId), 'answer'), outcome: 'done'}
  await post({...answer, words: 'Alt er slettet.'})
  const late = await post({...answer, words: 'Noe er slettet.'})
  expect(late).toContain('closed already')
  expect(late).toContain('Noe er slettet.')
  const told = (await stack.mailsTo(address)).map(({text}) => text).join()
  expect(told).toContain('Alt er slettet.')
  expect(told).not.toMatch(/Saken er innviklet|Noe er slettet/)
})

test('what is answered to a person without an address is shown to print, and not mailed', async () => {
  const {requestId} = await register({postalAddress: 'Storgata 1, 0155 Oslo'})
  const page = await openedPage(requestId)
  expect(page).toContain('Storgata 1, 0155 Oslo')
  const fields = {...fieldsOf(page, 'refuse'), words: 'Loven krever det.'}
  const done = await (await stack.send('/api/case', fields)).text()
  expect(done).toContain('Print this')
  expect((await stack.requests())[0]?.mails.at(-1)).toMatchObject({state: 'dropped'})
})

test('nothing personal and no token stands in the Content Lake or the log in clear', async () => {
  const {requestId, address} = await register()
  const link = await stack.caseLink(requestId)
  const page = await (await stack.send(link, {})).text()
  const words = 'Journalen er hemmelig'
  await stack.send('/api/case', {...fieldsOf(page, 'refuse'), words})
  const documents = await stack.services.query(z.array(z.unknown()), '*[_type != "organisation"]')
  const history = stack.lake.store.transactionsSince(0)
  const kept = JSON.stringify([documents, history, logged])
  const token = new URL(link, 'http://x').searchParams.get('t') ?? 'none'
  const form = fieldsOf(page, 'refuse')['t'] ?? 'none'
  for (const secret of [address, 'Hemmelig', 'kneet', 'medlemsnummer', words, token, form]) {
    expect(kept).not.toContain(secret)
  }
})

test.each([
  ['a day that is to come', {receivedOn: '2999-01-01'}],
  ['a day more than a year ago', {receivedOn: '2020-01-01'}],
  ['a day that is none', {receivedOn: '2026-02-30'}],
  ['neither address', {address: undefined}],
  ['an address that is none', {address: 'nobody'}],
])('a request with %s is refused, and nothing is written', async (_, wrong) => {
  const {address, ...rest} = {address: 'a@example.net', receivedOn: today(), ...wrong}
  const {status} = await stack.ask('registerRequest', {
    brand: 'klinikk24',
    kind: 'access',
    subject: 'self',
    channel: 'letter',
    language: 'nb',
    proof: 'Signatur',
    ...rest,
    ...(address ? {address} : {}),
  })
  expect(status).toBe(400)
  expect(await stack.requests()).toEqual([])
})
