import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {forgetLeft} from '../../api/_server/optOut/afterwards/forgetLeft.js'
import {undoOptOuts} from '../../api/_server/optOut/afterwards/undoOptOuts.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {
  propagateOptOuts,
  propagatePending,
} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import {returnNow} from '../../api/_server/optOut/lists/propagateReturns.js'
import type {OptOutScope} from '../../core/optOut/optOutEntries.js'
import {crashingServices} from './crashingServices.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

const properties = {
  relation_klinikk24: 'subscriber',
  consent_klinikk24_nytt: '2025-03-31: sign-up form',
}
const segments = [
  {id: 's-k24', name: 'notice/klinikk24/nb'},
  {id: 's-fit', name: 'notice/fit24/nb'},
  {id: 's-org', name: 'notice/org-k24/nb'},
]
const off = (...ids: string[]) => ids.map((id) => ({id, subscription: 'opt_out' as const}))
const onlyNytt = off('t-k24-tilbud', 't-fit-trening', 't-magy-medier')

beforeAll(async () => {
  stack = await startOptOutStack()
  await stack.seedMailbox({segments})
  const resend = await stack.services.resend()
  for (const key of Object.keys({...properties, relation_fit24: ''})) {
    await resend.contactProperties.create({key, type: 'string'})
  }
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress", "consent"]]'})
})

interface Given {
  readonly properties?: Readonly<Record<string, string>>
  readonly topics?: readonly {id: string; subscription: 'opt_in' | 'opt_out'}[]
  readonly segments?: readonly string[]
}

async function addPerson(email: string, given: Given = {}): Promise<void> {
  const {topics = onlyNytt, segments: inSegments = ['s-k24', 's-org']} = given
  await stack.seedMailbox({
    contacts: [
      {
        email,
        properties: {...(given.properties ?? properties)},
        topics: [...topics],
        segments: [...inSegments],
      },
    ],
  })
}

async function leave(email: string, scope: OptOutScope = {kind: 'newsletter'}): Promise<string[]> {
  const now = stack.clock.now()
  const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  const {entries, freshIds} = await recordOptOuts(stack.services, {
    target,
    scope,
    source: 'one-click',
    now,
  })
  const ids = entries.map(({_id}) => _id)
  await propagateOptOuts(stack.services, {ids, freshIds}, now)
  return ids
}

const listSchema = z.object({data: z.array(z.object({id: z.string()}))})
async function segmentsOf(email: string): Promise<string[]> {
  const path = `/contacts/${encodeURIComponent(email)}/segments?limit=100`
  return listSchema
    .parse(await stack.readMailbox(path))
    .data.map(({id}) => id)
    .toSorted()
}

/** All that the store holds of the ledger, now and ever: documents and every change made to them. */
async function everythingKept(ids: readonly string[]): Promise<string> {
  const {contentLake} = stack.services.settings
  const authorization = `Bearer ${contentLake.token}`
  const documents: unknown = await stack.client.fetch('*')
  const all = ids.flatMap((id) => [id, id.replace('optOut.', 'address.')])
  const url = `${contentLake.url}/data/history/${contentLake.dataset}/transactions/${all.join(',')}`
  const history = await fetch(url, {headers: {authorization}})
  expect(history.status).toBe(200)
  return `${JSON.stringify(documents)}\n${await history.text()}`
}

test('before fourteen days the address is kept, after them it is gone with its history', async () => {
  const email = 'forgotten@example.com'
  await addPerson(email)
  const ids = await leave(email)
  stack.clock.advance('P13D')
  await forgetLeft(stack.services, stack.clock.now())
  expect(await everythingKept(ids)).toContain('wrappedKey')
  const [before] = await stack.ledger()
  stack.clock.advance('P1DT1M')
  expect(await forgetLeft(stack.services, stack.clock.now())).toEqual({forgotten: 1, failed: []})
  const kept = await everythingKept(ids)
  expect(kept).not.toContain('wrappedKey')
  expect(kept).not.toContain('forgotten@')
  expect(kept).toContain(before?.subjectKey)
  expect(await stack.ledger()).toMatchObject([
    {
      subjectKey: before?.subjectKey,
      recordedAt: before?.recordedAt,
      consentGiven: [{newsletter: 'nytt', on: '2025-03-31', source: 'sign-up form'}],
      forgottenAt: expect.any(String),
    },
  ])
  expect(await stack.contact(email)).toMatchObject({statusCode: 404})
  expect(await forgetLeft(stack.services, stack.clock.now())).toEqual({forgotten: 0, failed: []})
})

test.each([
  [
    'a relation that is more',
    {properties: {...properties, relation_fit24: 'patient'}, segments: []},
  ],
  ['an unknown relation', {properties: {consent_klinikk24_nytt: '2025-03-31: form'}, segments: []}],
  ['another newsletter', {topics: off('t-k24-tilbud', 't-fit-trening'), segments: []}],
  ['a segment of another brand', {segments: ['s-fit']}],
] satisfies [string, Given][])(
  'with %s the contact stays, without what it said of the consent',
  async (why, given) => {
    const email = `kept-${why.length}@example.com`
    await addPerson(email, {
      ...given,
      ...('topics' in given ? {topics: [...given.topics]} : {}),
      ...('segments' in given ? {segments: [...given.segments]} : {segments: []}),
    })
    await leave(email)
    stack.clock.advance('P14DT1M')
    expect(await forgetLeft(stack.services, stack.clock.now())).toMatchObject({forgotten: 1})
    expect(await stack.contact(email)).toMatchObject({email})
    expect(JSON.stringify(await stack.contact(email))).not.toContain('consent_klinikk24_nytt')
  },
)

