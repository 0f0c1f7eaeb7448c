import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import * as z from 'zod'

import {purgeDeliveries} from '../../api/_server/keeping/purgeDeliveries.js'
import {purgeOptOutProofs} from '../../api/_server/keeping/purgeOptOutProofs.js'
import {forgetLeft} from '../../api/_server/optOut/afterwards/forgetLeft.js'
import {undoOptOuts} from '../../api/_server/optOut/afterwards/undoOptOuts.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import {propagateOptOuts} from '../../api/_server/optOut/lists/propagateOptOuts.js'
import {returnNow} from '../../api/_server/optOut/lists/propagateReturns.js'
import type {KeptPeriods} from '../../core/keeping/keptPeriods.js'
import {startOptOutStack} from './startOptOutStack.js'

let stack: Awaited<ReturnType<typeof startOptOutStack>>
const consoleError = vi.spyOn(console, 'error')

beforeAll(async () => {
  stack = await startOptOutStack()
})
afterAll(async () => {
  await stack.close()
})
afterEach(async () => {
  expect(consoleError.mock.calls).toEqual([])
  await stack.client.delete({
    query: '*[_type in ["optOut", "optOutAddress", "consent", "delivery"]]',
  })
})

function withPeriods(kept: Partial<KeptPeriods>) {
  const {settings} = stack.services
  return {...stack.services, settings: {...settings, kept: {...settings.kept, ...kept}}}
}

/** The run over proofs, by number: whole entries, consents, entries that lost what stood around. */
async function purge(kept: Partial<KeptPeriods> = {}): Promise<number[]> {
  const run = await purgeOptOutProofs(withPeriods(kept), stack.clock.now())
  const parts = [run.entries, run.consents, run.trimmed]
  expect(parts.flatMap(({failed}) => failed)).toEqual([])
  return parts.map(({done}) => done)
}

