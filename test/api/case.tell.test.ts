import {afterEach, expect, test, vi} from 'vitest'

import {purgeRequest} from '../../api/_server/export/purgeRequest.js'
import {dataRequestId, type DataRequest} from '../../core/export/dataRequest.js'
import {suppliers} from './askedProcessor.js'
import {startCases} from './startCases.js'
import {fieldsOf} from './startCaseStack.js'
import {linkIn} from './startExportStack.js'
import {writeRequest} from './writeRequest.js'

const {stack, latest, opened, act} = await startCases()
let count = 0
const consoleError = vi.spyOn(console, 'error')
const {lifevision, eziteq} = suppliers
const words = 'Etternavnet er <Hansen>, ikke Jensen.\nTelefonen er 40 00 00 00.'

afterEach(() => {
  expect(consoleError.mock.calls).toEqual([])
})

async function written(more: Partial<DataRequest> = {}) {
  count += 1
  const address = `rett-${count}@example.net`
  const maskedAddress = 'r•••@example.net'
  const requestId = await writeRequest(stack, address, {
    kind: 'rectification',
    maskedAddress,
    ...more,
  })
  return {requestId, address}
}

async function tell(page: string, text = words): Promise<string> {
  return await act(page, 'tell', {words: text})
}

async function mailsAbout(requestId: string, to: string) {
  return (await stack.mailsTo(to)).filter(({text}) => text.includes(requestId))
}

async function answer(link: string, fields: Record<string, string>): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const url = new URL(link, 'http://127.0.0.1:3999')
  return await stack.call(new Request(url, {method: 'POST', headers: {accept: 'text/html'}, body}))
}

test.each([
  ['rectification', 'skal rettes'],
  ['restriction', 'bare lagres og ikke brukes'],
] as const)(
  'processors are told of a %s; who and what stands behind the link',
  async (kind, said) => {
    const {requestId, address} = await written({kind})
    const page = await tell(await opened(requestId))
    expect(page).toContain('The processors have been told.')
    expect(page).toMatch(/Was told on \d+ \w+ \d{4}, has not answered yet/)
    const [mail] = await mailsAbout(requestId, lifevision.to)
    const whole = `${mail?.subject}${mail?.text}${mail?.html}`
    expect(mail?.text).toContain(said)
    for (const personal of [address, 'Hansen', '40 00 00 00']) expect(whole).not.toContain(personal)
    expect(await mailsAbout(requestId, eziteq.to)).toHaveLength(1)
    const link = linkIn(mail?.text ?? '', '/api/processor')
    expect(await (await stack.open(link)).text()).not.toContain('Hansen')
    const behind = await (await stack.post(link, {open: 'yes'})).text()
    for (const shown of [address, 'Etternavnet er &lt;Hansen&gt;, ikke Jensen.', 'Det er gjort']) {
      expect(behind).toContain(shown)
    }
    expect(behind).not.toContain('type="file"')
    expect(behind).not.toContain('Alt er slettet')
    const request = await latest()
    expect(request.events?.map(({what}) => what).filter((what) => what !== 'caseOpened')).toEqual([
      'recipientsTold',
    ])
    expect(JSON.stringify(request)).not.toContain('Hansen')
  },
)

test('a processor answers that it is done, with words that the handler reads; the person sees it', async () => {
  const {requestId, address} = await written()
  await tell(await opened(requestId))
  const [first] = await mailsAbout(requestId, lifevision.to)
  const link = linkIn(first?.text ?? '', '/api/processor')
  expect((await answer(link, {answer: 'erased'})).status).toBe(400)
  await answer(link, {answer: 'done', words: 'Rettet <i> registeret'})
  expect(await (await stack.open(link)).text()).toContain('Det er gjort')
  const page = await opened(requestId)
  expect(page).toContain('Rettet &lt;i&gt; registeret')
  const close = {...fieldsOf(page, 'answer'), outcome: 'done', words: 'Rettet.'}
  await stack.send('/api/case', close)
  const text = (await stack.mailsTo(address)).at(-1)?.text ?? ''
  const status = await (await stack.open(linkIn(text, '/api/export/status'))).text()
  expect(status).toContain('Hvem som har fått beskjed')
  expect(status).toContain('Gjort.')
  expect(status).toContain('Har fått beskjed, har ikke svart ennå.')
})

test('new words go to all of them anew: the answer to the first ones holds no longer', async () => {
  const {requestId} = await written()
  const page = await tell(await opened(requestId))
  const [first] = await mailsAbout(requestId, lifevision.to)
  const old = linkIn(first?.text ?? '', '/api/processor')
  await answer(old, {answer: 'done'})
  expect(await tell(page, 'For sent')).toContain('happened in the case')
  await tell(await opened(requestId), 'Fornavnet også')
  const mails = await mailsAbout(requestId, lifevision.to)
  expect(mails).toHaveLength(2)
  expect((await stack.post(old, {open: 'yes'})).status).toBe(410)
  const link = linkIn(mails[1]?.text ?? '', '/api/processor')
  expect(await (await stack.open(link)).text()).toContain('Vis hvem det gjelder')
  expect(await (await stack.post(link, {open: 'yes'})).text()).toContain('Fornavnet også')
  const source = (await latest()).sources.find(({name}) => name === lifevision.source)
  expect(source).toMatchObject({state: 'byHand', answeredAt: null})
})

test('a form tells once, and whose part a handler has taken over is not told', async () => {
  const taken = {
    _key: eziteq.source,
    name: eziteq.source,
    state: 'done' as const,
    linkSerial: 0,
  }
  const {requestId} = await written({sources: [taken]})
  const page = await opened(requestId)
  await tell(page)
  const before = await latest()
  await tell(page)
  expect(await latest()).toEqual(before)
  expect(await mailsAbout(requestId, lifevision.to)).toHaveLength(1)
  expect(await mailsAbout(requestId, eziteq.to)).toEqual([])
})

test('a draft left blank, a closed case and another kind tell nobody', async () => {
  const {requestId} = await written()
  const page = await opened(requestId)
  const before = await latest()
  expect(await tell(page, 'Rett […]')).toContain('still says')
  expect(await latest()).toEqual(before)
  const patch = stack.client.patch(`dataRequest.${requestId}`)
  await patch.set({kind: 'objection'}).commit()
  expect(await tell(page)).toContain('does not fit this case')
  await patch.set({kind: 'restriction', closedAt: '2026-01-01T00:00:00Z'}).commit()
  expect(await tell(page)).toContain('closed already')
  expect(await mailsAbout(requestId, lifevision.to)).toEqual([])
})

test('a purged request has lost the key of what was to be corrected', async () => {
  const {requestId} = await written()
  await tell(await opened(requestId))
  const closedAt = stack.clock.now().toISOString()
  await stack.client.patch(dataRequestId(requestId)).set({state: 'answered', closedAt}).commit()
  stack.clock.advance('P90D')
  expect(await purgeRequest(stack.services, {requestId}, stack.clock.now())).toBe(true)
  expect((await latest()).sources.map(({sealedTask}) => sealedTask)).toEqual(
    (await latest()).sources.map(() => null),
  )
})