test('a list that has not followed keeps the address until it has', async () => {
  const email = 'pending@example.com'
  await addPerson(email)
  const path = `/contacts/${encodeURIComponent(email)}/topics`
  await stack.addFault({match: {method: 'PATCH', path}, kind: 'lie'})
  const ids = await leave(email)
  stack.clock.advance('P15D')
  expect(await forgetLeft(stack.services, stack.clock.now())).toMatchObject({forgotten: 0})
  expect(await everythingKept(ids)).toContain('wrappedKey')
  await propagatePending(stack.services, stack.clock.now())
  expect(await stack.leftTopics(email)).toContain('t-k24-nytt')
  expect(await forgetLeft(stack.services, stack.clock.now())).toMatchObject({forgotten: 1})
})

test('a supplier that fails is asked again, and nothing is forgotten before', async () => {
  const email = 'busy@example.com'
  await addPerson(email)
  await leave(email)
  stack.clock.advance('P15D')
  const path = `/contacts/${encodeURIComponent(email)}`
  await stack.addFault({match: {method: 'DELETE', path}, kind: 'server_error'})
  const {failed} = await forgetLeft(stack.services, stack.clock.now())
  expect(failed).toEqual(['internal_server_error (500)'])
  expect(await forgetLeft(stack.services, stack.clock.now())).toMatchObject({forgotten: 1})
})

test('someone whose only relation was that newsletter leaves the notice segments, and joins again', async () => {
  const email = 'subscriber@example.com'
  await addPerson(email)
  const [id = ''] = await leave(email)
  expect(await segmentsOf(email)).toEqual([])
  const [entry] = await stack.ledger()
  expect(entry?.noticeSegments).toMatchObject({
    state: 'done',
    left: expect.arrayContaining(['s-k24', 's-org']),
  })
  const claims = {
    k: entry?.subjectKey ?? '',
    i: [id.split('.').slice(2).join('.')],
    a: Date.parse(entry?.recordedAt ?? ''),
    b: 'klinikk24',
    l: 'nb' as const,
  }
  await undoOptOuts(stack.services, claims, stack.clock.now())
  await returnNow(stack.services, [id], stack.clock.now())
  expect(await segmentsOf(email)).toEqual(['s-k24', 's-org'])
})

test.each([
  ['a patient', {properties: {relation_klinikk24: 'patient'}}, ['s-k24', 's-org']],
  ['someone of unknown relation', {properties: {}}, ['s-k24', 's-org']],
  ['who gets another newsletter of the brand', {topics: off('t-fit-trening')}, ['s-k24', 's-org']],
  ['who is told by another brand', {segments: ['s-k24', 's-fit', 's-org']}, ['s-fit', 's-org']],
] satisfies [string, Given, string[]][])(
  '%s stays where notices still reach them',
  async (who, given, expected) => {
    const email = `stays-${who.length}@example.com`
    await addPerson(email, given)
    await leave(email)
    expect(await segmentsOf(email)).toEqual(expected)
  },
)

test('once someone has come back their address is deleted as soon as lists agree', async () => {
  const email = 'back@example.com'
  await addPerson(email)
  const [id = ''] = await leave(email)
  const [entry] = await stack.ledger()
  const i = [id.split('.').slice(2).join('.')]
  const a = Date.parse(entry?.recordedAt ?? '')
  const claims = {k: entry?.subjectKey ?? '', i, a, b: 'klinikk24', l: 'nb' as const}
  await undoOptOuts(stack.services, claims, stack.clock.now())
  await returnNow(stack.services, [id], stack.clock.now())
  expect(await forgetLeft(stack.services, stack.clock.now())).toMatchObject({forgotten: 0})
  stack.clock.advance('PT2H')
  expect(await forgetLeft(stack.services, stack.clock.now())).toMatchObject({forgotten: 1})
  expect(await everythingKept([id])).not.toContain('wrappedKey')
  expect(await stack.contact(email)).toMatchObject({email})
  await leave(email)
  expect(await stack.leftTopics(email)).toContain('t-k24-nytt')
})

test(
  'wherever forgetting dies, hash and proof stay and the address goes',
  {timeout: 60_000},
  async () => {
    const forgetting = async (atRequest: number, isCarriedOut: boolean) => {
      const email = `dies-${atRequest}-${isCarriedOut}@example.com`
      await stack.client.delete({query: '*[_type in ["optOut", "optOutAddress"]]'})
      await addPerson(email)
      const ids = await leave(email)
      stack.clock.advance('P15D')
      const dying = await crashingServices(stack.services, {atRequest, isCarriedOut})
      await forgetLeft(dying.services, stack.clock.now()).catch(() => undefined)
      dying.close()
      await forgetLeft(stack.services, stack.clock.now())
      expect(await everythingKept(ids)).not.toContain('wrappedKey')
      expect(await stack.contact(email)).toMatchObject({statusCode: 404})
      expect(await stack.ledger()).toMatchObject([{consentGiven: [{on: '2025-03-31'}]}])
      return dying.requests()
    }
    const whole = await forgetting(Infinity, true)
    expect(whole).toBeGreaterThan(8)
    for (let atRequest = 1; atRequest <= whole; atRequest += 1) {
      for (const isCarriedOut of [false, true]) await forgetting(atRequest, isCarriedOut)
    }
  },
)
