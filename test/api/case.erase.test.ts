import {expect, test, vi} from 'vitest'

import type {DataRequest} from '../../core/export/dataRequest.js'
import {suppliers} from './askedProcessor.js'
import {startCases} from './startCases.js'
import {fieldsOf} from './startCaseStack.js'
import {linkIn} from './startExportStack.js'
import {writeRequest} from './writeRequest.js'

const {stack, latest, opened, act} = await startCases()
let count = 0
const {lifevision, eziteq} = suppliers
const byHand = {state: 'byHand' as const}

/** An erasure that its person has confirmed, with a contact at Resend to be erased. */
async function written(more: Partial<DataRequest> = {}) {
  count += 1
  const address = `slett-${count}@example.net`
  await stack.seedMailbox({contacts: [{email: address}]})
  const people = [lifevision, eziteq].map(({source}) => ({_key: source, name: source, ...byHand}))
  const built = ['resend', 'ledgers'].map((name) => ({_key: name, name, state: 'waiting' as const}))
  const requestId = await writeRequest(stack, address, {
    maskedAddress: 's•••@example.net',
    sources: [...built, ...people],
    ...more,
  })
  return {requestId, address}
}

async function press(page: string): Promise<string> {
  return await act(page, 'erase', {sure: 'yes'})
}

async function stateOf(name: string) {
  return (await latest()).sources.find((source) => source.name === name)
}

const asksOf = ({mails}: DataRequest) => mails.filter(({purpose}) => purpose === 'ask')

test('one press has every source asked and the processors told, and the page lists what each said', async () => {
  const {requestId} = await written()
  const page = await press(await opened(requestId))
  expect(page).toContain('The sources have been asked to erase.')
  expect(page).toContain('GDPR Art. 5(2)')
  expect(page).toMatch(/Was told on \d+ \w+ \d{4}, has not answered yet/)
  expect(page).toContain('All have been asked.')
  expect(await stateOf('resend')).toMatchObject({state: 'erased'})
  const request = await latest()
  expect(request.events?.map(({what, source}) => [what, source])).toEqual([
    ['caseOpened', undefined],
    ['erasureBegun', undefined],
    ['recipientsTold', undefined],
    ['erased', 'resend'],
    ['sourceAnswered', 'ledgers'],
  ])
  expect(request.events?.slice(1).map(({maskedBy}) => maskedBy)).toEqual(
    Array.from({length: 4}, () => 'h•••@example.com'),
  )
  for (const {to} of [lifevision, eziteq]) {
    expect((await stack.mailsTo(to)).filter(({text}) => text.includes(requestId))).toHaveLength(1)
  }
})

test('a form acts once, and without its box ticked not at all', async () => {
  const {requestId} = await written()
  const page = await opened(requestId)
  expect((await stack.send('/api/case', fieldsOf(page, 'erase'))).status).toBe(400)
  expect((await latest()).events?.map(({what}) => what)).toEqual(['caseOpened'])
  await press(page)
  const before = await latest()
  expect(await press(page)).toContain('The sources have been asked to erase.')
  expect(await latest()).toEqual(before)
})

test('a second press asks only what failed, and tells no processor twice', async () => {
  const {requestId} = await written()
  const failing = {
    match: {method: 'GET', path: '/contacts/'},
    kind: 'server_error',
    times: 9,
  } as const
  await stack.addFault(failing)
  const failed = await press(await opened(requestId))
  expect(failed).toContain('Did not answer. Can be asked again')
  expect(await stateOf('resend')).toMatchObject({state: 'failed'})
  const kept = await stateOf('ledgers')
  expect(failed).toContain('>Ask again<')
  const again = await press(failed)
  expect(again).toContain('All have been asked.')
  expect(await stateOf('resend')).toMatchObject({state: 'erased'})
  expect(await stateOf('ledgers')).toEqual(kept)
  expect(asksOf(await latest())).toHaveLength(2)
}, 60_000)

test.each([
  ['a closed case', {closedAt: '2026-01-01T00:00:00Z', state: 'answered'}, 'closed already'],
  [
    'a case that moved',
    {events: [{_key: 'e9', at: '2026-01-01T00:00:00Z', what: 'markedByHand', by: 'h'}]},
    'happened',
  ],
  ['a case that is being collected', {state: 'collecting'}, 'being collected right now'],
  ['a case about a ward', {subject: 'ward'}, 'would erase the wrong data'],
  ['a case about an old address', {subject: 'lostAddress'}, 'would erase the wrong data'],
  ['a case without an address', {maskedAddress: null}, 'no e-mail address'],
  ['another kind of case', {kind: 'rectification'}, 'does not fit this case'],
])('%s erases nothing and says why', async (_, change, sentence) => {
  const {requestId} = await written()
  const page = await opened(requestId)
  await stack.client.patch(`dataRequest.${requestId}`).set(change).commit()
  const before = await latest()
  expect(await press(page)).toContain(sentence)
  expect(await latest()).toEqual(before)
})

