import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {restoringId} from '../../../core/deployment/datasetRestoring.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {replayOptOuts, type Replay} from '../../../scripts/backup/replayOptOuts.js'
import {startOptOutStack} from '../../api/startOptOutStack.js'

type Stack = Awaited<ReturnType<typeof startOptOutStack>>
let stack: Stack
beforeAll(async () => {
  stack = await startOptOutStack()
  await stack.seedMailbox({
    topics: [{id: 't-by-consent', name: 'By consent', defaultSubscription: 'opt_out'}],
  })
  const {client} = stack
  const newsletter = {
    _key: 'klubb',
    slug: {current: 'klubb'},
    name: {nb: 'Klubb'},
    topicId: 't-by-consent',
  }
  await client.patch('brand-fit24').append('newsletters', [newsletter]).commit()
})
afterAll(async () => await stack.close())
beforeEach(async () => {
  await stack.client.delete({query: '*[_type == "optOut" || _type == "optOutAddress"]'})
  const restoring = {_id: restoringId, _type: 'datasetRestoring', parts: []}
  await stack.client.createOrReplace({...restoring, since: '2026-03-01T12:00:00.000Z'})
})

const run = async (): Promise<Replay> => await replayOptOuts(stack.services, () => undefined)

async function entriesOf(email: string): Promise<string[]> {
  const key = await subjectKey(stack.services.settings.secrets.SUBJECT_KEY, email)
  const entries = await stack.ledger()
  return entries
    .filter((entry) => entry.subjectKey === key)
    .map(({brand, newsletter}) => `${brand} ${newsletter}`)
}

test('what was left is found on every page, and a second run writes nothing', async () => {
  const contacts = Array.from({length: 230}, (_, index) => ({
    email: `person-${index}@example.com`,
    topics: [
      {id: 't-by-consent', subscription: 'opt_in' as const},
      ...(index % 100 === 7 ? [{id: 't-k24-nytt', subscription: 'opt_out' as const}] : []),
    ],
    ...(index === 3 ? {unsubscribed: true} : {}),
  }))
  await stack.seedMailbox({contacts})
  const replay = await run()
  expect(replay).toMatchObject({list: 'done', contacts: 230, undecided: 0})
  for (const index of [7, 107, 207]) {
    expect(await entriesOf(`person-${index}@example.com`)).toEqual(['klinikk24 nytt'])
  }
  expect(await entriesOf('person-3@example.com')).toEqual([
    'fit24 *',
    'klinikk24 *',
    'magy-media *',
  ])
  expect(replay.recorded).toBe(6)
  const before = await stack.ledger()
  await stack.client.patch(restoringId).unset(['replay']).commit()
  expect(await run()).toMatchObject({recorded: 0, known: 4})
  expect(await stack.ledger()).toEqual(before)
})

test('a run that was cut off goes on where it was', async () => {
  const replay = await run()
  const page = z
    .object({data: z.array(z.object({id: z.string(), email: z.string()}))})
    .parse(await stack.readMailbox('/contacts?limit=100'))
  const last = page.data.at(-1)
  const sofar = {
    list: 'contacts',
    after: last?.id,
    contacts: 100,
    recorded: 4,
    undecided: 0,
    known: 0,
  }
  await stack.client.patch(restoringId).set({replay: sofar}).commit()
  expect(await run()).toMatchObject({contacts: replay.contacts, list: 'done'})
  await stack.client
    .patch(restoringId)
    .set({replay: {...sofar, after: 'a-contact-that-went'}})
    .commit()
  expect(await run()).toMatchObject({contacts: 100 + replay.contacts, list: 'done'})
})

