import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'

import {changeRequest} from '../../api/_server/export/changeRequest.js'
import {collectPending} from '../../api/_server/export/collectPending.js'
import {statusPath} from '../../api/_server/export/requestLinks.js'
import {requestEvent} from '../../core/export/requestEvent.js'
import {linkIn, startExportStack, type ExportStack} from './startExportStack.js'

let stack: ExportStack
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type == "dataRequest"]'})
})

async function ask(address: string, fields: Record<string, string> = {}): Promise<string> {
  await stack.post('/api/export', {brand: 'klinikk24', lang: 'nb', address, ...fields})
  return linkIn((await stack.mailsTo(address)).at(-1)?.text ?? '', '/api/export/confirm')
}

const run = () => collectPending(stack.services, stack.clock.now())

test('a request nobody confirmed is reminded of once, and its link ends when the first one does', async () => {
  const first = await ask('remind@example.com', {kind: 'erasure', lang: 'da'})
  stack.clock.advance('P4D')
  expect(await run()).toMatchObject({reminded: 1, vanished: 0, failed: []})
  stack.clock.advance('P1D')
  expect(await run()).toMatchObject({reminded: 0})
  const mails = await stack.mailsTo('remind@example.com')
  expect(mails).toHaveLength(2)
  expect(mails[1]?.subject).toBe('Din anmodning er ikke bekræftet endnu')
  expect(mails[1]?.text).not.toContain('remind@')
  const reminder = linkIn(mails[1]?.text ?? '', '/api/export/confirm')
  expect((await stack.open(reminder)).status).toBe(200)
  stack.clock.advance('P2D')
  for (const link of [first, reminder]) expect((await stack.post(link, {})).status).toBe(410)
  expect(await run()).toMatchObject({vanished: 1})
  expect(await stack.requests()).toEqual([])
  expect(await stack.mailsTo('remind@example.com')).toHaveLength(2)
})

test('a reminder’s link confirms as the first one does', async () => {
  await ask('later@example.com', {kind: 'restriction'})
  stack.clock.advance('P4D')
  await run()
  const [, reminder] = await stack.mailsTo('later@example.com')
  expect((await stack.post(linkIn(reminder?.text ?? '', '/api/export/confirm'), {})).status).toBe(
    303,
  )
  expect(await stack.requests()).toMatchObject([{state: 'confirmed'}])
})

test('who has confirmed is reminded of nothing, and what waits for a handler stays for months', async () => {
  await stack.post(await ask('waits@example.com', {kind: 'rectification'}), {})
  for (const time of ['P4D', 'P8D', 'P100D']) {
    stack.clock.advance(time)
    expect(await run()).toMatchObject({reminded: 0, vanished: 0, purged: 0, collected: 0})
  }
  expect(await stack.requests()).toMatchObject([{state: 'confirmed'}])
  expect(await stack.mailsTo('waits@example.com')).toHaveLength(1)
})

test('90 days after a handler closed it a request is purged, and its status page is gone', async () => {
  await stack.post(await ask('closed@example.com', {kind: 'erasure', words: 'alt'}), {})
  const requestId = (await stack.requests())[0]?.requestId ?? ''
  stack.clock.advance('P20D')
  const closedAt = stack.clock.now().toISOString()
  const closing = {state: 'answered', outcome: 'done', closedAt} as const
  await changeRequest(stack.services, requestId, () => closing)
  const status = await statusPath(stack.services, requestId)
  stack.clock.advance('P89D')
  expect(await run()).toMatchObject({purged: 0})
  expect(await (await stack.open(status)).text()).toContain('Denne siden kan åpnes til')
  stack.clock.advance('P1D')
  expect(await run()).toMatchObject({purged: 1, failed: []})
  expect(await stack.requests()).toMatchObject([
    {state: 'purged', sealedDetails: null, maskedAddress: null, outcome: 'done'},
  ])
  const gone = await stack.open(status)
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('Forespørselen finnes ikke lenger')
})

test('the status page says why its last day is no month after, and of an extension', async () => {
  await stack.post(await ask('dates@example.com', {kind: 'access', subject: 'ward'}), {})
  const requestId = (await stack.requests())[0]?.requestId ?? ''
  const open = async () =>
    await (await stack.open(await statusPath(stack.services, requestId))).text()
  await stack.client
    .patch(`dataRequest.${requestId}`)
    .set({receivedOn: '2026-03-05', targetOn: '2026-04-05', dueOn: '2026-04-07'})
    .commit()
  const page = await open()
  expect(page).toContain('Du skal ha svar senest 7. april 2026.')
  expect(page).toContain('En måned etter at forespørselen kom, er 5. april 2026.')
  await changeRequest(stack.services, requestId, (request) => ({
    dueOn: '2026-06-05',
    extension: {at: '2026-03-20T10:00:00Z', firstDueOn: '2026-04-07'},
    events: [
      ...(request.events ?? []),
      requestEvent(request, {what: 'extended', by: 'handler-1'}, stack.clock.now()),
    ],
  }))
  const extended = await open()
  expect(extended).toContain('Du skal ha svar senest 5. juni 2026.')
  expect(extended).toContain('Fristen var 7. april 2026. Den 20. mars 2026 ble den forlenget')
  expect(extended).toContain('Fristen ble forlenget')
  expect(extended).not.toContain('handler-1')
})

test('the status page gives each source’s answer in words, and never says that nothing is held', async () => {
  const asked = {kind: 'objection', concerns: 'other', lang: 'en'}
  await stack.post(await ask('sources@example.com', asked), {})
  const requestId = (await stack.requests())[0]?.requestId ?? ''
  await changeRequest(stack.services, requestId, () => ({
    sources: [
      {_key: 'a', name: 'resend', state: 'nothing'},
      {_key: 'b', name: 'people.x', organisation: 'Bokhold AS', state: 'byHand'},
      {_key: 'c', name: 'people.y', organisation: 'Arkiv AS', state: 'elsewhere'},
      {_key: 'd', name: 'journal', organisation: 'Klinikk AS', state: 'inPerson'},
      {
        _key: 'e',
        name: 'accounts',
        organisation: 'Regnskap AS',
        state: 'kept',
        keptBecause: {law: 'Bokføringsloven § 13', until: '2031-12-31'},
      },
    ],
  }))
  const page = await (await stack.open(await statusPath(stack.services, requestId))).text()
  for (const said of [
    'Searched, nothing under this address',
    'Is searched by hand.',
    'Bokhold AS',
    'Cannot be searched by e-mail address. Ask them directly.',
    'handed over in person',
    'Bokføringsloven § 13, 2031-12-31',
  ]) {
    expect(page).toContain(said)
  }
  expect(page).not.toMatch(/hold nothing|have nothing/i)
})