test('what a handler has settled by hand is not asked over', async () => {
  const {requestId} = await written()
  const marked = await stack.send('/api/case', {
    ...fieldsOf(await opened(requestId), 'mark'),
    state: 'kept',
    law: 'Bokføringsloven § 13',
  })
  await press(await marked.text())
  expect(await stateOf('resend')).toMatchObject({
    state: 'kept',
    keptBecause: {law: 'Bokføringsloven § 13'},
  })
})

test('while sources are being asked nobody answers the person', async () => {
  const ask = {run: 'other', askedAt: stack.clock.now().toISOString()}
  const source = {_key: 'resend', name: 'resend', state: 'waiting' as const, erasure: ask}
  const {requestId} = await written({sources: [source]})
  const page = await opened(requestId)
  expect(page).toContain('Is being asked to erase now')
  const words = 'Alt er slettet'
  const answer = {...fieldsOf(page, 'answer'), outcome: 'done', words}
  const refused = await (await stack.send('/api/case', answer)).text()
  expect(refused).toContain('being asked to erase right now')
  expect(refused).toContain(words)
  stack.clock.advance('PT6M')
  expect(await opened(requestId)).toContain('The ask was cut off. Can be asked again')
})

test('the person gets the list, source by source, and learns that one keyed hash stays', async () => {
  const {requestId, address} = await written()
  const page = await press(await opened(requestId))
  await vi.waitFor(async () => expect(await stack.mailsTo(lifevision.to)).not.toHaveLength(0))
  const link = linkIn((await stack.mailsTo(lifevision.to)).at(-1)?.text ?? '', '/api/processor')
  const body = new FormData()
  for (const [name, value] of Object.entries({
    answer: 'kept',
    law: 'Bokføringsloven § 13',
    until: '2031-12-31',
    words: 'Vi <beholder> fakturaen',
  })) {
    body.set(name, value)
  }
  const url = new URL(link, 'http://127.0.0.1:3999')
  await stack.call(new Request(url, {method: 'POST', headers: {accept: 'text/html'}, body}))
  expect(page).toContain('Nyhetsbrev og utsendelser: Slettet.')
  const now = await opened(requestId)
  expect(now).toContain('Vi &lt;beholder&gt; fakturaen')
  const answer = {...fieldsOf(now, 'answer'), outcome: 'done', words: 'Nå er det gjort.'}
  expect(await (await stack.send('/api/case', answer)).text()).toContain('answered and closed')
  const text = (await stack.mailsTo(address)).at(-1)?.text ?? ''
  for (const said of [
    'Nå er det gjort.',
    'Nyhetsbrev og utsendelser: Slettet.',
    'Avmeldinger og forespørsler: Noe beholdes fordi loven krever det: GDPR Art. 5(2).',
    'LifeVision AS (sender SMS og e-post til deg): Noe beholdes fordi loven krever det: Bokføringsloven § 13, til 31. desember 2031.',
    'Har fått beskjed, har ikke svart ennå.',
    'en nøkkel laget av e-postadressen din',
  ]) {
    expect(text).toContain(said)
  }
  const status = await (await stack.open(linkIn(text, '/api/export/status'))).text()
  for (const said of ['Bokføringsloven § 13', 'har ikke svart ennå', 'en nøkkel laget av']) {
    expect(status).toContain(said)
  }
  expect(JSON.stringify(await latest())).not.toContain('fakturaen')
})

test('a person without an address gets the list in the letter', async () => {
  const {requestId} = await written({maskedAddress: null})
  const answer = {
    ...fieldsOf(await opened(requestId), 'answer'),
    outcome: 'partly',
    words: 'Delvis.',
  }
  const done = await (await stack.send('/api/case', answer)).text()
  expect(done).toContain('- Nyhetsbrev og utsendelser: Ikke bedt om å slette.')
})

test('a refused case waits for no source', async () => {
  const {requestId} = await written()
  const words = 'Loven krever det.'
  const refuse = {...fieldsOf(await opened(requestId), 'refuse'), words}
  const page = await (await stack.send('/api/case', refuse)).text()
  expect(page).not.toContain('No answer yet')
  expect(page).not.toContain('Is searched by hand')
  expect(page.match(/Closed without an answer from here/g)).toHaveLength(4)
})

test('a case is not refused any more once something of it is erased', async () => {
  const {requestId} = await written()
  const page = await opened(requestId)
  const erased = await press(page)
  expect(erased).not.toContain('value="refuse"')
  const fields = {...fieldsOf(erased, 'answer'), act: 'refuse', form: 'another'}
  const words = 'Loven krever det.'
  const refused = await (await stack.send('/api/case', {...fields, words})).text()
  expect(refused).toContain('Something is erased already')
  expect(await latest()).toMatchObject({state: 'confirmed'})
})

test('a source whose ask was cut off is what a handler has marked it as', async () => {
  const ask = {run: 'other', askedAt: stack.clock.now().toISOString()}
  const source = {_key: 'resend', name: 'resend', state: 'waiting' as const, erasure: ask}
  const {requestId} = await written({sources: [source]})
  stack.clock.advance('PT6M')
  const page = await opened(requestId)
  const marked = await stack.send('/api/case', {...fieldsOf(page, 'mark'), state: 'erased'})
  expect(await marked.text()).not.toContain('The ask was cut off')
})
