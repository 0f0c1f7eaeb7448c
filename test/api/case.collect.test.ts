import {expect, test, vi} from 'vitest'
import * as z from 'zod'

import {collectPending} from '../../api/_server/export/collectPending.js'
import type {DataRequest} from '../../core/export/dataRequest.js'
import {suppliers} from './askedProcessor.js'
import {startCases} from './startCases.js'
import {fieldsOf} from './startCaseStack.js'
import {linkIn} from './startExportStack.js'

const {stack, latest, opened, act} = await startCases()
let count = 0

const registeredSchema = z.object({requestId: z.string()})

/** Registers a request for access that came by phone, or by letter where there is no address. */
async function register(fields: Record<string, string> = {}) {
  count += 1
  const {body} = await stack.ask('registerRequest', {
    brand: 'klinikk24',
    kind: 'access',
    subject: 'self',
    channel: 'phone',
    receivedOn: stack.clock.now().toISOString().slice(0, 10),
    language: 'nb',
    name: 'Kari Nordmann',
    proof: 'Medlemsnummer',
    ...(fields['postalAddress'] ? {} : {address: `asker-${count}@example.net`}),
    ...fields,
  })
  const {requestId} = registeredSchema.parse(body)
  return {requestId, address: `asker-${count}@example.net`}
}

/** A guardian's request by the page, confirmed by the guardian's mailbox. */
async function askedForWard(): Promise<{requestId: string; address: string}> {
  count += 1
  const address = `guardian-${count}@example.net`
  const form = {brand: 'klinikk24', lang: 'nb', kind: 'access', subject: 'ward', address}
  await stack.post('/api/export', form)
  const [mail] = await stack.mailsTo(address)
  await stack.post(linkIn(mail?.text ?? '', '/api/export/confirm'), {})
  return {requestId: (await latest()).requestId, address}
}

async function collected(): Promise<DataRequest> {
  return await vi.waitFor(async () => {
    const request = await latest()
    expect(request.readyAt).toBeTruthy()
    expect(request.state).not.toBe('collecting')
    expect(request.mails.map(({state}) => state)).not.toContain('owed')
    return request
  }, 20_000)
}

/** Settles every source that has not answered, as a handler does with each. */
async function settleAll(requestId: string): Promise<string> {
  let page = await opened(requestId)
  const open = (await latest()).sources.filter(({state}) => ['byHand', 'inPerson'].includes(state))
  for (const {name} of open) page = await act(page, 'mark', {source: name, state: 'nothing'})
  return page
}

test('a registered request is searched when a handler says so, and mailed like any other', async () => {
  const {requestId, address} = await register()
  expect((await latest()).sources.map(({state}) => state)).toContain('waiting')
  const page = await opened(requestId)
  expect(page).toContain(`value="${address}"`)
  expect(await act(page, 'collect', {address})).toContain('being searched now')
  const request = await collected()
  expect(request).toMatchObject({state: 'ready', delivery: 'mail', downloadSerial: 1})
  expect(request.events?.map(({what}) => what)).toEqual(
    expect.arrayContaining(['searchBegun', 'collected']),
  )
  const mail = (await stack.mailsTo(address)).at(-1)
  expect(mail?.subject).toBe('Filene du ba om, er klare')
  const link = linkIn(mail?.text ?? '', '/api/export/download')
  const file = await stack.post(link, {file: 'json'})
  expect(await file.json()).toMatchObject({subject: {address}})
})

test('processors that people answer for are asked with the search, once', async () => {
  const {requestId, address} = await register()
  const before = await stack.mailsTo(suppliers.eziteq.to)
  await act(await opened(requestId), 'collect', {address, byHand: 'yes'})
  await collected()
  await act(await opened(requestId), 'collect', {address, byHand: 'yes'})
  await collected()
  const asked = (await stack.mailsTo(suppliers.eziteq.to)).slice(before.length)
  expect(asked.filter(({text}) => text.includes(requestId))).toHaveLength(1)
})

test('without a proven identity nothing is searched', async () => {
  const {requestId, address} = await askedForWard()
  const page = await opened(requestId)
  expect(page).toContain('Confirm identity first')
  expect(page).not.toContain('value="collect"')
  const fields = {...fieldsOf(page, 'identity'), act: 'collect', form: 'forged', address}
  const refused = await (await stack.send('/api/case', fields)).text()
  expect(refused).toContain('Without it nothing is collected')
  expect(await latest()).toMatchObject({state: 'confirmed'})
  expect((await latest()).sealedFile).toBeFalsy()
})

test('what is about a ward is never mailed, is printed by the handler and closes when handed over', async () => {
  const {requestId, address} = await askedForWard()
  const proven = await act(await opened(requestId), 'identity')
  await act(proven, 'collect', {address})
  const request = await collected()
  expect(request).toMatchObject({state: 'confirmed', delivery: 'byHand', downloadSerial: 0})
  expect(request.mails.map(({purpose}) => purpose)).not.toContain('ready')
  const mailed = await stack.mailsTo(address)
  await collectPending(stack.services, stack.clock.now())
  const page = await settleAll(requestId)
  const pdf = await stack.send('/api/case', fieldsOf(page, 'print'))
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(new TextDecoder('latin1').decode(await pdf.arrayBuffer()).slice(0, 5)).toBe('%PDF-')
  const {form = ''} = fieldsOf(page, 'print')
  const json = await stack.send('/api/case', {
    ...fieldsOf(page, 'print'),
    file: 'json',
    form: form.replace(/pdf$/, 'json'),
  })
  expect(await json.json()).toMatchObject({subject: {address}})
  expect((await latest()).events?.filter(({what}) => what === 'printed')).toMatchObject([
    {maskedBy: 'h•••@example.com'},
    {maskedBy: 'h•••@example.com'},
  ])
  // Taking the files has not made the page an old one.
  expect(await act(page, 'handOver')).toContain('noted as handed over')
  const closed = await latest()
  expect(closed).toMatchObject({state: 'answered', outcome: 'given'})
  expect(closed.events?.slice(-2).map(({what}) => what)).toEqual(['handedOver', 'closed'])
  expect(await stack.mailsTo(address)).toHaveLength(mailed.length)
})