async function leave(email: string): Promise<string[]> {
  const now = stack.clock.now()
  const {entries, freshIds} = await recordOptOuts(stack.services, {
    target: {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'},
    scope: {kind: 'newsletter'},
    source: 'one-click',
    now,
  })
  const ids = entries.map(({_id}) => _id)
  await propagateOptOuts(stack.services, {ids, freshIds}, now)
  return ids
}

/** Comes back by the link, and an hour later nothing needs the address any more. */
async function comeBack(ids: readonly string[]): Promise<void> {
  const now = stack.clock.now()
  const [entry] = (await stack.ledger()).filter(({_id}) => ids.includes(_id))
  const k = entry?.subjectKey ?? ''
  const i = ids.map((id) => id.slice(`optOut.${k}.`.length))
  const a = Date.parse(entry?.recordedAt ?? '')
  await undoOptOuts(stack.services, {k, i, a, b: 'klinikk24', l: 'nb'}, now)
  await returnNow(stack.services, [...ids], now)
  stack.clock.advance('PT2H')
  await forgetLeft(stack.services, stack.clock.now())
}

const countOf = (type: string) =>
  stack.services.query(z.number(), 'count(*[_type == $type])', {type})

async function historyOf(ids: readonly string[]): Promise<string> {
  const {contentLake} = stack.services.settings
  const url = `${contentLake.url}/data/history/${contentLake.dataset}/transactions/${ids.join(',')}`
  const answer = await fetch(url, {headers: {authorization: `Bearer ${contentLake.token}`}})
  expect(answer.status).toBe(200)
  return await answer.text()
}

test('an opt-out in force is never deleted by time; the proof around it goes after 3 years and not before', async () => {
  const [id = ''] = await leave('stays@example.com')
  const given = {_key: 'a', newsletter: 'nytt', on: '2025-03-31', source: 'sign-up form'}
  stack.clock.advance('P15D')
  await forgetLeft(stack.services, stack.clock.now())
  await stack.client
    .patch(id)
    .set({consentGiven: [given]})
    .commit()
  stack.clock.advance('P1078D')
  expect(await purge()).toEqual([0, 0, 0])
  expect(await stack.ledger()).toMatchObject([{consentGiven: [given]}])
  stack.clock.advance('P3D')
  expect(await purge({optOutProofs: 'P4Y'})).toEqual([0, 0, 0])
  expect(await purge()).toEqual([0, 0, 1])
  const [entry] = await stack.ledger()
  expect(entry).toMatchObject({_id: id, brand: 'klinikk24', newsletter: 'nytt'})
  expect(entry).not.toHaveProperty('consentGiven')
  for (let decade = 0; decade < 3; decade += 1) {
    stack.clock.advance('P10Y')
    expect(await purge({optOutProofs: 'P1Y'})).toEqual([0, 0, 0])
  }
  expect(await stack.ledger()).toHaveLength(1)
})

test('an entry that was undone goes after 3 years with its history, the consent that is used since does not', async () => {
  const ids = await leave('back@example.com')
  await comeBack(ids)
  expect(await countOf('consent')).toBe(1)
  stack.clock.advance('P1094D')
  expect(await purge()).toEqual([0, 0, 0])
  expect(await historyOf(ids)).toContain('nytt')
  stack.clock.advance('P3D')
  expect(await purge()).toEqual([1, 0, 0])
  expect(await stack.ledger()).toEqual([])
  expect(await historyOf(ids)).not.toContain('nytt')
  stack.clock.advance('P10Y')
  expect(await purge()).toEqual([0, 0, 0])
  expect(await countOf('consent')).toBe(1)
})

test('a consent goes 3 years after the person left again, and not before', async () => {
  const ids = await leave('twice@example.com')
  await comeBack(ids)
  stack.clock.advance('P2Y')
  await leave('twice@example.com')
  await leave('someone-else@example.com')
  stack.clock.advance('P1094D')
  expect(await purge()).toEqual([0, 0, 0])
  expect(await countOf('consent')).toBe(1)
  stack.clock.advance('P3D')
  expect((await purge())[1]).toBe(1)
  expect(await countOf('consent')).toBe(0)
  expect(await stack.ledger()).toHaveLength(2)
})

test('of a consent that was given twice the earlier one goes, the later one stays while it is used', async () => {
  for (const pause of ['P1Y', 'P1D']) {
    await comeBack(await leave('again@example.com'))
    stack.clock.advance(pause)
  }
  stack.clock.advance('P4Y')
  expect(await purge()).toEqual([1, 1, 0])
  expect(await countOf('consent')).toBe(1)
})

test('a mailing is on record for 3 years after it ended, what is under way and what anchors a version for ever', async () => {
  const at = stack.clock.now().toISOString()
  const common = {_type: 'delivery', createdAt: at, attempts: 1}
  const mailing = {...common, kind: 'broadcast', changeNoticeId: 'c', segment: 's', language: 'nb'}
  const all = {
    sent: {...mailing, state: 'sent', sentAt: at},
    stopped: {...mailing, state: 'stopped', stoppedAt: at, settledAt: at},
    failed: {...mailing, state: 'failed'},
    anchor: {...common, kind: 'anchor', versionId: 'v', groupId: 'g', state: 'sent', sentAt: at},
  }
  for (const [name, document] of Object.entries(all)) {
    const stub: {_id: string; _type: string} = {...document, _id: `delivery.${name}`}
    await stack.client.create(stub)
  }
  stack.clock.advance('P1094D')
  const run = (kept: Partial<KeptPeriods> = {}) =>
    purgeDeliveries(withPeriods(kept), stack.clock.now())
  expect(await run()).toEqual({done: 0, failed: []})
  stack.clock.advance('P3D')
  expect(await run({deliveries: 'P4Y'})).toEqual({done: 0, failed: []})
  expect(await run()).toEqual({done: 2, failed: []})
  expect(await historyOf(['delivery.sent', 'delivery.stopped'])).not.toContain('broadcast')
  stack.clock.advance('P20Y')
  expect(await run()).toEqual({done: 0, failed: []})
  expect(await countOf('delivery')).toBe(2)
})
