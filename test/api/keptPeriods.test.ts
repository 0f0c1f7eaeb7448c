import {afterAll, beforeAll, expect, test} from 'vitest'

import {writeKeptPeriods} from '../../api/_server/keeping/writeKeptPeriods.js'
import type {Services} from '../../api/_server/services.js'
import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import {reconcile} from '../../api/_server/stamp/reconcile.js'
import {stampDiffering} from '../../api/_server/stamp/stampDiffering.js'
import {composeNotice} from '../../core/compose/composeNotice.js'
import {noticeFactsQuery} from '../../core/content/noticeFactsQuery.js'
import {readableFacts} from '../../core/content/readableFacts.js'
import type {KeptPeriods} from '../../core/keeping/keptPeriods.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const klinikk = 'notice-klinikk24-nb'
const inviocare = 'notice-inviocare-da'

function withPeriods(kept: Partial<KeptPeriods>): Services {
  const {settings} = stack.services
  return {...stack.services, settings: {...settings, kept: {...settings.kept, ...kept}}}
}

/** A notice as these functions would stamp it. */
async function read(services: Services, id: string) {
  const [state] = await readStampStates(services, [id])
  if (!state) throw new Error(`no ${id}`)
  return {notice: state.notice, resolved: state.compose(), latest: state.latest}
}

test('the Studio is told of the periods once, and again when one is changed', async () => {
  expect(await writeKeptPeriods(stack.services)).toEqual({changed: true})
  expect(await writeKeptPeriods(stack.services)).toEqual({changed: false})
  const {resolved, latest} = await read(stack.services, klinikk)
  expect(await contentHash(resolved)).toBe(latest?.contentHash)
  expect(await writeKeptPeriods(withPeriods({collectedData: 'P30D'}))).toEqual({changed: true})
  const client = await stack.services.contentLake()
  const {facts} = readableFacts(await client.fetch<unknown>(noticeFactsQuery))
  const seenInStudio = composeNotice((await read(stack.services, klinikk)).notice, facts)
  const stamped = await read(withPeriods({collectedData: 'P30D'}), klinikk)
  expect(seenInStudio).toEqual(stamped.resolved)
  expect(seenInStudio).not.toEqual(resolved)
})

test('with a changed setting a notice differs from its latest version, and is stamped with the new words', async () => {
  const services = withPeriods({collectedData: 'P30D'})
  const {resolved, latest} = await read(services, klinikk)
  const hash = await contentHash(resolved)
  expect(hash).not.toBe(latest?.contentHash)
  expect((await reconcile(services)).notices).toEqual([])
  const asked = {notices: [{noticeId: klinikk, contentHash: hash}]}
  const outcome = await stampDiffering(services, asked)
  expect(outcome).toMatchObject({stamped: [{noticeId: klinikk, version: 4}], waiting: []})
  const stamped = (await stack.versionsOf(klinikk)).at(-1)
  expect(stamped?.resolved).toContain('30 dager')
  expect((await stack.verify(klinikk)).state).toBe('holds')
})

test('a notice that is published again is reconciled with the settings as they are then', async () => {
  await stack.publish(inviocare, {title: 'Privatlivspolitik for os alle'})
  const {counts} = await reconcile(withPeriods({unconfirmedRequests: 'P2W'}))
  expect(counts).toMatchObject({stamped: 1})
  const stamped = (await stack.versionsOf(inviocare)).at(-1)
  expect(stamped?.resolved).toContain('14 dage')
})

test('a setting that keeps a purpose’s data longer waits for a change notice', async () => {
  const services = withPeriods({closedRequests: 'P5Y'})
  const {resolved} = await read(services, klinikk)
  const notices = [{noticeId: klinikk, contentHash: await contentHash(resolved)}]
  const outcome = await stampDiffering(services, {notices})
  expect(outcome.stamped).toEqual([])
  expect(outcome.waiting).toMatchObject([{noticeId: klinikk}])
})