test('pressing a button twice prints the file twice and tells of it once', async () => {
  const {requestId, address} = await register({channel: 'letter'})
  await act(await opened(requestId), 'collect', {address, byHand: 'yes'})
  await collected()
  const page = await opened(requestId)
  for (const _ of [1, 2]) {
    const file = await stack.send('/api/case', fieldsOf(page, 'print'))
    expect(file.headers.get('content-type')).toBe('application/pdf')
    await file.arrayBuffer()
  }
  expect((await latest()).events?.filter(({what}) => what === 'printed')).toHaveLength(1)
})

test('what came by letter is searched under an address that the handler writes, and only handed over', async () => {
  const {requestId} = await register({channel: 'letter', postalAddress: 'Storgata 1, Oslo'})
  const page = await opened(requestId)
  expect(await act(page, 'collect', {address: ' '})).toContain('Write an e-mail address')
  await act(page, 'collect', {address: 'Kari@Example.net'})
  expect(await collected()).toMatchObject({state: 'confirmed', delivery: 'byHand'})
  const after = await opened(requestId)
  expect(after).toContain('Searched under kari@example.net.')
  const {form = ''} = fieldsOf(after, 'print')
  const json = await stack.send('/api/case', {
    ...fieldsOf(after, 'print'),
    file: 'json',
    form: form.replace(/pdf$/, 'json'),
  })
  expect(await json.json()).toMatchObject({subject: {address: 'kari@example.net'}})
})

test('what is found under another address than the mailbox is not mailed to it', async () => {
  const {requestId, address} = await register()
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(1), 20_000)
  await act(await opened(requestId), 'collect', {address: 'somebody-else@example.net'})
  expect(await collected()).toMatchObject({state: 'confirmed', delivery: 'byHand'})
  expect(await stack.mailsTo(address)).toHaveLength(1)
})

test('a copy is not handed over while a source has not answered', async () => {
  const {requestId, address} = await register()
  await act(await opened(requestId), 'collect', {address, byHand: 'yes'})
  await collected()
  const page = await opened(requestId)
  expect(await act(page, 'handOver')).toContain('Some sources have not answered')
  expect((await latest()).closedAt).toBeFalsy()
})

test('the person’s page promises no mail for a copy that is handed over', async () => {
  const {requestId, address} = await register()
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(1), 20_000)
  const [mail] = await stack.mailsTo(address)
  await act(await opened(requestId), 'collect', {address, byHand: 'yes'})
  await collected()
  const status = await stack.open(linkIn(mail?.text ?? '', '/api/export/status'))
  const page = await status.text()
  expect(page).toContain('En saksbehandler satte i gang søket')
  expect(page).toContain('En saksbehandler utleverer kopien. Den sendes ikke på e-post.')
  expect(page).not.toContain('Lenken til filene er sendt')
  expect(page).not.toContain('Svaret kommer til adressen din')
})

test('purging a handed over request leaves neither copy nor the address it lay under', async () => {
  const {requestId} = await register({channel: 'letter', postalAddress: 'Storgata 1, Oslo'})
  await act(await opened(requestId), 'collect', {address: 'kari@example.net'})
  await collected()
  await act(await settleAll(requestId), 'handOver')
  stack.clock.advance('P91D')
  await collectPending(stack.services, stack.clock.now())
  expect(await latest()).toMatchObject({
    state: 'purged',
    sealedFile: null,
    sealedSearchAddress: null,
    attachments: null,
  })
})

test('a search that was cut off is taken up by the next run, and still mails nothing by itself', async () => {
  const {requestId, address} = await askedForWard()
  await act(await opened(requestId), 'identity')
  const mailed = await stack.mailsTo(address)
  const cutOff = {state: 'collecting', collectingAt: null, delivery: 'byHand'}
  await stack.client.patch(`dataRequest.${requestId}`).set(cutOff).commit({visibility: 'sync'})
  await collectPending(stack.services, stack.clock.now())
  const request = await latest()
  expect(request).toMatchObject({state: 'confirmed', delivery: 'byHand', downloadSerial: 0})
  expect(request.sealedFile).toBeTruthy()
  expect(await stack.mailsTo(address)).toEqual(mailed)
})

test('what people answer later joins a copy for the handler, and mails and closes nothing', async () => {
  const {requestId, address} = await register()
  await vi.waitFor(async () => expect(await stack.mailsTo(address)).toHaveLength(1), 20_000)
  await act(await opened(requestId), 'collect', {address, byHand: 'yes'})
  await collected()
  await settleAll(requestId)
  const request = await latest()
  expect(request).toMatchObject({state: 'confirmed', downloadSerial: 0})
  expect(request.closedAt).toBeFalsy()
  expect(await stack.mailsTo(address)).toHaveLength(1)
})