test('a topic that is off by itself counts as left by whom the import had brought into it', async () => {
  for (const key of ['relation_fit24', 'consent_fit24_klubb']) {
    await fetch(`${stack.mailbox.url}/contact-properties`, {
      method: 'POST',
      headers: {authorization: 'Bearer re_test', 'content-type': 'application/json'},
      body: JSON.stringify({key, type: 'string', fallback_value: null}),
    })
  }
  await stack.seedMailbox({
    contacts: [
      {email: 'joined@example.com', properties: {consent_fit24_klubb: '2026-01-01: form'}},
      {email: 'never@example.com', properties: {relation_fit24: 'member'}},
      {email: 'elsewhere@example.com'},
    ],
  })
  const {undecided} = await run()
  expect(undecided).toBe(1)
  expect(await entriesOf('joined@example.com')).toEqual(['fit24 klubb'])
  expect(await entriesOf('never@example.com')).toEqual([])
  expect(await entriesOf('elsewhere@example.com')).toEqual(['fit24 klubb'])
})

test('somebody who is on the way back has not left again, and who has come back stays', async () => {
  const email = 'back@example.com'
  const optIn = {id: 't-by-consent', subscription: 'opt_in' as const}
  const off = {id: 't-k24-nytt', subscription: 'opt_out' as const}
  await stack.seedMailbox({contacts: [{email, topics: [optIn, off]}]})
  await run()
  expect(await entriesOf(email)).toEqual(['klinikk24 nytt'])
  const [entry] = (await stack.ledger()).filter(({newsletter}) => newsletter === 'nytt')
  const id = entry?._id ?? ''
  const list = {_key: 'a', list: 'resend-topic', target: 't-k24-nytt', attempts: 0}
  const undoneAt = stack.clock.now().toISOString()
  await stack.client
    .patch(id)
    .set({undoneAt, returning: [{...list, state: 'pending'}]})
    .commit()
  const again = async () => {
    await stack.client.patch(restoringId).unset(['replay']).commit()
    await run()
    return (await stack.client.getDocument(id))?.['undoneAt']
  }
  expect(await again()).toBe(undoneAt)
  stack.clock.advance('PT1H')
  await stack.client
    .patch(id)
    .set({returning: [{...list, state: 'done'}]})
    .commit()
  expect(await again()).toBeUndefined()
})

test('an address that the ledger has no key for keeps nobody else from being read', async () => {
  const odd = 'kari@intranett'
  await stack.seedMailbox({contacts: [{email: odd, unsubscribed: true}]})
  const response = await fetch(`${stack.mailbox.url}/suppressions`, {
    method: 'POST',
    headers: {authorization: 'Bearer re_test', 'content-type': 'application/json'},
    body: JSON.stringify({email: odd}),
  })
  expect(response.ok).toBe(true)
  expect(await run()).toMatchObject({list: 'done'})
})

test('a suppressed address has left, by the instant of its suppression', async () => {
  const {SUBJECT_KEY} = stack.services.settings.secrets
  const response = await fetch(`${stack.mailbox.url}/suppressions`, {
    method: 'POST',
    headers: {authorization: 'Bearer re_test', 'content-type': 'application/json'},
    body: JSON.stringify({email: 'gone@example.com'}),
  })
  expect(response.ok).toBe(true)
  const at = stack.clock.now().getTime()
  stack.clock.advance('PT1H')
  await run()
  const key = await subjectKey(SUBJECT_KEY, 'gone@example.com')
  const entries = (await stack.ledger()).filter((entry) => entry.subjectKey === key)
  expect(entries.map(({brand}) => brand)).toEqual(['fit24', 'klinikk24', 'magy-media'])
  for (const {happenedAt} of entries) {
    expect(Math.abs(Date.parse(happenedAt ?? '') - at)).toBeLessThan(60_000)
  }
})

test('where Resend does not answer it says so, and nothing is lost', async () => {
  await stack.addFault({match: {path: '/contacts'}, kind: 'server_error'})
  await expect(run()).rejects.toMatchObject({code: 'unavailable'})
  vi.restoreAllMocks()
  expect(await run()).toMatchObject({list: 'done'})
})
